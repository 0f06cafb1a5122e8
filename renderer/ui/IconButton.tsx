import type { ButtonHTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';
import { useEditsOff } from './read-only.ts';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'aria-label' | 'title'> & {
  /** The name for screen readers and the text of the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Such as `Mod+B`; shown in the tooltip. */
  readonly shortcut?: string;
  readonly size?: 's' | 'm';
  /** For a button that stays in: whether it is in. */
  readonly pressed?: boolean;
  /** It changes what is saved: disabled where everything can only be read. */
  readonly edits?: boolean;
  readonly tooltipSide?: 'top' | 'right' | 'bottom' | 'left';
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button that shows only an icon; its name appears as tooltip, with the shortcut. */
export function IconButton(props: Props): ReactElement {
  const { label, icon, shortcut, size = 'm', pressed, tooltipSide = 'bottom', className, ...rest } = props;
  const { edits = false, disabled, ...others } = rest;
  const off = useEditsOff() && edits;
  return (
    <Tooltip label={label} side={tooltipSide} {...(shortcut === undefined ? {} : { shortcut })}>
      <button
        {...others}
        disabled={off || disabled === true}
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        className={classNames(styles.button, size === 's' && styles.small, className)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
