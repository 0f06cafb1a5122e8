import type { ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { planStageLabels, planStages } from '#shared/model/plan-line.ts';
import { strategies, strategyLabels } from '#shared/model/strategy.ts';
import { isPresent } from '#shared/reading/people.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { countText } from '#shared/text/wording.ts';
import { shownTests } from './filter-rows.ts';
import { usePlan, type PlanShown } from '#renderer/session/plan-store.ts';
import styles from './PlanToolbar.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly rows: readonly PlanRow[];
  readonly found: readonly PlanRow[];
  readonly actions: { readonly found: number; readonly all: number };
};

const shownLabels: Readonly<Record<PlanShown, string>> = {
  all: 'All lines',
  open: 'To decide',
  decided: 'Accepted or edited',
  rejected: 'Rejected',
  news: 'Changed',
};
// Object.keys loses the literal keys.
const shownValues = Object.keys(shownLabels) as readonly PlanShown[];

/** Search and filters, above the lines. */
export function PlanToolbar({ rows, found, actions }: Props): ReactElement {
  const { part, search, strategy, shown, stage } = usePlan();
  const state = useDocument((document) => document.state);
  const today = useToday();
  const count = (test: (row: PlanRow) => boolean): string => String(rows.filter(test).length);
  return (
    <div className={styles.toolbar}>
      <div className={looks.row2Wrap}>
        <SegmentedControl
          label="Part of the plan"
          value={part}
          options={[
            { value: 'campaign', label: 'Campaign' },
            { value: 'lines', label: 'People' },
            { value: 'actions', label: 'Actions' },
          ]}
          onValueChange={(next) => usePlan.setState({ part: next })}
        />
        <output className={styles.when}>
          {part !== 'actions'
            ? peopleText(found, rows, ({ personId }) => isPresent(state, personId, today))
            : foundText(actions.found, actions.all, 'action')}
        </output>
      </div>
      <div className={looks.row2Wrap}>
        <div className={styles.search} data-find>
          <SearchField
            label={part === 'actions' ? 'Search the actions' : 'Search the plan'}
            value={search}
            onValueChange={(text) =>
              // A search is answered by lines.
              usePlan.setState({ search: text, part: part === 'campaign' && text !== '' ? 'lines' : part })
            }
          />
        </div>
        {part === 'lines' && (
          <>
            <Select
              label="Stage"
              labelHidden
              value={stage}
              placeholder="All stages"
              options={planStages.map((value) => ({
                value,
                label: `${planStageLabels[value]} (${count((row) => row.shown.stage === value)})`,
              }))}
              onValueChange={(value) => usePlan.setState({ stage: value })}
              onClear={() => usePlan.setState({ stage: null })}
            />
            <Select
              label="Strategy"
              labelHidden
              value={strategy}
              placeholder="All strategies"
              options={strategies.map((value) => ({
                value,
                label: `${strategyLabels[value]} (${count((row) => row.shown.strategy === value)})`,
              }))}
              onValueChange={(value) => usePlan.setState({ strategy: value })}
              onClear={() => usePlan.setState({ strategy: null })}
            />
            <Select
              label="Lines"
              labelHidden
              value={shown}
              options={shownValues.map((value) => ({
                value,
                label: `${shownLabels[value]} (${count(shownTests[value])})`,
              }))}
              onValueChange={(value) => usePlan.setState({ shown: value })}
            />
          </>
        )}
      </div>
    </div>
  );
}

function foundText(found: number, all: number, one: string, many?: string): string {
  const whole = countText(all, one, many);
  return found === all ? whole : `${String(found)} of ${whole}`;
}

/** The people who are there; those who left, of whom something is still to be done or kept, are counted apart. */
function peopleText(
  found: readonly PlanRow[],
  all: readonly PlanRow[],
  isHere: (row: PlanRow) => boolean,
): string {
  const people = (rows: readonly PlanRow[]): number => new Set(rows.map(({ personId }) => personId)).size;
  const here = (rows: readonly PlanRow[]): number => people(rows.filter(isHere));
  const left = people(found) - here(found);
  const text = foundText(here(found), here(all), 'person', 'people');
  return left === 0 ? text : `${text} · ${String(left)} who left`;
}
