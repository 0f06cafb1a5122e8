import { useId, type ReactElement } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldLook } from './Field.tsx';
import fieldStyles from './Field.module.css';
import styles from './Select.module.css';
import { useReadOnly } from './read-only.ts';

/** One choice of a Select or SegmentedControl. */
export type Option<V extends string> = { readonly value: V; readonly label: string };

type Props<V extends string> = FieldLook & {
  /** The chosen value; null shows the placeholder. */
  readonly value: V | null;
  readonly onValueChange: (value: V) => void;
  readonly options: readonly Option<V>[];
  readonly placeholder?: string;
  /** With it the list also offers the placeholder, which calls this. */
  readonly onClear?: () => void;
  readonly disabled?: boolean;
  /** Without a frame, for cells of tables. */
  readonly bare?: boolean;
};

/**
 * A choice from a list. It is the browser's own select, drawn by CSS (`appearance: base-select`): Radix' Select would write
 * style elements into the page and so break the content security policy.
 */
export function Select<V extends string>(props: Props<V>): ReactElement {
  const { value, onValueChange, options, placeholder = 'Choose …', onClear, disabled, bare } = props;
  const id = useId();
  const readOnly = useReadOnly();

  function onChange(text: string): void {
    const chosen = options.find((option) => option.value === text);
    if (chosen !== undefined) onValueChange(chosen.value);
    else onClear?.();
  }

  return (
    <Field {...props} id={id}>
      <select
        id={id}
        className={classNames(fieldStyles.control, styles.select, bare === true && styles.bare)}
        value={value ?? ''}
        data-empty={value === null || undefined}
        disabled={readOnly || disabled === true}
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(id, props)}
      >
        {(value === null || onClear !== undefined) && (
          <option value="" disabled={onClear === undefined}>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
