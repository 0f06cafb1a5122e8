import { run } from '#renderer/edits/run.ts';
import { noteAcquaintance } from '#shared/edit/colleagues/acquaintance-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { acquaintanceOf } from '#shared/edit/colleagues/acquaintances.ts';
import type { ColleagueId, PersonId } from '#shared/model/id.ts';
import { coverageLabels, coverages } from '#shared/model/rating.ts';
import { matrixCell } from '#shared/rules/people/acquaintance-matrix.ts';
import styles from './KnowingEditor.module.css';

const levels = coverages.map((value) => ({ value, label: coverageLabels[value] }));

type Props = {
  readonly personId: PersonId;
  readonly colleagueId: ColleagueId;
  readonly title: string;
};

/** How well a colleague knows a person now, and how well we want it; each choice is saved at once. */
export function KnowingEditor({ personId, colleagueId, title }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const readOnly = useDocument((document) => document.readOnly);
  const { now, wanted } = matrixCell(state, personId, colleagueId);
  const row = acquaintanceOf(state, personId, colleagueId);
  const choose = (value: string) => coverages.find((level) => level === value);
  return (
    <ReadOnlyArea value={readOnly}>
      <div className={styles.editor}>
        <p className={styles.title}>{title}</p>
        <span className={styles.label} aria-hidden>
          Knows now
        </span>
        <ChoiceRow
          label="Knows now"
          size="s"
          choices={levels}
          values={now === null ? [] : [now]}
          onChoose={(value) => {
            const level = choose(value);
            if (level !== undefined) void run(noteAcquaintance, { personId, colleagueId, now: level });
          }}
        />
        <span className={styles.label} aria-hidden>
          Wanted
        </span>
        <ChoiceRow
          label="Wanted"
          size="s"
          choices={levels.slice(1)}
          values={wanted === null ? [] : [wanted]}
          onChoose={(value) => {
            const level = choose(value) ?? null;
            void run(noteAcquaintance, { personId, colleagueId, wanted: level === wanted ? null : level });
          }}
          onClear={() => void run(noteAcquaintance, { personId, colleagueId, wanted: null })}
        />
        <div>
          <Button
            size="s"
            variant="plain"
            edits
            disabled={row === undefined}
            onClick={() => row !== undefined && void run(noteAcquaintance, { personId, forget: row.id })}
          >
            Clear the cell
          </Button>
        </div>
      </div>
    </ReadOnlyArea>
  );
}
