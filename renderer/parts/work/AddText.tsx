import { Plus } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { tellNotKept } from '#renderer/ui/not-kept.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import styles from './AddText.module.css';

type Props = {
  readonly label: string;
  /** Resolves to whether it was added; the field is then empty and ready for the next one. */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly maxLength?: number;
};

/** A line that adds something: type and press Enter. Escape empties it. */
export function AddText({ label, onAdd, maxLength = 2_000 }: Props): ReactElement | null {
  const readOnly = useReadOnly();
  const [text, setText] = useState('');

  async function add(): Promise<void> {
    const wanted = text.trim();
    if (wanted === '') return;
    // Emptied before it is saved: leaving the field meanwhile must not add it a second time.
    setText('');
    if (!(await onAdd(wanted))) setText((typed) => (typed === '' ? wanted : typed));
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') void add();
    if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      setText('');
      const field = event.currentTarget;
      tellNotKept(text, () => setText(text), field);
    }
  }

  if (readOnly) return null;
  return (
    <div className={styles.add}>
      <Plus size={14} aria-hidden className={styles.plus} />
      <input
        type="text"
        aria-label={label}
        className={styles.input}
        value={text}
        placeholder={`${label} …`}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void add()}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
