import { useId, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './InlineText.module.css';
import { useReadOnly } from './read-only.ts';
import { draftKeys, useDraft } from './use-draft.ts';

type Props = {
  /** Name for screen readers; it also stands there, faint, while the text is empty. */
  readonly label: string;
  readonly value: string;
  /** Called on Enter and when the focus leaves, only when the text changed. Return the promise of the save. */
  readonly onCommit: (text: string) => void | Promise<unknown>;
  readonly size?: 'm' | 'l';
  readonly strong?: boolean;
  readonly struck?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Longer texts wrap and the field grows; Enter still commits. Has no suggestions. */
  readonly wrap?: boolean;
  /** Earlier texts that are offered while typing. */
  readonly suggestions?: readonly string[];
  readonly ref?: Ref<HTMLInputElement>;
};

/** A text that looks like text and is edited in place. Enter or leaving commits, Escape restores the saved text. */
export function InlineText(props: Props): ReactElement {
  const { label, value, onCommit, size = 'm', strong, struck, placeholder, maxLength = 300, ref } = props;
  const { suggestions = [], wrap = false } = props;
  const draft = useDraft(value, onCommit);
  const listId = useId();
  const readOnly = useReadOnly();

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Enter' && wrap) event.preventDefault();
    draftKeys(draft, event);
  }

  const common = {
    'aria-label': label,
    className: classNames(
      styles.text,
      size === 'l' && styles.large,
      strong === true && styles.strong,
      struck === true && styles.struck,
      wrap && styles.wrap,
    ),
    value: draft.text,
    placeholder: placeholder ?? label,
    maxLength,
    autoComplete: 'off',
    spellCheck: false,
    readOnly,
    onBlur: draft.commit,
    onKeyDown,
  };
  if (wrap)
    return (
      <textarea
        {...common}
        rows={1}
        onChange={(event) => draft.change(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
      />
    );
  return (
    <>
      <input
        {...common}
        ref={ref}
        type="text"
        {...(suggestions.length === 0 ? {} : { list: listId })}
        onChange={(event) => draft.change(event.target.value)}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((text) => (
            <option key={text} value={text}>
              {text}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
