import { CircleHelp, UsersRound } from 'lucide-react';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { NobodyYet } from '#renderer/parts/people/NobodyYet.tsx';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { addColleague } from '#renderer/edits/add-colleague.ts';
import { addAssumption } from '#renderer/session/what-if-store.ts';
import { ColleaguePicker } from '#renderer/parts/people/ColleaguePicker.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { searchFor } from '#shared/text/search.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { ColleagueId } from '#shared/model/id.ts';
import {
  acquaintanceMatrix,
  type MatrixColumn,
  type MatrixRow,
} from '#shared/rules/people/acquaintance-matrix.ts';
import { nameOf } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { Pips } from './Pips.tsx';
import styles from './MatrixView.module.css';
import looks from '#renderer/ui/looks.module.css';

const filters = [
  { value: 'all', label: 'Everybody' },
  { value: 'key', label: 'Key players' },
  { value: 'gap', label: 'With gaps' },
  { value: 'nobody', label: 'Known by nobody' },
] as const;
type Filter = (typeof filters)[number]['value'];

const tests: Readonly<Record<Filter, (row: MatrixRow) => boolean>> = {
  all: () => true,
  key: ({ keyPlayer }) => keyPlayer,
  gap: ({ hasGap }) => hasGap,
  nobody: ({ knownBy }) => knownBy.length === 0,
};

/** Who knows whom: the partner’s people against our colleagues, how well now and wanted, to be edited in the cell. */
export function MatrixView(): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useToday();
  const readOnly = useDocument((document) => document.readOnly);
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const [alsoShown, setAlsoShown] = useState<readonly ColleagueId[]>([]);
  const words = useDeferredValue(search);
  const { rows, columns } = useMemo(
    () => acquaintanceMatrix(state, today, alsoShown),
    [state, today, alsoShown],
  );
  const shown = useMemo(() => {
    const isWanted = searchFor(words);
    return rows.filter((row) => {
      if (!tests[filter](row)) return false;
      const seat = seatOf(state, row.personId);
      return isWanted(`${nameOf(state, row.personId)} ${seat?.title ?? ''} ${seat?.department ?? ''}`);
    });
  }, [rows, state, filter, words]);
  if (rows.length === 0)
    return <NobodyYet then="This then shows who of us knows whom, how well, and whom nobody knows." />;
  const unknown = rows.filter(tests.nobody).length;
  const single = rows.filter(({ knownBy }) => knownBy.length === 1).length;
  const addColumn = (colleagueId: ColleagueId | null): void => {
    if (colleagueId !== null)
      setAlsoShown((before) => [...before.filter((id) => id !== colleagueId), colleagueId]);
  };
  return (
    <section className={looks.view} aria-label="Who knows whom">
      <div className={styles.toolbar}>
        <div className={styles.search} data-find>
          <SearchField label="Search people in the matrix" value={search} onValueChange={setSearch} />
        </div>
        <Select
          label="Which people"
          labelHidden
          value={filter}
          options={filters.map(({ value, label }) => ({
            value,
            label: `${label} (${String(rows.filter(tests[value]).length)})`,
          }))}
          onValueChange={setFilter}
        />
        <ReadOnlyArea value={readOnly}>
          <div className={styles.add}>
            <ColleaguePicker
              label="Add a colleague as a column"
              labelHidden
              text=""
              placeholder="Add a colleague …"
              onChoose={addColumn}
              onCreate={(name) => void addColleague(name).then(addColumn)}
            />
          </div>
        </ReadOnlyArea>
        <WhatIfMenu columns={columns} />
      </div>
      <p className={styles.legend}>
        <output>
          {shown.length === rows.length
            ? `${String(rows.length)} people`
            : `${String(shown.length)} of ${String(rows.length)} people`}
          {`; ${String(unknown)} known by nobody, ${String(single)} by one of us only`}
        </output>
        <LegendEntry now="brief" label="brief" />
        <LegendEntry now="multiple" label="multiple" />
        <LegendEntry now="in-depth" label="in-depth" />
        <span className={styles.entry}>
          <Pips tight cell={{ now: 'brief', wanted: 'in-depth', gap: 2 }} /> more is wanted
        </span>
        <span className={looks.faint}>1–4 sets now, Shift+1–4 what is wanted, Delete clears</span>
      </p>
      {columns.length === 0 ? (
        <EmptyState
          icon={<UsersRound />}
          title="No colleague is noted yet"
          description="Add a colleague above, or put together our team at this partner; then note in the cells who knows whom, and how well."
        />
      ) : shown.length === 0 ? (
        <EmptyState title="Nobody fits" description="Nobody fits the search and the filter." />
      ) : (
        <MatrixGrid state={state} rows={shown} columns={columns} />
      )}
    </section>
  );
}

function LegendEntry({
  now,
  label,
}: {
  readonly now: 'brief' | 'multiple' | 'in-depth';
  readonly label: string;
}) {
  return (
    <span className={styles.entry}>
      <Pips tight cell={{ now, wanted: null, gap: 0 }} /> {label}
    </span>
  );
}

/** Asks on the map what a colleague's leaving would do. */
function WhatIfMenu({ columns }: { readonly columns: readonly MatrixColumn[] }): ReactElement | null {
  const present = columns.filter(({ left }) => !left);
  if (present.length === 0) return null;
  return (
    <Menu
      align="end"
      trigger={
        <Button icon={<CircleHelp />} aria-label="What if … one of us were gone">
          What if …
        </Button>
      }
      items={[
        { heading: 'Show on the map what changes' },
        ...present.map(({ colleagueId, name }) => ({
          id: colleagueId,
          label: `${name} is gone`,
          onSelect: () => addAssumption({ kind: 'colleague-gone', colleagueId }),
        })),
      ]}
    />
  );
}
