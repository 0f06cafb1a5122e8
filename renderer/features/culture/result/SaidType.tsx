import { changePartner } from '#shared/edit/partner/partner-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { changeChannelOwner } from '#shared/edit/culture/culture-edits.ts';
import type { ReactElement } from 'react';
import { EditArea } from '#renderer/parts/EditArea.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { CHANNEL_OWNER_ID } from '#shared/model/channel-owner.ts';
import { cultureTypeLabels, cultureTypes, type CultureType } from '#shared/model/culture-type.ts';
import type { CultureSubject } from '#shared/rules/culture/subject.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import styles from './SaidType.module.css';

const options = cultureTypes.map((value) => ({ value, label: cultureTypeLabels[value] }));

/** The culture type as the user just says it, for those who know it without a questionnaire. */
export function SaidType({ subject }: { readonly subject: CultureSubject }): ReactElement {
  const said = useDocument(({ state }) =>
    subject === 'partner'
      ? (partnerOf(state)?.cultureType ?? null)
      : (state.channel_owner.get(CHANNEL_OWNER_ID)?.cultureType ?? null),
  );
  const change = (cultureType: CultureType | null): void =>
    void (subject === 'partner'
      ? run(changePartner, { facts: { cultureType } })
      : run(changeChannelOwner, { facts: { cultureType } }));
  return (
    <EditArea>
      <Select
        className={styles.said ?? ''}
        label="Your own estimate"
        hint="Counts until half of the questionnaire is answered."
        value={said}
        options={options}
        placeholder="Not chosen"
        onValueChange={change}
        onClear={() => change(null)}
      />
    </EditArea>
  );
}
