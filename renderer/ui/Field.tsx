import type { ReactElement, ReactNode } from 'react';
import { Label } from 'react-aria-components/TextField';
import hidden from './Hidden.module.css';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';

/** What every field can be given besides its value. */
export type FieldLook = {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly labelHidden?: boolean;
  /** A short explanation below the field. */
  readonly hint?: string;
  /** What is wrong with the value; shown in place of the hint. */
  readonly error?: string;
  readonly className?: string;
};

type Props = FieldLook & {
  readonly id: string;
  /** The control is a group of parts, which has the name itself: no element that a label could be for. */
  readonly isGroup?: boolean;
  readonly children: ReactNode;
};

/** Label above, control, hint or error below. */
export function Field(props: Props): ReactElement {
  const { id, label, labelHidden, hint, error, className, isGroup = false, children } = props;
  return (
    <div className={classNames(styles.field, className)}>
      <Label
        {...(isGroup ? {} : { htmlFor: id })}
        className={(labelHidden === true ? hidden.hidden : styles.label) ?? ''}
      >
        {label}
      </Label>
      {children}
      {error !== undefined && (
        <p id={noteId(id)} className={styles.error}>
          {error}
        </p>
      )}
      {error === undefined && hint !== undefined && (
        <p id={noteId(id)} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

function noteId(id: string): string {
  return `${id}-note`;
}

/** The aria attributes that tie a control to its hint or error. */
export function describedBy(
  id: string,
  { hint, error }: FieldLook,
): { readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true } {
  return {
    ...(hint === undefined && error === undefined ? {} : { 'aria-describedby': noteId(id) }),
    ...(error === undefined ? {} : { 'aria-invalid': true }),
  };
}
