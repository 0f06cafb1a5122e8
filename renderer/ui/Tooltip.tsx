import { Tooltip as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import { Shortcut } from './Shortcut.tsx';
import styles from './Tooltip.module.css';

type Props = {
  readonly label: string;
  /** Such as `Mod+B`. */
  readonly shortcut?: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** The element that the tooltip explains; it has to take a ref and pass its props on. */
  readonly children: ReactElement;
};

/** A short text beside an element on hover and focus. Needs UiRoot above it. */
export function Tooltip({ label, shortcut, side = 'bottom', children }: Props): ReactElement {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={8}>
          {label}
          {shortcut !== undefined && <Shortcut keys={shortcut} />}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
