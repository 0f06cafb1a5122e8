import { Search, X } from 'lucide-react';
import type { ReactElement, Ref } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './SearchField.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  /** Called with every key. */
  readonly onValueChange: (text: string) => void;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A text that filters while it is typed. Escape empties it. */
export function SearchField({ label, value, onValueChange, placeholder, ref }: Props): ReactElement {
  return (
    <div className={styles.search}>
      <Search size={14} aria-hidden className={styles.icon} />
      <input
        ref={ref}
        type="text"
        role="searchbox"
        aria-label={label}
        className={styles.input}
        value={value}
        placeholder={placeholder ?? label}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onValueChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.stopPropagation();
          onValueChange('');
        }}
      />
      {value !== '' && (
        <IconButton label="Clear search" icon={<X size={14} />} size="s" onClick={() => onValueChange('')} />
      )}
    </div>
  );
}
