import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import type { MissingRow } from '#shared/print/meetings/brief-document.ts';
import type { Brief } from '#shared/rules/meetings/brief.ts';
import styles from './MissingTexts.module.css';
import { onPress } from './on-press.ts';
import { textEditing } from './text-editing.ts';
import { TextEditor } from './TextEditor.tsx';
import { useEditedText } from './use-edited-text.ts';

type Props = {
  readonly brief: MeetingBrief;
  readonly texts: Brief;
  /** Of whom or what nothing is there, such as a name. */
  readonly about: string;
  readonly rows: readonly MissingRow[];
};

/** What the map cannot say, on the screen only: each says what is missing and can be written, and then stands on the page. */
export function MissingTexts({ brief, texts, about, rows }: Props): ReactElement | null {
  const readOnly = useReadOnly();
  if (readOnly || rows.length === 0) return null;
  return (
    <ul className={styles.missing} aria-label={`Not on the page: ${about}`}>
      {rows.map((row) => (
        <MissingText key={row.id} brief={brief} texts={texts} row={row} />
      ))}
    </ul>
  );
}

type OneProps = Pick<Props, 'brief' | 'texts'> & { readonly row: MissingRow };

function MissingText({ brief, texts, row }: OneProps): ReactElement | null {
  const { isOpen, open, close, button } = useEditedText(row.id);
  const editing = textEditing(brief, texts, row.id);
  if (editing === null) return null;
  const { label, missing } = row;
  const name = row.name === '' ? 'the goal' : row.name;
  if (isOpen)
    return (
      <li className={styles.open}>
        <span className={styles.label}>{label}</span>
        <TextEditor name={row.name === '' ? 'The goal' : name} editing={editing} onClose={close} />
      </li>
    );
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles.write}
        aria-label={`Write ${name}: ${missing}`}
        onMouseDown={(event) => onPress(event, open)}
        onClick={open}
      >
        <Plus size={10} aria-hidden /> {label}: {missing}
      </button>
    </li>
  );
}
