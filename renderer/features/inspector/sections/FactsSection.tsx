import { PrivateNote } from '#renderer/parts/private/PrivateNote.tsx';
import { run } from '#renderer/edits/run.ts';
import { changePeople, putInCharge } from '#shared/edit/people/person-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { NoteArea } from '#renderer/parts/NoteArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { IsoDate } from '#shared/model/id.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { Person } from '#shared/model/person.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { ColleaguePicker } from '#renderer/parts/people/ColleaguePicker.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from './FactsSection.module.css';

type TextFact = 'email' | 'phone' | 'location' | 'profileUrl';

const facts: readonly {
  readonly field: TextFact;
  readonly label: string;
  readonly what: string;
  readonly type: 'text' | 'email' | 'tel' | 'url';
  readonly copy: boolean;
}[] = [
  { field: 'email', label: 'Email', what: 'email', type: 'email', copy: true },
  { field: 'phone', label: 'Phone', what: 'phone', type: 'tel', copy: true },
  { field: 'location', label: 'Location', what: 'location', type: 'text', copy: false },
  { field: 'profileUrl', label: 'Profile link', what: 'profile link', type: 'url', copy: true },
];

/** How to reach a person, who of us is in charge, notes, and whether they left. Links are copied, never opened. */
export function FactsSection({ person }: { readonly person: Person }): ReactElement {
  const id = person.id;
  const owner = useDocument(({ state }) => colleagueNameOf(state, person.ownerColleagueId));
  return (
    <Section id="facts" title="Details" summary={owner === '' ? 'Nobody in charge' : owner}>
      <ColleaguePicker
        label="Colleague in charge"
        text={owner}
        placeholder="Nobody yet"
        onChoose={(colleagueId) => void run(putInCharge, { personIds: [id], colleagueId })}
        onClear={() => void run(putInCharge, { personIds: [id], colleagueId: null })}
        onCreate={(name) => void run(putInCharge, { personIds: [id], colleagueName: name })}
      />
      <div className={styles.grid}>
        {facts.map(({ field, label, what, type, copy }) => (
          <div key={field} className={styles.fact}>
            <TextField
              label={label}
              type={type}
              value={person[field]}
              draft={fieldDraft('person', id, field)}
              onCommit={(text) => run(changePeople, { personIds: [id], facts: { [field]: text.trim() } })}
            />
            {copy && person[field] !== '' && <CopyButton what={what} text={person[field]} />}
          </div>
        ))}
      </div>
      <NoteArea
        label="Notes"
        value={person.notes}
        draft={fieldDraft('person', id, 'notes')}
        rows={3}
        onCommit={(notes) => run(changePeople, { personIds: [id], facts: { notes: notes.trimEnd() } })}
      />
      <PrivateNote about={id} isPerson />
      <DateField
        label="In this role since"
        value={person.inRoleSince}
        onCommit={(date) =>
          run(changePeople, { personIds: [id], facts: { inRoleSince: date as IsoDate | null } })
        } // the field gives ISO dates
      />
      <DateField
        label="Left the partner on"
        value={person.leftOn}
        onCommit={(date) => run(changePeople, { personIds: [id], facts: { leftOn: date as IsoDate | null } })} // the field gives ISO dates
      />
    </Section>
  );
}
