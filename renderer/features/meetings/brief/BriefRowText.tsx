import type { ReactElement } from 'react';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import type { FittedRow } from '#shared/print/meetings/fit-brief.ts';
import type { Brief } from '#shared/rules/meetings/brief.ts';
import styles from './BriefRowText.module.css';
import { onPress } from './on-press.ts';
import { textEditing } from './text-editing.ts';
import { TextEditor } from './TextEditor.tsx';
import { useEditedText } from './use-edited-text.ts';

type Props = { readonly brief: MeetingBrief; readonly texts: Brief; readonly row: FittedRow };

/** One text of the page: a click or Enter edits the whole of it in place; the page then shows what fits. */
export function BriefRowText({ brief, texts, row }: Props): ReactElement {
  const { isOpen, open, close, button } = useEditedText(row.id);
  const readOnly = useReadOnly();
  const editing = textEditing(brief, texts, row.id);
  const lines = row.lines.map((line, index) => (
    // eslint-disable-next-line react/no-array-index-key -- lines have no other identity
    <span key={index} className={styles.line}>
      {line}{' '}
    </span>
  ));
  if (editing === null || readOnly) return <>{lines}</>;
  const name = row.name === '' ? 'the goal' : row.name;
  if (isOpen)
    return <TextEditor name={row.name === '' ? 'The goal' : name} editing={editing} onClose={close} />;
  return (
    <button
      ref={button}
      type="button"
      className={styles.text}
      data-own={editing.own || undefined}
      aria-label={`Edit ${name}: ${row.text}`}
      title={editing.because === '' ? undefined : `Reasons: ${editing.because}`}
      onMouseDown={(event) => onPress(event, open)}
      onClick={open}
    >
      {lines}
    </button>
  );
}
