import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { changeBrief, changeBriefQuestion, changeBriefText } from '#renderer/edits/briefs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import type { MeetingBrief } from '#shared/model/meeting.ts';
import type { FittedRow } from '#shared/print/fit-brief.ts';
import type { Brief } from '#shared/rules/brief/brief.ts';
import { textsOf } from '#shared/rules/brief/prepared.ts';
import styles from './BriefRowText.module.css';

type Props = { readonly brief: MeetingBrief; readonly texts: Brief; readonly row: FittedRow };

/** What can be edited of a row: its whole text, what the map gives, and how it is saved. */
type Editing = {
  readonly text: string;
  /** Null where the map gives nothing. */
  readonly fromMap: string | null;
  readonly because: string;
  readonly write: (text: string | null) => Promise<unknown>;
};

/** One text of the page: a click or Enter edits the whole of it in place; the page then shows what fits. */
export function BriefRowText({ brief, texts, row }: Props): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const focusBack = useRef(false);
  const readOnly = useReadOnly();
  const becauseId = useId();
  useEffect(() => {
    if (draft !== null || !focusBack.current) return;
    focusBack.current = false;
    button.current?.focus();
  }, [draft]);
  const editing = editingOf(brief, texts, row);
  const lines = row.lines.map((line, index) => (
    // eslint-disable-next-line react/no-array-index-key -- lines have no other identity
    <span key={index} className={styles.line}>
      {line}{' '}
    </span>
  ));
  if (editing === null || readOnly) return <>{lines}</>;
  const own = editing.fromMap !== null && editing.text !== editing.fromMap;
  const { write } = editing;

  function commit(): void {
    if (draft !== null && draft.trim() !== editing?.text) void write(draft);
    setDraft(null);
  }

  /** The field gives way to the text, which has the focus again: whoever works by keyboard stays where they were. */
  function close(save: () => void): void {
    focusBack.current = true;
    save();
    setDraft(null);
  }

  if (draft === null)
    return (
      <button
        ref={button}
        type="button"
        className={styles.text}
        data-own={own || undefined}
        aria-label={`Edit ${row.name === '' ? 'the goal' : row.name}: ${row.text}`}
        title={editing.because === '' ? undefined : `Because: ${editing.because}`}
        onClick={() => setDraft(editing.text)}
      >
        {lines}
      </button>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears of the keys and the focus of what is in it
    <div
      role="group"
      aria-label={`Editing ${row.name === '' ? 'the goal' : row.name}`}
      className={styles.editing}
      onBlur={(event) => {
        // The button below belongs to the field.
        if (!event.currentTarget.contains(event.relatedTarget)) commit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close(() => undefined);
      }}
    >
      <textarea
        className={styles.field}
        aria-label={row.name === '' ? 'The goal' : row.name}
        value={draft}
        aria-describedby={editing.because === '' ? undefined : becauseId}
        maxLength={4_000}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user just asked for this field
        autoFocus
        onFocus={(event) => event.target.setSelectionRange(draft.length, draft.length)}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          close(commit);
        }}
      />
      {editing.because !== '' && (
        <p id={becauseId} className={styles.because}>
          Because: {editing.because}
        </p>
      )}
      {own && (
        <Button
          size="s"
          // Before the field loses the focus, which would save the draft.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => close(() => void write(null))}
        >
          Back to what the map says
        </Button>
      )}
    </div>
  );
}

function editingOf(brief: MeetingBrief, texts: Brief, { id }: FittedRow): Editing | null {
  if (id === 'goal')
    return {
      text: texts.goal,
      fromMap: null,
      because: '',
      write: (text) => changeBrief(brief.id, 'the goal', { goal: (text ?? '').trim() }),
    };
  const question = /^question\.(\d)$/.exec(id);
  if (question !== null) {
    const index = Number(question[1]);
    const shown = texts.questions.map(({ text }) => text);
    return {
      text: shown[index] ?? '',
      fromMap: null,
      because: texts.questions[index]?.because ?? '',
      write: (text) => changeBriefQuestion(brief.id, index, text ?? '', shown),
    };
  }
  const found = textsOf(texts).find(({ key }) => key === id);
  if (found === undefined) return null;
  return {
    text: found.text,
    fromMap: found.fromMap,
    because: '',
    write: (text) => changeBriefText(brief.id, id, text === found.fromMap ? null : text),
  };
}
