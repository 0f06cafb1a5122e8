import { Columns3, Plus, X } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { CoverageOffersButton } from '#renderer/parts/touchpoints/CoverageOffers.tsx';
import { Bar } from '#renderer/ui/Bar.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Menu, type MenuItem } from '#renderer/ui/Menu.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { ColumnFilter } from './ColumnFilter.tsx';
import { ColumnChooser } from './ColumnChooser.tsx';
import { columnById, type PeopleColumn } from '../rows/people-columns.ts';
import { filterChoices } from '../rows/people-filter.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import { clearFilters, setFilter, setSearch, showLeft, usePeople } from '../rows/people-store.ts';
import { addAndName, selectedManager } from '../rows/row-actions.ts';
import styles from './Toolbar.module.css';

type Props = {
  /** All rows of the partner. */
  readonly rows: readonly PeopleRow[];
  readonly shownCount: number;
  /** How many people left and hold no seat. */
  readonly leftCount: number;
};

/** Search, what is filtered, which columns are shown, and adding people. */
export function Toolbar({ rows, shownCount, leftCount }: Props): ReactElement {
  const search = usePeople((store) => store.search);
  const filters = usePeople((store) => store.filters);
  const showsLeft = usePeople((store) => store.showsLeft);
  const readOnly = useDocument((document) => document.readOnly);
  const active = Object.keys(filters);
  const all = rows.length === 1 ? '1 seat' : `${String(rows.length)} seats`;
  return (
    <Bar toolbar="People">
      <div className={styles.search} data-find>
        <SearchField label="Search people" value={search} onValueChange={setSearch} />
      </div>
      {active.map((id) => {
        const column = columnById(id);
        return column === undefined ? null : (
          <FilterChip key={id} column={column} rows={rows} chosen={filters[id] ?? []} />
        );
      })}
      {active.length > 1 && (
        <Button size="s" variant="plain" onClick={clearFilters}>
          Show all
        </Button>
      )}
      {leftCount > 0 && (
        <button
          type="button"
          className={styles.left}
          aria-pressed={showsLeft}
          onClick={() => showLeft(!showsLeft)}
        >
          Left: {leftCount}
        </button>
      )}
      <span className={styles.count} aria-live="polite" data-tabular>
        {shownCount === rows.length ? all : `${String(shownCount)} of ${all}`}
      </span>
      <CoverageOffersButton />
      <ColumnChooser
        trigger={
          <Button size="s" variant="plain" icon={<Columns3 />}>
            Columns
          </Button>
        }
      />
      <Menu
        align="end"
        items={addItems()}
        trigger={
          <Button size="s" icon={<Plus />} disabled={readOnly}>
            Add
          </Button>
        }
      />
    </Bar>
  );
}

function addItems(): readonly MenuItem[] {
  const under = () => selectedManager();
  return [
    {
      id: 'report',
      label: 'Person under the selected one',
      shortcut: 'N',
      onSelect: () => {
        const manager = under();
        void addAndName(manager === null ? { at: 'top' } : { under: manager });
      },
    },
    {
      id: 'top',
      label: 'Person at the top',
      shortcut: 'Shift+N',
      onSelect: () => void addAndName({ at: 'top' }),
    },
    { id: 'tray', label: 'Person in the tray', onSelect: () => void addAndName({ at: 'tray' }) },
    'separator',
    {
      id: 'vacant',
      label: 'Vacant seat under the selected one',
      onSelect: () => {
        const manager = under();
        void addAndName(manager === null ? { at: 'top' } : { under: manager }, true);
      },
    },
  ];
}

type ChipProps = {
  readonly column: PeopleColumn;
  readonly rows: readonly PeopleRow[];
  readonly chosen: readonly string[];
};

/** One filter that is on: opens it again, or takes it away. */
function FilterChip({ column, rows, chosen }: ChipProps): ReactElement {
  const choices = useMemo(() => filterChoices(column, rows), [column, rows]);
  const labels = choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const what = labels.length > 2 ? `${String(labels.length)} values` : labels.join(', ');
  return (
    <span className={styles.chip}>
      <ColumnFilter
        column={column}
        rows={rows}
        trigger={
          <button type="button" className={styles.chipText}>
            {column.label}: {what}
          </button>
        }
      />
      <button
        type="button"
        className={styles.chipClose}
        aria-label={`Do not filter by ${column.label.toLowerCase()}`}
        onClick={() => setFilter(column.id, [])}
      >
        <X size={12} aria-hidden />
      </button>
    </span>
  );
}
