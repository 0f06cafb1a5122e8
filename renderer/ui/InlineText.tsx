import { useId, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './InlineText.module.css';
import { useDraft } from './use-draft.ts';

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
  /** Earlier texts that are offered while typing. */
  readonly suggestions?: readonly string[];
  readonly ref?: Ref<HTMLInputElement>;
};

/** A text that looks like text and is edited in place. Enter or leaving commits, Escape restores the saved text. */
export function InlineText(props: Props): ReactElement {
  const { label, value, onCommit, size = 'm', strong, struck, placeholder, maxLength = 300, ref } = props;
  const { suggestions = [] } = props;
  const draft = useDraft(value, onCommit);
  const listId = useId();

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') draft.commit();
    if (event.key === 'Escape' && draft.dirty) {
      event.stopPropagation();
      draft.restore();
    }
  }

  return (
    <>
      <input
        ref={ref}
        type="text"
        aria-label={label}
        className={classNames(
          styles.text,
          size === 'l' && styles.large,
          strong === true && styles.strong,
          struck === true && styles.struck,
        )}
        value={draft.text}
        placeholder={placeholder ?? label}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        {...(suggestions.length === 0 ? {} : { list: listId })}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={onKeyDown}
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
