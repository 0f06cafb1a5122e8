import type { ButtonHTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './Button.module.css';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  /** `primary` once per screen, `quiet` with a hairline, `plain` without, `danger` for what takes something away. */
  readonly variant?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly size?: 's' | 'm';
  readonly icon?: ReactNode;
  readonly submit?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button with a text and, if need be, an icon before it. */
export function Button(props: Props): ReactElement {
  const { variant = 'quiet', size = 'm', icon, submit = false, className, children, ...rest } = props;
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
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
