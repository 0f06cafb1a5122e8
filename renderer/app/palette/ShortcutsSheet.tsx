import type { ReactElement } from 'react';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Shortcut } from '#renderer/ui/Shortcut.tsx';
import { commandList, type CommandDescriptor } from '#shared/commands/command-list.ts';
import { isGlobalShortcut } from '#renderer/commands/key-match.ts';
import { setShortcutsOpen, usePalette } from './palette-store.ts';
import styles from './ShortcutsSheet.module.css';

type Row = { readonly label: string; readonly keys: readonly string[] };

/** Keys that are no commands, because they only make sense on the map itself. */
const walking: readonly Row[] = [
  { label: 'Walk along the chart', keys: ['↑', '↓', '←', '→'] },
  { label: 'Cancel', keys: ['Esc'] },
];

const commands: readonly CommandDescriptor[] = commandList;
const withKeys: readonly Row[] = commands.flatMap(({ label, shortcut }) =>
  shortcut === undefined ? [] : [{ label, keys: [shortcut] }],
);
const parts: readonly { readonly heading: string; readonly rows: readonly Row[] }[] = [
  { heading: 'Everywhere', rows: withKeys.filter(({ keys }) => keys.every(isGlobalShortcut)) },
  {
    heading: 'While the map has the focus',
    rows: [...walking, ...withKeys.filter(({ keys }) => !keys.some(isGlobalShortcut))],
  },
];

/** All keyboard shortcuts on one sheet (Mod+/). */
export function ShortcutsSheet(): ReactElement {
  const open = usePalette((state) => state.shortcuts);
  return (
    <Dialog open={open} onOpenChange={setShortcutsOpen} title="Keyboard shortcuts" size="l">
      {/* A stop of Tab, so that the keys scroll it where the window is low. */}
      <div className={styles.sheet} role="region" aria-label="All keys" tabIndex={0}>
        {parts.map((part) => (
          <section key={part.heading}>
            <h3 className={styles.heading}>{part.heading}</h3>
            <dl className={styles.list}>
              {part.rows.map((row) => (
                <div key={row.label} className={styles.row}>
                  <dt>{row.label}</dt>
                  <dd className={styles.keys}>
                    {row.keys.map((key) => (
                      <span key={key} className={styles.key}>
                        <Shortcut keys={key} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
