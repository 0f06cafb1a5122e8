import { ClipboardList, Users } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, type ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { changesLines, planOf } from '#shared/rules/plan/merge.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { presentPeople } from '#shared/reading/people.ts';
import { filterRows } from './list/filter-rows.ts';
import { foldUnrated } from './list/fold-unrated.ts';
import { findActions } from './actions/find-actions.ts';
import { PlanActions } from './actions/PlanActions.tsx';
import { PlanGoal } from './list/PlanGoal.tsx';
import { PlanList } from './list/PlanList.tsx';
import { PlanNews } from './list/PlanNews.tsx';
import { PlanToolbar } from './list/PlanToolbar.tsx';
import { UnratedLines } from './list/UnratedLines.tsx';
import { clearFilters, lookAtPartner, usePlan } from '#renderer/session/plan-store.ts';
import styles from './PlanTab.module.css';

/** The engagement plan of the open partner: people by priority, what to do with each and why, and the actions by date. */
export function PlanTab(): ReactElement {
  const partnerId = useDocument((document) => document.partnerId);
  useEffect(() => lookAtPartner(partnerId), [partnerId]);
  const hasPeople = useDocument(({ state }) => state.person.size > 0);
  const hasPlan = useDocument(({ state }) => planOf(state) !== undefined);
  const part = usePlan((plan) => plan.part);
  const actions = useDocument(({ state }) => state.action.size + state.adjustment.size);
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
  if (!hasPlan && (part === 'lines' || actions === 0)) return <NoPlanYet />;
  return <Plan />;
}

function NoPlanYet(): ReactElement {
  const today = useToday();
  const people = useDocument(({ state }) => presentPeople(state, today).length);
  const rated = useDocument(({ state }) => state.rating.size > 0);
  const readOnly = useDocument((document) => document.readOnly);
  const who = people === 1 ? 'the one person' : `each of the ${String(people)} people`;
  return (
    <EmptyState
      icon={<ClipboardList />}
      title="No plan yet"
      description={
        rated
          ? `The rules make one line for ${who}: strategy, first action, proof, form of message, pace and date, each with its because. You accept, edit or reject them.`
          : `Nobody is rated yet, so the plan would say “find out first” for ${who}. It gets better with each rating of support, influence and coverage.`
      }
      actions={
        <Button variant="primary" disabled={readOnly} onClick={() => void runCommand('plan.generate')}>
          Generate the plan
        </Button>
      }
    />
  );
}

function Plan(): ReactElement {
  const today = useDocument((document) => document.today);
  // Typing and rating stay quick on large maps: the plan follows as soon as there is time.
  const state = useDeferredValue(useDocument((document) => document.state));
  const part = usePlan((plan) => plan.part);
  const search = useDeferredValue(usePlan((plan) => plan.search));
  const strategy = usePlan((plan) => plan.strategy);
  const shown = usePlan((plan) => plan.shown);
  const view = useMemo(() => planView(state, today), [state, today]);
  const rows = useMemo(
    () => filterRows(state, view.rows, { search, strategy, shown }),
    [state, view, search, strategy, shown],
  );
  const { own, unrated } = useMemo(
    () => foldUnrated(state, rows, { search, strategy, shown }, today),
    [state, rows, search, strategy, shown, today],
  );
  const unratedOpen = usePlan((plan) => plan.unratedOpen);
  const actions = useMemo(() => findActions(state, search), [state, search]);
  return (
    <section className={styles.plan} aria-label="Engagement plan">
      <PlanToolbar
        rows={view.rows}
        found={rows}
        actions={{ found: actions.length, all: state.action.size + state.adjustment.size }}
        generatedOn={view.generatedOn}
        outdated={changesLines(view.difference)}
      />
      {part === 'lines' ? (
        <>
          <PlanGoal />
          <PlanNews view={view} state={state} />
          {unrated.length > 0 && <UnratedLines rows={unrated} />}
          {rows.length === 0 ? (
            <EmptyState
              title="No line fits"
              description="Nobody in the plan fits the search and the filters."
              actions={<Button onClick={clearFilters}>Show all lines</Button>}
            />
          ) : (
            <PlanList rows={unratedOpen ? rows : own} state={state} />
          )}
        </>
      ) : (
        <PlanActions actions={actions} searching={search.trim() !== ''} />
      )}
    </section>
  );
}
