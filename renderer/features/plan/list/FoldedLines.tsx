import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './FoldedLines.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly label: string;
  readonly title: string;
  /** What is said of all of them. */
  readonly children: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** A button for all of them. */
  readonly action?: ReactElement;
};

/** Stands for lines that all say the same; they are listed on demand. */
export function FoldedLines({ label, title, children, open, onToggle, action }: Props): ReactElement {
  return (
    <section className={styles.group} aria-label={label}>
      <div className={styles.words}>
        <h3 className={styles.title}>{title}</h3>
        <p className={looks.quiet}>{children}</p>
      </div>
      {action}
      <Button
        size="s"
        aria-expanded={open}
        icon={open ? <ChevronDown /> : <ChevronRight />}
        onClick={onToggle}
      >
        {open ? 'Hide' : 'List their lines'}
      </Button>
    </section>
  );
}
