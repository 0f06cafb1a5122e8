import { ContextMenu as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import type { MenuItem } from './menu-item.ts';
import styles from './Menu.module.css';
import { MenuEntries } from './MenuEntries.tsx';

type Props = {
  /** The element on which a right click (or the menu key) opens the menu; it has to take a ref and pass its props on. */
  readonly children: ReactElement;
  /** The entries, or how to find them when the menu opens. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[]);
};

/** A menu that opens where the user right-clicks. */
export function ContextMenu({ children, items }: Props): ReactElement {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles.menu} collisionPadding={8} loop>
          <MenuEntries parts={Radix} items={items} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
