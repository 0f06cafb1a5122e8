import { Users } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, type ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { planView } from '#shared/rules/plan/view.ts';
import { filterRows } from './list/filter-rows.ts';
import { laterRows } from './list/fold-later.ts';
import { foldUnrated } from './list/fold-unrated.ts';
import { findActions } from './actions/find-actions.ts';
import { PlanActions } from './actions/PlanActions.tsx';
import { AimHead } from './aim/AimHead.tsx';
import { NotKnownYet } from './stages/NotKnownYet.tsx';
import { Story } from './stages/Story.tsx';
import { StageStrip } from './stages/StageStrip.tsx';
import { InformedLines } from './list/InformedLines.tsx';
import { PlanList } from './list/PlanList.tsx';
import { PlanNews } from './list/PlanNews.tsx';
import { PlanToolbar } from './list/PlanToolbar.tsx';
import { UnratedLines } from './list/UnratedLines.tsx';
import { clearFilters, lookAtPartner, toggleLater, usePlan } from '#renderer/session/plan-store.ts';
import styles from './PlanTab.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The engagement plan of the open partner: people by priority, what to do with each and why, and the actions by date. */
export function PlanTab(): ReactElement {
  const partnerId = useDocument((document) => document.partnerId);
  useEffect(() => lookAtPartner(partnerId), [partnerId]);
  const hasPeople = useDocument(({ state }) => state.person.size > 0);
  if (!hasPeople)
    return (
      <EmptyState
        icon={<Users />}
        title="No people to plan for yet"
        description="Bring in the partner’s people first: import a list, or add them on the map. The plan then says what to do with each of them, and why."
        actions={
          <Button variant="primary" onClick={() => void runCommand('import.open')}>
            Import people …
          </Button>
        }
      />
    );
  return <Plan />;
}

function Plan(): ReactElement {
  const today = useDocument((document) => document.today);
  // Typing and rating stay quick on large maps: the plan follows as soon as there is time.
  const state = useDeferredValue(useDocument((document) => document.state));
  const part = usePlan((plan) => plan.part);
  const search = useDeferredValue(usePlan((plan) => plan.search));
  const strategy = usePlan((plan) => plan.strategy);
  const shown = usePlan((plan) => plan.shown);
  const stage = usePlan((plan) => plan.stage);
  const view = useMemo(() => planView(state, today), [state, today]);
  const rows = useMemo(
    () => filterRows(state, view.rows, { search, strategy, shown, stage }),
    [state, view, search, strategy, shown, stage],
  );
  const { unrated, informed } = useMemo(
    () => foldUnrated(state, rows, { search, strategy, shown, stage }, today),
    [state, rows, search, strategy, shown, stage, today],
  );
  const unratedOpen = usePlan((plan) => plan.unratedOpen);
  const informedOpen = usePlan((plan) => plan.informedOpen);
  const laterOpen = usePlan((plan) => plan.laterOpen);
  const later = useMemo(
    () => laterRows(state, rows, { search, strategy, shown, stage }),
    [state, rows, search, strategy, shown, stage],
  );
  const listed = useMemo(() => {
    const folded = new Set([
      ...[...later].flatMap(([personId, behind]) => (laterOpen.has(personId) ? [] : behind.rows)),
      ...(unratedOpen ? [] : unrated),
      ...(informedOpen ? [] : informed),
    ]);
    return folded.size === 0 ? rows : rows.filter((row) => !folded.has(row));
  }, [later, laterOpen, unratedOpen, informedOpen, rows, unrated, informed]);
  const wanted = usePlan((plan) => plan.wanted);
  useEffect(() => {
    // A line that somebody leads to has to be listed before it can have the focus.
    if (unrated.some(({ id, personId }) => id === wanted || personId === wanted))
      usePlan.setState({ unratedOpen: true });
    if (informed.some(({ id, personId }) => id === wanted || personId === wanted))
      usePlan.setState({ informedOpen: true });
    for (const [personId, behind] of later)
      if (behind.rows.some(({ id }) => id === wanted) && !usePlan.getState().laterOpen.has(personId))
        toggleLater(personId);
  }, [wanted, unrated, informed, later]);
  const actions = useMemo(() => findActions(state, search), [state, search]);
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <section className={looks.view} aria-label="Engagement plan">
      {/* The head scrolls away with what it is about: the room is for the plan. */}
      <div ref={scroller} className={styles.scroller}>
        <PlanToolbar
          rows={view.rows}
          found={rows}
          actions={{ found: actions.length, all: state.action.size + state.adjustment.size }}
        />
        {part === 'campaign' && (
          <div className={styles.campaign}>
            <AimHead state={state} />
            <Story rows={view.rows} state={state} />
            <PlanNews rows={view.rows} state={state} />
            <NotKnownYet state={state} />
            <StageStrip rows={view.rows} state={state} />
          </div>
        )}
        {part === 'lines' && (
          <>
            <PlanNews rows={view.rows} state={state} />
            {unrated.length > 0 && <UnratedLines rows={unrated} />}
            {rows.length === 0 ? (
              <EmptyState
                title="No line fits"
                description="Nobody in the plan fits the search and the filters."
                actions={<Button onClick={clearFilters}>Show all lines</Button>}
              />
            ) : (
              <PlanList scroller={scroller} rows={listed} later={later} state={state} />
            )}
            {informed.length > 0 && <InformedLines rows={informed} state={state} />}
          </>
        )}
        {part === 'actions' && <PlanActions actions={actions} searching={search.trim() !== ''} />}
      </div>
    </section>
  );
}
