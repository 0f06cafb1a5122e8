import { Plus } from 'lucide-react';
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { DraftPlace } from '#renderer/ui/draft-keeper.ts';
import { FoundDrafts } from '#renderer/ui/FoundDrafts.tsx';
import { tellNotKept } from '#renderer/ui/not-kept.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { useKeptText } from '#renderer/ui/use-kept-text.ts';
import styles from './AddText.module.css';

type Props = {
  readonly label: string;
  /** Where what is typed belongs until it is added. */
  readonly draft: DraftPlace;
  /** Adds it; the field is empty and ready for the next one meanwhile. What could not be added is offered again below. */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly maxLength?: number;
};

/** A line that adds something: type and press Enter. Escape empties it. */
export function AddText({ label, draft, onAdd, maxLength = 2_000 }: Props): ReactElement | null {
  const readOnly = useReadOnly();
  const [text, setText] = useState('');
  const id = useId();
  const typed = useKeptText(draft, label, change);

  function change(next: string): void {
    setText(next);
    typed.keep(next, '');
  }

  async function add(): Promise<void> {
    const wanted = text.trim();
    if (wanted === '') return;
    // Emptied before it is saved: leaving the field meanwhile must not add it a second time.
    setText('');
    await typed.settle(() => onAdd(wanted));
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') void add();
    if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      setText('');
      typed.drop();
      const field = event.currentTarget;
      tellNotKept(text, () => change(text), field);
    }
  }

  if (readOnly) return null;
  return (
    <>
      <div className={styles.add}>
        <Plus size={14} aria-hidden className={styles.plus} />
        <input
          id={id}
          type="text"
          aria-label={label}
          className={styles.input}
          value={text}
          placeholder={`${label} …`}
          maxLength={maxLength}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
          onBlur={() => void add()}
          onKeyDown={onKeyDown}
        />
      </div>
      <FoundDrafts draft={typed} fieldId={id} />
    </>
  );
}
