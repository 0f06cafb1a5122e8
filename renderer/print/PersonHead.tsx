import type { ReactElement, ReactNode } from 'react';
import styles from './PersonHead.module.css';

type Props = {
  readonly name: string;
  readonly position: string;
  /** Stands at the right end of the line. */
  readonly aside: ReactNode;
};

/** The heading of a person's part: name, position, and what matters most. */
export function PersonHead({ name, position, aside }: Props): ReactElement {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h3 className={styles.name} dir="auto">
          {name}
        </h3>
        {position !== '' && (
          <p className={styles.position} dir="auto">
            {position}
          </p>
        )}
      </div>
      <p className={styles.aside}>{aside}</p>
    </header>
  );
}
