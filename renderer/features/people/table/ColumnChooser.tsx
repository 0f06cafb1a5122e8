import { useState, type ReactElement } from 'react';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { peopleColumns } from '../rows/people-columns.ts';
import { showColumn, usePeople } from '../rows/people-store.ts';
import styles from './ColumnFilter.module.css';

/** Which columns are shown; remembered. */
export function ColumnChooser({ trigger }: { readonly trigger: ReactElement }): ReactElement {
  const [open, setOpen] = useState(false);
  const hidden = usePeople((store) => store.hidden);
  return (
    <Popover label="Columns" align="end" trigger={trigger} open={open} onOpenChange={setOpen}>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>Columns</legend>
        <div className={styles.list}>
          {peopleColumns.slice(1).map((column) => (
            <Checkbox
              key={column.id}
              label={column.label}
              checked={!hidden.includes(column.id)}
              onCheckedChange={(now) => showColumn(column.id, now)}
            />
          ))}
        </div>
      </fieldset>
    </Popover>
  );
}
