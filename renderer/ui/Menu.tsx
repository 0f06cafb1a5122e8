import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import type { MenuItem } from './menu-item.ts';
import styles from './Menu.module.css';
import { MenuEntries } from './MenuEntries.tsx';

export type { MenuItem } from './menu-item.ts';

type Props = {
  /** The button that opens it; it has to take a ref and pass its props on. */
  readonly trigger: ReactElement;
  /** The entries, or how to find them when the menu opens. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[]);
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
};

export function Menu({ trigger, items, align = 'start', side = 'bottom' }: Props): ReactElement {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.menu}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          loop
        >
          <MenuEntries parts={Radix} items={items} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
