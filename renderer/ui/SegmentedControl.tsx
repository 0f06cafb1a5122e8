import { ToggleGroup } from 'radix-ui';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
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

const moves: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);

/** Two to six choices side by side, of which one is taken (a radio group): the arrows choose, as in every group of radio buttons. */
export function SegmentedControl<V extends string>(props: Props<V>): ReactElement {
  const { label, value, options, onValueChange, disabled } = props;
  const readOnly = useReadOnly();
  const moving = useRef(false);
  const choose = (text: string): void => {
    const chosen = options.find((option) => option.value === text);
    if (chosen !== undefined && chosen.value !== value) onValueChange(chosen.value);
  };
  // The focus follows the key a moment later, maybe after the key was let go.
  const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    moving.current = moves.has(key) && !ctrlKey && !metaKey && !altKey;
  };
  return (
    <ToggleGroup.Root
      type="single"
      className={styles.group}
      aria-label={label}
      value={value ?? ''}
      disabled={readOnly || disabled === true}
      onValueChange={choose}
      onKeyDownCapture={onKey}
      onPointerDownCapture={() => {
        moving.current = false;
      }}
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className={styles.item}
          onFocus={() => {
            if (moving.current) choose(option.value);
            moving.current = false;
          }}
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
