import type { ReactElement } from 'react';
import styles from './SelectBox.module.css';

type Props = {
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
};

/** The box that selects a row: the browser's own, because hundreds are made while scrolling and it measures nothing. */
export function SelectBox({ label, checked, onToggle }: Props): ReactElement {
  return (
    <input
      type="checkbox"
      aria-label={label}
      className={styles.box}
      tabIndex={-1}
      checked={checked}
      onChange={onToggle}
    />
  );
}
