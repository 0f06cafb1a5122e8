import type { ButtonHTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './Button.module.css';
import { useEditsOff } from './read-only.ts';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  /** `primary` once per screen, `quiet` with a hairline, `plain` without, `danger` for what takes something away. */
  readonly variant?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly size?: 's' | 'm';
  readonly icon?: ReactNode;
  readonly submit?: boolean;
  /** It changes what is saved: disabled where everything can only be read. */
  readonly edits?: boolean;
  /** Its work goes on: it looks disabled and does nothing, but keeps the focus, so that the keyboard stays where it was pressed. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button with a text and, if need be, an icon before it. */
export function Button(props: Props): ReactElement {
  const { variant = 'quiet', size = 'm', icon, submit = false, className, children, ...rest } = props;
  const { edits = false, busy = false, disabled, onClick, ...others } = rest;
  const off = useEditsOff() && edits;
  return (
    <button
      {...others}
      disabled={off || disabled === true}
      {...(busy ? { 'aria-disabled': true } : {})}
      {...(busy || onClick === undefined ? {} : { onClick })}
      type={submit ? 'submit' : 'button'}
      data-danger={variant === 'danger' || undefined}
      className={classNames(styles.button, styles[variant], size === 's' && styles.small, className)}
    >
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      {children}
    </button>
  );
}
