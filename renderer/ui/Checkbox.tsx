import { Check, Minus } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { useId, type ReactElement } from 'react';
import styles from './Checkbox.module.css';
import { useReadOnly } from './read-only.ts';

type Props = {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** `mixed` when it stands for several that differ. */
  readonly checked: boolean | 'mixed';
  readonly onCheckedChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** Id of what stands beside it and belongs to it. */
  readonly describedBy?: string;
  /** −1 where arrow keys reach it in another way. */
  readonly tabIndex?: number;
};

/** A box to tick, with its label behind it. */
export function Checkbox(props: Props): ReactElement {
  const { label, labelHidden, checked, onCheckedChange, disabled, describedBy, tabIndex } = props;
  const id = useId();
  const readOnly = useReadOnly();
  return (
    <div className={styles.row}>
      <Radix.Root
        id={id}
        className={styles.box}
        checked={checked === 'mixed' ? 'indeterminate' : checked}
        onCheckedChange={(now) => onCheckedChange(now === true)}
        disabled={readOnly || disabled === true}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        {...(tabIndex === undefined ? {} : { tabIndex })}
        {...(labelHidden === true ? { 'aria-label': label } : {})}
      >
        <Radix.Indicator className={styles.tick}>
          {checked === 'mixed' ? <Minus size={12} strokeWidth={3} /> : <Check size={12} strokeWidth={3} />}
        </Radix.Indicator>
      </Radix.Root>
      {labelHidden !== true && <label htmlFor={id}>{label}</label>}
    </div>
  );
}
