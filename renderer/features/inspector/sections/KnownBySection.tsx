import { run } from '#renderer/edits/run.ts';
import { noteAcquaintance } from '#shared/edit/colleagues/acquaintance-edits.ts';
import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { colleagueOf } from '#renderer/edits/add-colleague.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { Acquaintance } from '#shared/model/acquaintance.ts';
import { coverageLabels, coverages } from '#shared/model/rating.ts';
import { ColleaguePicker } from '#renderer/parts/people/ColleaguePicker.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from './KnownBySection.module.css';
import { acquaintancesThatCount } from '#shared/reading/team.ts';
import looks from '#renderer/ui/looks.module.css';

const levels = coverages.map((value) => ({ value, label: coverageLabels[value] }));

/** Which colleagues know the person, how well, and how well we want it. */
export function KnownBySection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const rows = [...acquaintancesThatCount(state.acquaintance).values()].filter(
    (row) => row.personId === personId,
  );
  const summary = rows.length === 0 ? 'Nobody yet' : String(rows.length);
  return (
    <Section id="known-by" title="Known by colleagues" summary={summary} closedAtFirst>
      <ul className={styles.list}>
        {rows.map((row) => (
          <KnownBy key={row.id} row={row} name={state.colleague.get(row.colleagueId)?.name ?? 'Unknown'} />
        ))}
      </ul>
      <ColleaguePicker
        label="Add a colleague who knows this person"
        text=""
        onChoose={(colleagueId) => void run(noteAcquaintance, { personId, colleagueId, now: 'brief' })}
        onCreate={(name) => {
          const known = colleagueOf(name);
          if (known === null) return;
          const { id: colleagueId, first } = known;
          void run(noteAcquaintance, { personId, colleagueId, now: 'brief' }, { first });
        }}
      />
    </Section>
  );
}

function KnownBy({ row, name }: { readonly row: Acquaintance; readonly name: string }): ReactElement {
  const { personId, colleagueId, now, wanted } = row;
  return (
    <li className={styles.item}>
      <span className={looks.mediumWords}>{name}</span>
      <IconButton
        size="s"
        edits
        label={`Remove ${name}`}
        icon={<Trash2 />}
        onClick={() => void run(noteAcquaintance, { personId, forget: row.id })}
      />
      <Select
        label="Knows now"
        value={now}
        options={levels}
        onValueChange={(value) => void run(noteAcquaintance, { personId, colleagueId, now: value })}
      />
      <Select
        label="Wanted"
        value={wanted}
        options={levels}
        placeholder="Not set"
        onValueChange={(value) => void run(noteAcquaintance, { personId, colleagueId, wanted: value })}
        onClear={() => void run(noteAcquaintance, { personId, colleagueId, wanted: null })}
      />
    </li>
  );
}
