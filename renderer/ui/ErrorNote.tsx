import { CircleAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import styles from './ErrorNote.module.css';
import looks from './looks.module.css';

type Props = {
  /** What happened. */
  readonly title: string;
  /** What is safe, and what to do. */
  readonly description?: ReactNode;
  /** A way out. */
  readonly actions?: ReactNode;
};

/** A failure inside a panel or dialog, announced to screen readers. */
export function ErrorNote({ title, description, actions }: Props): ReactElement {
  return (
    <div className={styles.note} role="alert">
      <CircleAlert size={16} aria-hidden className={styles.icon} />
      <div className={looks.growWords}>
        <p className={looks.medium}>{title}</p>
        {description !== undefined && <div>{description}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
