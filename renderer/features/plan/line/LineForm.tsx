import { useEffect, type KeyboardEvent, type ReactElement, type ReactNode, type RefObject } from 'react';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import styles from './LineForm.module.css';

type Props = {
  readonly form: RefObject<HTMLFieldSetElement | null>;
  readonly label: string;
  /** Escape anywhere in the form, also in a field that would take it for its own text. */
  readonly onLeave: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
};

/** A form in the card of a line: its first field has the cursor, and the keys of the card are texts in here. */
export function LineForm({ form, label, onLeave, onKeyDown, children }: Props): ReactElement {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [form]);

  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  }

  return (
    <KeyScope
      as="fieldset"
      ref={form}
      className={styles.form}
      aria-label={label}
      onKeyDown={(event) => {
        event.stopPropagation();
        onKeyDown?.(event);
      }}
      onKeyDownCapture={onEscape}
    >
      {children}
    </KeyScope>
  );
}
