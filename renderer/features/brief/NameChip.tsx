import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import styles from './MeetingForm.module.css';

type Props = { readonly name: string; readonly onRemove: () => void };

/** Somebody in the room, as a chip that can be taken out. */
export function NameChip({ name, onRemove }: Props): ReactElement {
  const readOnly = useReadOnly();
  return (
    <li className={styles.chip}>
      <span className={styles.name}>{name}</span>
      {!readOnly && (
        <button type="button" className={styles.remove} aria-label={`Without ${name}`} onClick={onRemove}>
          <X size={12} aria-hidden />
        </button>
      )}
    </li>
  );
}
