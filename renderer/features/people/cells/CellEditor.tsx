import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { usePeople, editCell, focusCell, stopEditing } from '../rows/people-store.ts';
import { ChoicesEditor } from './ChoicesEditor.tsx';
import { PanelEditor } from './PanelEditor.tsx';
import { isEditable, peopleColumns, type PeopleColumn } from '../rows/people-columns.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import { TextEditor } from './TextEditor.tsx';
import styles from './CellEditor.module.css';

type Props = { readonly row: PeopleRow; readonly column: PeopleColumn };

/** The editor of a cell. Tab takes what is there and goes on to the next cell that can be edited, Escape leaves all as it was. */
export function CellEditor({ row, column }: Props): ReactElement | null {
  const frame = useRef<HTMLDivElement>(null);
  const { editor } = column;
  if (editor === null) return null;

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      // Leaving the field commits it, as everywhere; only then the editor closes.
      const focused = document.activeElement;
      if (focused instanceof HTMLElement && frame.current?.contains(focused) === true) focused.blur();
      goOn(row, column, event.shiftKey ? -1 : 1);
    }
  }

  return (
    <div ref={frame} role="presentation" className={styles.editor} onKeyDown={onKeyDown}>
      {editor.kind === 'person' || editor.kind === 'seat' ? (
        <TextEditor row={row} column={column} editor={editor} />
      ) : editor.kind === 'rating' || editor.kind === 'manager' || editor.kind === 'owner' ? (
        <ChoicesEditor row={row} column={column} editor={editor} />
      ) : (
        <PanelEditor row={row} column={column} editor={editor} onClose={stopEditing} />
      )}
    </div>
  );
}

/** To the next (1) or previous (−1) shown cell of the row that can be edited; the last one only closes. */
function goOn(row: PeopleRow, column: PeopleColumn, step: 1 | -1): void {
  const { hidden } = usePeople.getState();
  const shown = peopleColumns.filter(({ id }) => !hidden.includes(id));
  const from = shown.findIndex(({ id }) => id === column.id);
  const rest = step === 1 ? shown.slice(from + 1) : shown.slice(0, Math.max(0, from)).toReversed();
  const next = rest.find((candidate) => isEditable(candidate, row));
  if (next === undefined) focusCell({ row: row.seatId, columnId: column.id });
  else editCell({ row: row.seatId, columnId: next.id });
}
