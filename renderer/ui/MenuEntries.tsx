import { Check } from 'lucide-react';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { menuItemKey, type MenuItem } from './menu-item.ts';
import styles from './Menu.module.css';
import { Shortcut } from './Shortcut.tsx';
import looks from './looks.module.css';

type Part<Own = object> = ComponentType<
  Own & { readonly className?: string | undefined; readonly children?: ReactNode }
>;
type Selectable = { readonly disabled?: boolean; readonly onSelect?: () => void };

/** What the entries of a menu are made of: Radix has one set for each kind of menu. */
export type MenuParts = {
  readonly Item: Part<Selectable>;
  readonly CheckboxItem: Part<Selectable & { readonly checked?: boolean }>;
  readonly Separator: Part;
  readonly Label: Part;
};

type Props = {
  readonly parts: MenuParts;
  /** The entries, or how to find them when the menu opens. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[]);
};

/** The entries of a menu; to be rendered inside its content, so that they are looked up when it opens. */
export function MenuEntries({ parts, items }: Props): ReactNode {
  const list = typeof items === 'function' ? items() : items;
  return list.map((item, index) => <Entry key={menuItemKey(item, index)} parts={parts} item={item} />);
}

function Entry({ parts, item }: { readonly parts: MenuParts; readonly item: MenuItem }): ReactElement {
  if (item === 'separator') return <parts.Separator className={styles.separator} />;
  if ('heading' in item) return <parts.Label className={styles.heading}>{item.heading}</parts.Label>;
  const common = {
    className: classNames(styles.item, item.danger === true && styles.danger),
    disabled: item.disabled ?? false,
    onSelect: item.onSelect,
  };
  const words = (
    <>
      <span className={looks.growWords}>{item.label}</span>
      {item.shortcut !== undefined && (
        <span className={styles.shortcut}>
          <Shortcut keys={item.shortcut} />
        </span>
      )}
    </>
  );
  if (item.checked !== undefined) {
    return (
      <parts.CheckboxItem {...common} checked={item.checked}>
        <span className={styles.icon}>{item.checked && <Check />}</span>
        {words}
      </parts.CheckboxItem>
    );
  }
  return (
    <parts.Item {...common}>
      {item.icon !== undefined && <span className={styles.icon}>{item.icon}</span>}
      {words}
    </parts.Item>
  );
}
