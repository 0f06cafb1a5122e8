import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { menuItemKey, type MenuItem } from './menu-item.ts';
import styles from './Menu.module.css';
import { Shortcut } from './Shortcut.tsx';

export type { MenuItem } from './menu-item.ts';

type Props = {
  /** The button that opens it; it has to take a ref and pass its props on. */
  readonly trigger: ReactElement;
  /** The entries, or how to find them when the menu opens. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[]);
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
};

/** A menu that opens from a button. */
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
          <Entries items={items} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Entries({ items }: { readonly items: Props['items'] }): ReactNode {
  const list = typeof items === 'function' ? items() : items;
  return list.map((item, index) => <Entry key={menuItemKey(item, index)} item={item} />);
}

function Entry({ item }: { readonly item: MenuItem }): ReactElement {
  if (item === 'separator') return <Radix.Separator className={styles.separator} />;
  if ('heading' in item) return <Radix.Label className={styles.heading}>{item.heading}</Radix.Label>;
  const common = {
    className: classNames(styles.item, item.danger === true && styles.danger),
    disabled: item.disabled ?? false,
    onSelect: item.onSelect,
  };
  const words = (
    <>
      <span className={styles.label}>{item.label}</span>
      {item.shortcut !== undefined && (
        <span className={styles.shortcut}>
          <Shortcut keys={item.shortcut} />
        </span>
      )}
    </>
  );
  if (item.checked !== undefined) {
    return (
      <Radix.CheckboxItem {...common} checked={item.checked}>
        <span className={styles.icon}>{item.checked && <Check />}</span>
        {words}
      </Radix.CheckboxItem>
    );
  }
  return (
    <Radix.Item {...common}>
      {item.icon !== undefined && <span className={styles.icon}>{item.icon}</span>}
      {words}
    </Radix.Item>
  );
}
