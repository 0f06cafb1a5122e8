import type { ReactNode } from 'react';

/** One entry of a Menu or ContextMenu, or a line between groups. */
export type MenuItem =
  | {
      readonly id: string;
      readonly label: string;
      /** Such as `Mod+N`; shown, not bound. */
      readonly shortcut?: string;
      readonly icon?: ReactNode;
      /** For entries that are on or off: shows a tick. */
      readonly checked?: boolean;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly onSelect: () => void;
    }
  | { readonly heading: string }
  | 'separator';

/** A stable React key for an entry; separators count from the front. */
export function menuItemKey(item: MenuItem, index: number): string {
  if (item === 'separator') return `separator-${index}`;
  return 'heading' in item ? `heading-${item.heading}` : item.id;
}
