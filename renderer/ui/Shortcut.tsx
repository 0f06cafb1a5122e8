import type { ReactElement } from 'react';
import { shortcutText } from './shortcut-text.ts';
import styles from './Shortcut.module.css';

/** A keyboard shortcut such as `Mod+K`, written in the manner of this machine. */
export function Shortcut({ keys }: { readonly keys: string }): ReactElement {
  return <kbd className={styles.keys}>{shortcutText(keys)}</kbd>;
}
