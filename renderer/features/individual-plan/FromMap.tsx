import { Info } from 'lucide-react';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import styles from './Answer.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly text: string;
  readonly because: string;
  /** Own words stand in front of it: it opens on demand. */
  readonly folded?: boolean;
  readonly action?: ReactNode;
};

/** What the map knows about a question, and from where. */
export function FromMap({ text, because, folded = false, action = null }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (folded)
    return (
      <div className={styles.map}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Hide the map' : 'From the map'}
        </button>
        <p id={id} hidden={!open} className={styles.mapText}>
          {text}
        </p>
      </div>
    );
  return (
    <div className={styles.map}>
      <p className={styles.mapText}>
        <span className={looks.note}>From the map:</span> {text}
      </p>
      <div className={styles.mapFoot}>
        {because !== '' && (
          <p className={styles.because}>
            <Info size={12} aria-hidden /> {because}
          </p>
        )}
        {action}
      </div>
    </div>
  );
}
