import { Tabs as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './Tabs.module.css';

/** One tab: its text, and what its panel holds. */
export type Tab<V extends string> = {
  readonly value: V;
  readonly label: string;
  readonly content: ReactNode;
};

type Props<V extends string> = {
  /** Name of the list of tabs for screen readers. */
  readonly label: string;
  readonly value: V;
  readonly onValueChange: (value: V) => void;
  readonly tabs: readonly Tab<V>[];
  /** `views`: the quieter row inside of a tab. */
  readonly look?: 'tabs' | 'views';
  /** Something at the right end of the row of tabs. */
  readonly aside?: ReactNode;
};

/** Tabs over panels that fill the height left; only the chosen panel is mounted. */
export function Tabs<V extends string>({
  label,
  value,
  onValueChange,
  tabs,
  look = 'tabs',
  aside,
}: Props<V>): ReactElement {
  return (
    <Radix.Root
      className={styles.tabs}
      data-look={look}
      value={value}
      onValueChange={(text) => {
        const chosen = tabs.find((tab) => tab.value === text);
        if (chosen !== undefined) onValueChange(chosen.value);
      }}
    >
      <div className={styles.bar}>
        <Radix.List className={styles.list} aria-label={label}>
          {tabs.map((tab) => (
            <Radix.Trigger key={tab.value} value={tab.value} className={styles.tab}>
              {tab.label}
            </Radix.Trigger>
          ))}
        </Radix.List>
        {aside}
      </div>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className={styles.panel} tabIndex={-1}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
