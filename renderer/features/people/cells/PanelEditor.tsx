import { run } from '#renderer/edits/run.ts';
import { clearRatings, ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import type { ReactElement } from 'react';
import { afterClick, ratingChoices } from '#renderer/parts/ratings/rating-choices.ts';
import { LogTouch } from '#renderer/parts/touchpoints/LogTouchpoint.tsx';
import { StrategyChoice } from '#renderer/parts/ratings/StrategyChoice.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { RatingKind } from '#shared/model/rating.ts';
import type { CellEditorKind, PeopleColumn } from '../rows/people-columns.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import styles from './CellEditor.module.css';

type Props = {
  readonly row: PeopleRow;
  readonly column: PeopleColumn;
  readonly editor: Extract<CellEditorKind, { readonly kind: 'ratings' | 'strategy' | 'touch' }>;
  readonly onClose: () => void;
};

/** A cell that needs more room than it has: several values, a strategy with its reason, a contact. */
export function PanelEditor({ row, column, editor, onClose }: Props): ReactElement | null {
  const { personId } = row;
  if (personId === null) return null;
  const name = `${column.label} of ${row.card.name}`;
  return (
    <Popover
      open
      label={name}
      onOpenChange={(open) => !open && onClose()}
      trigger={
        <button type="button" className={styles.anchor} aria-label={name} tabIndex={-1}>
          {column.text(row)}
        </button>
      }
    >
      <div className={styles.panel}>
        {editor.kind === 'ratings' && (
          <Values row={row} personId={personId} kind={editor.rating} name={name} />
        )}
        {editor.kind === 'strategy' && (
          <StrategyChoice personId={personId} rule={row.strategy?.rule ?? 'monitor'} onDone={onClose} />
        )}
        {editor.kind === 'touch' && <LogTouch personIds={[personId]} onLogged={onClose} />}
      </div>
    </Popover>
  );
}

type ValuesProps = {
  readonly row: PeopleRow;
  readonly personId: PersonId;
  readonly kind: RatingKind;
  readonly name: string;
};

function Values({ row, personId, kind, name }: ValuesProps): ReactElement {
  const values = row.ratings.find((rating) => rating.kind === kind)?.values ?? [];
  return (
    <ChoiceRow
      label={name}
      choices={ratingChoices[kind]}
      values={values}
      many
      ranked={kind === 'orientation'}
      onChoose={(value) => {
        void (afterClick(kind, values, value).length === 0
          ? run(clearRatings, { personIds: [personId], kind })
          : run(ratePeople, {
              personIds: [personId],
              kind,
              values: (before) => afterClick(kind, before, value),
            }));
      }}
      onClear={() => void run(clearRatings, { personIds: [personId], kind })}
    />
  );
}
