import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { changePartner } from '#renderer/edits/partner.ts';
import { newAction } from '#renderer/edits/work.ts';
import { FindingsList } from '#renderer/features/findings/index.ts';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { Partner } from '#shared/model/partner.ts';
import type { Action } from '#shared/model/plan.ts';
import {
  cultureTypeLabels,
  cultureTypes,
  partnerKindLabels,
  partnerKinds,
  tierLabels,
  tiers,
} from '#shared/model/value-sets.ts';
import { partnerOf } from '#shared/rules/reading.ts';
import { ActionItem } from './ActionItem.tsx';
import { AddText } from './AddText.tsx';
import { FormerPeople } from './FormerPeople.tsx';
import { MapStatusNote } from './MapStatusNote.tsx';
import { Section } from './Section.tsx';
import styles from './Inspector.module.css';
import workStyles from './WorkList.module.css';

const NEXT_SHOWN = 8;
const kinds = partnerKinds.map((value) => ({ value, label: partnerKindLabels[value] }));
const tierOptions = tiers.map((value) => ({ value, label: tierLabels[value] }));
const cultures = cultureTypes.map((value) => ({ value, label: cultureTypeLabels[value] }));

/** Nothing selected: the partner as a whole, with status, next actions and findings. */
export function PartnerPanel(): ReactElement | null {
  const partner = useDocument(({ state }) => partnerOf(state));
  const actions = useDocument(({ state }) => state.action);
  if (partner === undefined) return null;
  const open = [...actions.values()].filter((action) => !action.done).sort(byDue);
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{partner.name}</h2>
        <MapStatusNote />
      </header>
      <Section
        id="partner-actions"
        title="Next actions"
        summary={open.length === 0 ? 'None open' : `${String(open.length)} open`}
      >
        {open.length > 0 && (
          <ul className={workStyles.list}>
            {open.slice(0, NEXT_SHOWN).map((action) => (
              <ActionItem key={action.id} action={action} withPerson />
            ))}
          </ul>
        )}
        {open.length > NEXT_SHOWN && (
          <p className={styles.quiet}>and {open.length - NEXT_SHOWN} more in the plan.</p>
        )}
        <AddText label="Add an action" onAdd={(text) => newAction({ text })} />
      </Section>
      <Section id="partner-findings" title="Findings">
        <FindingsList key={partner.id} />
      </Section>
      <FormerPeople />
      <PartnerFacts key={partner.id} partner={partner} />
    </>
  );
}

function PartnerFacts({ partner }: { readonly partner: Partner }): ReactElement {
  return (
    <Section
      id="partner-facts"
      title="About the partner"
      summary={partnerKindLabels[partner.kind]}
      closedAtFirst
    >
      <Select
        label="Kind"
        value={partner.kind}
        options={kinds}
        onValueChange={(kind) => void changePartner('kind', { kind })}
      />
      <Select
        label="Tier"
        value={partner.tier}
        options={tierOptions}
        placeholder="Not decided"
        onValueChange={(tier) => void changePartner('tier', { tier })}
        onClear={() => void changePartner('tier', { tier: null })}
      />
      <Select
        label="Culture"
        hint="Sets the channel and the pace of the plan."
        value={partner.cultureType}
        options={cultures}
        placeholder="Not known"
        onValueChange={(cultureType) => void changePartner('culture', { cultureType })}
        onClear={() => void changePartner('culture', { cultureType: null })}
      />
      <NumberField
        label="Ratings become stale after … days"
        value={partner.reviewIntervalDays}
        min={1}
        max={3_650}
        onCommit={(days) =>
          days === null ? undefined : changePartner('review interval', { reviewIntervalDays: days })
        }
      />
      <TextArea
        label="Notes"
        value={partner.notes}
        rows={3}
        onCommit={(notes) => changePartner('notes', { notes: notes.trimEnd() })}
      />
    </Section>
  );
}

function byDue(a: Action, b: Action): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.id.localeCompare(b.id);
}
