import type { ReactElement, ReactNode } from 'react';
import styles from './ModeNote.module.css';

type Props = {
  /** Makes it a region of its own for screen readers. */
  readonly label?: string;
  readonly children: ReactNode;
  /** Buttons that lead out of the mode. */
  readonly actions?: ReactNode;
};

/** A bar above what is shown, which says that the window is in a mode in which nothing can be changed. */
export function ModeNote({ label, children, actions }: Props): ReactElement {
  const Box = label === undefined ? 'div' : 'section';
  return (
    <Box className={styles.note} aria-label={label}>
      <p className={styles.text}>{children}</p>
      {actions !== undefined && <span className={styles.buttons}>{actions}</span>}
    </Box>
  );
}
