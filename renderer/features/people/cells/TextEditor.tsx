import { changeSeats } from '#shared/edit/seats/seat-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { departmentsOf } from '#renderer/parts/people/departments.ts';
import { useKeptText } from '#renderer/ui/use-kept-text.ts';
import { focusAtOnce } from '#renderer/ui/focus.ts';
import { fieldDraft, type DraftPlace } from '#shared/model/draft.ts';
import { nameRefusal } from '#shared/reading/names.ts';
import type { CellEditorKind, PeopleColumn } from '../rows/people-columns.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import { leaveEditor, refuseText, stopEditing } from '../rows/people-store.ts';
import styles from './CellEditor.module.css';

type Props = {
  readonly row: PeopleRow;
  readonly column: PeopleColumn;
  readonly editor: Extract<CellEditorKind, { readonly kind: 'person' | 'seat' }>;
};

/** A text in a cell: Enter or leaving saves, Escape does not. */
export function TextEditor({ row, column, editor }: Props): ReactElement {
  const before = editor.kind === 'seat' ? row.seat[editor.field] : (row.person?.[editor.field] ?? '');
  const [text, setText] = useState(before);
  const finished = useRef(false);
  const listId = useId();
  const kept = useKeptText(placeOf(row, editor), column.label, change);
  const departments = useDocument(({ state }) => departmentsOf(state.seat));

  function change(next: string): void {
    setText(next);
    kept.keep(next, before);
  }

  function finish(write: boolean, stay: boolean): void {
    if (finished.current) return;
    finished.current = true;
    const refused = write && editor.field === 'name' ? nameRefusal(before, text) : null;
    if (write && refused === null) void kept.settle(() => saveText(row, editor, text.trim()));
    else kept.drop();
    if (refused !== null) refuseText({ row: row.seatId, columnId: column.id }, refused);
    if (stay) stopEditing();
    else leaveEditor();
  }

  function onBlur(event: FocusEvent<HTMLInputElement>): void {
    // The menu that added this row may close only now and give the focus back to its button: the editor keeps it then.
    const toMenuButton = event.relatedTarget?.getAttribute('aria-haspopup') === 'menu';
    if (toMenuButton && text === before && !finished.current) event.target.focus();
    else finish(true, false);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === 'Enter', true);
  }

  return (
    <>
      <input
        type="text"
        aria-label={`${column.label} of ${row.card.name}`}
        className={styles.input}
        value={text}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        ref={focusAtOnce}
        {...(column.id === 'department' ? { list: listId } : {})}
        onFocus={(event) => event.target.select()}
        onChange={(event) => change(event.target.value)}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      {column.id === 'department' && (
        <datalist id={listId}>
          {departments.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

function placeOf({ seatId, personId }: PeopleRow, editor: Props['editor']): DraftPlace {
  return editor.kind === 'seat'
    ? fieldDraft('seat', seatId, editor.field)
    : fieldDraft('person', personId ?? seatId, editor.field);
}

function saveText(row: PeopleRow, editor: Props['editor'], text: string): Promise<boolean> {
  if (editor.kind === 'seat')
    return run(changeSeats, { seatIds: [row.seatId], facts: { [editor.field]: text } });
  return row.personId === null
    ? Promise.resolve(false)
    : run(changePeople, { personIds: [row.personId], facts: { [editor.field]: text } });
}
