import { Users } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, type ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { peopleWithoutSeat } from '#shared/reading/seats.ts';
import { Grid } from './Grid.tsx';
import { inHeldOrder, useSettleOrder } from '../rows/held-order.ts';
import { LeftPeople } from './LeftPeople.tsx';
import { peopleColumns, type PeopleColumn } from '../rows/people-columns.ts';
import { peopleRows } from '../rows/people-row.ts';
import { clearFilters, recallPeople, resetPeople, usePeople } from '../rows/people-store.ts';
import { useShownRows } from '../rows/people-table.ts';
import { addAndName } from '../rows/row-actions.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { Toolbar } from './Toolbar.tsx';
import styles from './PeopleTab.module.css';

function shownColumns(
  hidden: readonly string[],
  widths: Readonly<Record<string, number>>,
): readonly PeopleColumn[] {
  return peopleColumns
    .filter((column) => !hidden.includes(column.id))
    .map((column) => ({ ...column, width: widths[column.id] ?? column.width }));
}

/** The people of the open partner as a table: the same data as the map, and everything that can be done there. */
export function PeopleTab(): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const readOnly = useDocument((document) => document.readOnly);
  // The letters appear at once; the rows of a large partner follow.
  const search = useDeferredValue(usePeople((store) => store.search));
  const filters = usePeople((store) => store.filters);
  const sorting = usePeople((store) => store.sorting);
  const hidden = usePeople((store) => store.hidden);
  useEffect(() => {
    recallPeople();
    return resetPeople;
  }, []);
  const rows = useMemo(() => peopleRows(state, today), [state, today]);
  const left = useMemo(() => peopleWithoutSeat(state), [state]);
  const showsLeft = usePeople((store) => store.showsLeft) && left.length > 0;
  const sorted = useShownRows(rows, search, filters, sorting);
  const held = usePeople((store) => store.heldOrder);
  const shown = useMemo(() => inHeldOrder(sorted, held), [sorted, held]);
  useSettleOrder();
  const widths = usePeople((store) => store.widths);
  const columns = useMemo(() => shownColumns(hidden, widths), [hidden, widths]);
  useEffect(() => usePeople.setState({ shown: shown.map((row) => row.seatId) }), [shown]);

  if (rows.length === 0 && left.length === 0)
    return (
      <EmptyState
        icon={<Users />}
        title="No people yet"
        description="Bring in a list from your CRM or a spreadsheet, or add the first person by hand."
        actions={
          <>
            <Button variant="primary" disabled={readOnly} onClick={() => void runCommand('import.open')}>
              Import people
            </Button>
            <Button disabled={readOnly} onClick={() => void addAndName({ at: 'top' })}>
              Add a person
            </Button>
          </>
        }
      />
    );
  return (
    <div className={styles.tab}>
      <Toolbar rows={rows} shownCount={shown.length} leftCount={left.length} />
      {showsLeft ? (
        <LeftPeople people={left} />
      ) : shown.length === 0 ? (
        <EmptyState
          title="Nobody fits"
          description={`None of the ${String(rows.length)} seats fits the search and the filters.`}
          actions={<Button onClick={clearFilters}>Show all</Button>}
        />
      ) : (
        <Grid rows={shown} columns={columns} allRows={rows} />
      )}
      <SelectionBar />
    </div>
  );
}
