import type { KeyboardEvent, ReactElement } from 'react';
import { KeyScope } from './KeyScope.tsx';
import { Button } from './Button.tsx';
import type { FoundDraft } from './draft-keeper.ts';
import { takeFocus } from './focus.ts';
import styles from './FoundDrafts.module.css';
import type { KeptText } from './use-kept-text.ts';
import looks from './looks.module.css';

/** Code that listens to the keys of the field must not take this Enter for the end of typing. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.stopPropagation();
}

type Props = {
  readonly draft: Pick<KeptText, 'found' | 'putBack' | 'discard'>;
  /** Id of the field, which gets the focus afterwards. */
  readonly fieldId: string;
};

/** Below a field: what was typed there before and not saved. The field itself shows what is saved; the user chooses. */
export function FoundDrafts({ draft, fieldId }: Props): ReactElement | null {
  const { found, putBack, discard } = draft;
  if (found.length === 0) return null;
  const after = (act: (one: FoundDraft) => void, one: FoundDraft): void => {
    act(one);
    // Once the text is there, so that the caret stands behind it.
    requestAnimationFrame(() => {
      const field = document.getElementById(fieldId);
      if (!takeFocus(field)) return;
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
        field.setSelectionRange(field.value.length, field.value.length);
    });
  };
  return (
    <KeyScope as="ul" className={styles.list} aria-label="Typed and not saved" onKeyDown={keepEnter}>
      {found.map((one) => (
        <li key={one.id} className={styles.found}>
          <span className={looks.note}>Typed {one.when}, not saved:</span>
          <span className={styles.text}>{one.text}</span>
          <span className={looks.wrap2}>
            <Button size="s" edits onClick={() => after(putBack, one)}>
              Put it back
            </Button>
            <Button size="s" variant="plain" edits onClick={() => after(discard, one)}>
              Discard
            </Button>
          </span>
        </li>
      ))}
    </KeyScope>
  );
}
