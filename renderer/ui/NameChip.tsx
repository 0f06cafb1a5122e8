import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useReadOnly } from './read-only.ts';
import styles from './NameChip.module.css';
import looks from './looks.module.css';

type Props = {
  readonly name: string;
  /** Stands quietly behind the name and makes the chip quiet too, such as `us`. */
  readonly side?: string;
  readonly onRemove: () => void;
};

/** A name in a list of chips, each of which can be taken out. */
export function NameChip({ name, side, onRemove }: Props): ReactElement {
  const readOnly = useReadOnly();
  return (
    <li className={styles.chip} data-quiet={side !== undefined || undefined}>
      <span className={looks.oneLine}>{name}</span>
      {side !== undefined && <span className={looks.note}>{side}</span>}
      {!readOnly && (
        <button type="button" className={styles.remove} aria-label={`Without ${name}`} onClick={onRemove}>
          <X size={12} aria-hidden />
        </button>
      )}
    </li>
  );
}
