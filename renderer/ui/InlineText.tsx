import { useId, useState, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import { classNames } from './class-names.ts';
import { FoundDrafts } from './FoundDrafts.tsx';
import styles from './InlineText.module.css';
import { useReadOnly } from './read-only.ts';
import { draftKeys, useDraft, type DraftOptions } from './use-draft.ts';

type Props = {
  /** Name for screen readers; it also stands there, faint, while the text is empty. */
  readonly label: string;
  readonly value: string;
  /** Where what is typed belongs until it is saved. */
  readonly draft: DraftOptions['draft'];
  /** Called on Enter and when the focus leaves, only when the text changed. Return the promise of the save. */
  readonly onCommit: (text: string) => void | Promise<unknown>;
  /** Why a text cannot be saved, as a sentence, or null. A refused text gives way to the saved one, and the sentence stands below. */
  readonly refuse?: (text: string) => string | null;
  readonly size?: 'm' | 'l';
  readonly strong?: boolean;
  readonly struck?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Longer texts wrap and the field grows; Enter still commits. Has no suggestions. */
  readonly wrap?: boolean;
  /** Takes no more width than its text, so that the next one stands beside it. */
  readonly fitted?: boolean;
  /** Earlier texts that are offered while typing. */
  readonly suggestions?: readonly string[];
  readonly ref?: Ref<HTMLInputElement>;
};

/** A text that looks like text and is edited in place. Enter or leaving commits, Escape restores the saved text. */
export function InlineText(props: Props): ReactElement {
  const { label, value, size = 'm', strong, struck, placeholder, maxLength = 300, ref } = props;
  const { suggestions = [], wrap = false, fitted = false } = props;
  const { refused, offer, forget } = useRefusal(props);
  const draft = useDraft({ value, onCommit: offer, onDraft: forget, draft: props.draft, label });
  const id = useId();
  const listId = useId();
  const noteId = useId();
  const readOnly = useReadOnly();

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Enter' && wrap) event.preventDefault();
    draftKeys(draft, event);
  }

  const common = {
    id,
    'aria-label': label,
    className: classNames(
      styles.text,
      size === 'l' && styles.large,
      strong === true && styles.strong,
      struck === true && styles.struck,
      wrap && styles.wrap,
      fitted && styles.fitted,
    ),
    value: draft.text,
    placeholder: placeholder ?? label,
    maxLength,
    autoComplete: 'off',
    spellCheck: false,
    readOnly,
    ...(refused === null ? {} : { 'aria-describedby': noteId }),
    onBlur: draft.commit,
    onKeyDown,
  };
  if (wrap)
    return (
      <>
        <textarea
          {...common}
          rows={1}
          onChange={(event) => draft.change(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
        />
        <FoundDrafts draft={draft} fieldId={id} />
      </>
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
      {refused !== null && (
        <p id={noteId} role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      <FoundDrafts draft={draft} fieldId={id} />
    </>
  );
}

type Refusal = {
  readonly refused: string | null;
  /** Hands the text to the owner, or refuses it. */
  readonly offer: (text: string) => void | Promise<unknown>;
  readonly forget: () => void;
};

function useRefusal({ refuse, onCommit }: Pick<Props, 'refuse' | 'onCommit'>): Refusal {
  const [refused, setRefused] = useState<string | null>(null);
  return {
    refused,
    offer: (text) => {
      const why = refuse?.(text) ?? null;
      setRefused(why);
      return why === null ? onCommit(text) : undefined;
    },
    forget: () => setRefused(null),
  };
}
