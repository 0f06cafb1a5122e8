import { useId, useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { FoundDrafts } from '#renderer/ui/FoundDrafts.tsx';
import { tellNotKept } from '#renderer/ui/not-kept.ts';
import { useKeptText } from '#renderer/ui/use-kept-text.ts';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { focusAtOnce } from '#renderer/ui/focus.ts';
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
  const fieldId = useId();
  const kept = useKeptText(editing.draft, name, change);

  function change(next: string): void {
    setDraft(next);
    kept.keep(next, text);
  }

  function commit(byKey: boolean): void {
    const changed = draft.trim() !== text;
    if (changed) void kept.settle(() => write(draft));
    else kept.drop();
    onClose(byKey, changed);
  }

  return (
    <KeyScope
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
        kept.drop();
        onClose(true, false);
        if (draft.trim() !== text) tellNotKept(draft, () => void write(draft), document.body);
      }}
    >
      <textarea
        id={fieldId}
        className={styles.field}
        aria-label={name}
        value={draft}
        aria-describedby={because === '' ? undefined : becauseId}
        maxLength={4_000}
        ref={focusAtOnce}
        onFocus={(event) => event.target.setSelectionRange(draft.length, draft.length)}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          commit(true);
        }}
      />
      <FoundDrafts draft={kept} fieldId={fieldId} />
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
            kept.drop();
            void takeBack();
            onClose(true, true);
          }}
        >
          Back to what the map says
        </Button>
      )}
    </KeyScope>
  );
}
