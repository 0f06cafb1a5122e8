import { useDeferredValue, useEffect, useMemo, useState, type ReactElement } from 'react';
import { NobodyYet } from '#renderer/parts/people/NobodyYet.tsx';
import { choosePlan, useIndividualPlan } from '#renderer/session/individual-plan.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import type { PersonId } from '#shared/model/id.ts';
import { inHeldOrder, listedPeople, type ListedPerson } from './listed-people.ts';
import { PeopleList } from './PeopleList.tsx';
import { PlanPage } from './PlanPage.tsx';
import { shownPerson, usePlans } from './plans-store.ts';
import styles from './IndividualPlans.module.css';

/** The individual relationship plans: who needs one at the left, the plan of one person at the right (method, section 5, point 6). */
export function IndividualPlans(): ReactElement {
  const state = useDocument((document) => document.state);
  const listState = useDeferredValue(state);
  const today = useDocument((document) => document.today);
  const readOnly = useDocument((document) => document.readOnly);
  const partnerId = useDocument((document) => document.partnerId);
  const { listed, search } = usePlans();
  const chosen = useIndividualPlan((store) => store.personId);
  const fresh = useMemo(
    () => listedPeople(listState, today, { listed, search }),
    [listState, today, listed, search],
  );
  const order = useHeldOrder(fresh, `${partnerId ?? ''} ${listed} ${search}`);
  const people = useMemo(() => inHeldOrder(fresh, order), [fresh, order]);
  const shown = shownPerson(chosen, people);
  const person = shown === null ? undefined : state.person.get(shown);
  if (state.person.size === 0) return <NobodyYet title="Nobody to plan for yet" />;
  return (
    <ReadOnlyArea value={readOnly}>
      <section className={styles.view} aria-label="Individual plans">
        <PeopleList people={people} state={listState} shown={shown} onChoose={choosePlan} />
        {person === undefined ? (
          <EmptyState
            title="Nobody is rated as a key player yet"
            description="Plans are for key players and for people you choose. Rate influence, or choose somebody."
            actions={<Button onClick={() => usePlans.setState({ listed: 'all' })}>Show everybody</Button>}
          />
        ) : (
          // A new key for another person: no draft of one ever ends up with another.
          <PlanPage key={person.id} person={person} people={people} />
        )}
      </section>
    </ReadOnlyArea>
  );
}

/** The order of the list when it came up: it is not sorted again while somebody writes plans, only when `of` changes. */
function useHeldOrder(people: readonly ListedPerson[], of: string): readonly PersonId[] {
  const [held, setHeld] = useState(() => ({ of, order: people.map(({ personId }) => personId) }));
  const now = held.of === of ? held : { of, order: people.map(({ personId }) => personId) };
  if (now !== held) setHeld(now);
  useEffect(() => usePlans.setState({ order: now.order }), [now.order]);
  return now.order;
}
