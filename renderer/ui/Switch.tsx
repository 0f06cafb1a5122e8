import { Switch as Radix } from 'radix-ui';
import { useId, type ReactElement } from 'react';
import styles from './Switch.module.css';
import { useReadOnly } from './read-only.ts';
import looks from './looks.module.css';

type Props = {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

/** On or off, at once; the label stands before it. */
export function Switch({ label, checked, onCheckedChange, disabled }: Props): ReactElement {
  const id = useId();
  const readOnly = useReadOnly();
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={looks.grow}>
        {label}
      </label>
      <Radix.Root
        id={id}
        className={styles.track}
        checked={checked}
        onCheckedChange={onCheckedChange}
        disabled={readOnly || disabled === true}
      >
        <Radix.Thumb className={styles.thumb} />
      </Radix.Root>
    </div>
  );
}
