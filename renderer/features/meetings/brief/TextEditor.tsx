import { useId, useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './TextEditor.module.css';
import type { TextEditing } from './text-editing.ts';

type Props = {
  /** Such as `stance of Ada Berg`. */
  readonly name: string;
  readonly editing: TextEditing;
  /** The field gives way; `byKey` when the focus has to go somewhere, `written` when another text is on its way. */
  readonly onClose: (byKey: boolean, written: boolean) => void;
};

/** The whole of a text of the page in a field: Enter and leaving save it, Escape does not. */
export function TextEditor({ name, editing, onClose }: Props): ReactElement {
  const { text, because, write, takeBack } = editing;
  const [draft, setDraft] = useState(text);
  const becauseId = useId();

  function commit(byKey: boolean): void {
    const changed = draft.trim() !== text;
    if (changed) void write(draft);
    onClose(byKey, changed);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears of the keys and the focus of what is in it
    <div
      role="group"
      aria-label={`Editing ${name}`}
      className={styles.editing}
      onBlur={(event) => {
        // The button below belongs to the field.
        if (!event.currentTarget.contains(event.relatedTarget)) commit(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose(true, false);
      }}
    >
      <textarea
        className={styles.field}
        aria-label={name}
        value={draft}
        aria-describedby={because === '' ? undefined : becauseId}
        maxLength={4_000}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user just asked for this field
        autoFocus
        onFocus={(event) => event.target.setSelectionRange(draft.length, draft.length)}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          commit(true);
        }}
      />
      {because !== '' && (
        <p id={becauseId} className={styles.because}>
          Because: {because}
        </p>
      )}
      {takeBack !== null && (
        <Button
          size="s"
          // Before the field loses the focus, which would save the draft.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            void takeBack();
            onClose(true, true);
          }}
        >
          Back to what the map says
        </Button>
      )}
    </div>
  );
}
