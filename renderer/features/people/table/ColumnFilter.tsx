import { useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import type { PeopleColumn } from '../rows/people-columns.ts';
import { filterChoices } from '../rows/people-filter.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import { setFilter, usePeople } from '../rows/people-store.ts';
import styles from './ColumnFilter.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly column: PeopleColumn;
  readonly rows: readonly PeopleRow[];
  readonly trigger: ReactElement;
};

const none: readonly string[] = [];

/** The values of a column to tick; rows with one of them stay. */
export function ColumnFilter({ column, rows, trigger }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={`Filter by ${column.label.toLowerCase()}`}
      trigger={trigger}
      open={open}
      onOpenChange={setOpen}
    >
      {open && <Choices column={column} rows={rows} />}
    </Popover>
  );
}

function Choices({ column, rows }: Omit<Props, 'trigger'>): ReactElement {
  const chosen = usePeople((store) => store.filters[column.id] ?? none);
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{column.label}</legend>
      <div className={styles.list}>
        {filterChoices(column, rows).map(({ value, label, count }) => (
          <div key={value} className={styles.choice}>
            <Checkbox
              label={label}
              checked={chosen.includes(value)}
              onCheckedChange={(now) =>
                setFilter(column.id, now ? [...chosen, value] : chosen.filter((v) => v !== value))
              }
            />
            <span className={looks.note} data-tabular>
              {count}
            </span>
          </div>
        ))}
      </div>
      <Button
        size="s"
        variant="plain"
        disabled={chosen.length === 0}
        onClick={() => setFilter(column.id, [])}
      >
        Show all
      </Button>
    </fieldset>
  );
}
