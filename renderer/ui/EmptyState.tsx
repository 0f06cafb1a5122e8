import type { ReactElement, ReactNode } from 'react';
import styles from './EmptyState.module.css';
import looks from './looks.module.css';

type Props = {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What to do next, in one or two sentences. */
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
};

/** What a list, panel or chart shows when there is nothing in it yet. */
export function EmptyState({ icon, title, description, actions }: Props): ReactElement {
  return (
    <div className={styles.frame}>
      <div className={styles.state}>
        {icon !== undefined && (
          <span className={styles.icon} aria-hidden>
            {icon}
          </span>
        )}
        <h2 className={looks.largeHeading}>{title}</h2>
        {description !== undefined && <p className={styles.description}>{description}</p>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
