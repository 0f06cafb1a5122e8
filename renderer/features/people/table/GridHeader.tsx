import { ArrowDown, ArrowUp, Filter } from 'lucide-react';
import { memo, type ReactElement } from 'react';
import { clearSelection, useSelection } from '#renderer/session/selection-store.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ColumnEdge } from './ColumnEdge.tsx';
import { ColumnFilter } from './ColumnFilter.tsx';
import type { PeopleColumn } from '../rows/people-columns.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import { cycleSorting, focusCell, usePeople } from '../rows/people-store.ts';
import { selectShown } from '../rows/row-actions.ts';
import styles from './Grid.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly columns: readonly PeopleColumn[];
  readonly allRows: readonly PeopleRow[];
  readonly template: string;
  /** The column that the keyboard stands on, while it stands in the header. */
  readonly activeColumnId: string | null;
};

/** The header row: a click sorts, the funnel filters by value. */
export function GridHeader({ columns, allRows, template, activeColumnId }: Props): ReactElement {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: template }}>
        <div role="columnheader" aria-colindex={1} className={styles.select}>
          <SelectAll />
        </div>
        {columns.map((column, index) => (
          <HeaderCell
            key={column.id}
            column={column}
            index={index}
            allRows={allRows}
            active={column.id === activeColumnId}
          />
        ))}
      </div>
    </div>
  );
}

type CellProps = {
  readonly column: PeopleColumn;
  readonly index: number;
  readonly allRows: readonly PeopleRow[];
  readonly active: boolean;
};

const HeaderCell = memo(function HeaderCell({ column, index, allRows, active }: CellProps): ReactElement {
  const sorting = usePeople((store) => store.sorting);
  const filtered = usePeople((store) => (store.filters[column.id]?.length ?? 0) > 0);
  const direction = sorting?.columnId !== column.id ? null : sorting.descending ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={direction ?? 'none'}
      className={styles.headCell}
      data-pinned={index === 0 || undefined}
    >
      <button
        type="button"
        className={styles.sort}
        tabIndex={active ? 0 : -1}
        data-cell={`header ${column.id}`}
        title={`Sort by ${column.label.toLowerCase()}`}
        onClick={() => {
          cycleSorting(column.id);
          focusCell({ row: null, columnId: column.id });
        }}
      >
        <span className={looks.oneLine}>{column.label}</span>
        {direction === 'ascending' && <ArrowUp size={12} aria-hidden />}
        {direction === 'descending' && <ArrowDown size={12} aria-hidden />}
      </button>
      {column.values !== undefined && (
        <ColumnFilter
          column={column}
          rows={allRows}
          trigger={
            <button
              type="button"
              className={styles.filter}
              tabIndex={active ? 0 : -1}
              aria-label={`Filter by ${column.label.toLowerCase()}`}
              data-on={filtered || undefined}
            >
              <Filter size={12} aria-hidden />
            </button>
          }
        />
      )}
      <ColumnEdge column={column} active={active} />
    </div>
  );
});

function SelectAll(): ReactElement {
  const shown = usePeople((store) => store.shown);
  const selected = useSelection((selection) => selection.seatIds);
  const count = shown.filter((id) => selected.has(id)).length;
  const all = shown.length > 0 && count === shown.length;
  return (
    <Checkbox
      label="Select all rows"
      labelHidden
      checked={all ? true : count > 0 ? 'mixed' : false}
      onCheckedChange={() => (all ? clearSelection() : selectShown())}
    />
  );
}
