import type { ReactElement, ReactNode } from 'react';
import { SegmentedControl } from './SegmentedControl.tsx';
import type { Option } from './Select.tsx';
import styles from './SegmentedField.module.css';
import looks from './looks.module.css';

type Props<V extends string> = {
  readonly label: string;
  readonly value: V | null;
  readonly options: readonly Option<V>[];
  readonly onValueChange: (value: V) => void;
  readonly disabled?: boolean;
  /** What the choice means, below it. */
  readonly hint?: ReactNode;
};

/** Choices side by side with their label above, for dialogs. */
export function SegmentedField<V extends string>({ hint, ...control }: Props<V>): ReactElement {
  return (
    <div className={styles.field}>
      <span className={looks.label} aria-hidden>
        {control.label}
      </span>
      <SegmentedControl {...control} />
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
