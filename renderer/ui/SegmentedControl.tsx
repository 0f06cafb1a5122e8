import { ToggleGroup } from 'radix-ui';
import type { ReactElement } from 'react';
import styles from './SegmentedControl.module.css';
import type { Option } from './Select.tsx';
import { useReadOnly } from './read-only.ts';

type Props<V extends string> = {
  /** Name of the group for screen readers. */
  readonly label: string;
  readonly value: V | null;
  readonly options: readonly Option<V>[];
  readonly onValueChange: (value: V) => void;
  readonly disabled?: boolean;
};

/** Two to six choices side by side, of which one is taken (a radio group). */
export function SegmentedControl<V extends string>(props: Props<V>): ReactElement {
  const { label, value, options, onValueChange, disabled } = props;
  const readOnly = useReadOnly();
  return (
    <ToggleGroup.Root
      type="single"
      className={styles.group}
      aria-label={label}
      value={value ?? ''}
      disabled={readOnly || disabled === true}
      onValueChange={(text) => {
        const chosen = options.find((option) => option.value === text);
        if (chosen !== undefined) onValueChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <ToggleGroup.Item key={option.value} value={option.value} className={styles.item}>
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
