import { CalendarPlus, MessagesSquare, SearchX } from 'lucide-react';
import { useMemo, useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Bar } from '#renderer/ui/Bar.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { ColleagueId, PersonId } from '#shared/model/id.ts';
import { touchpointKindLabels, touchpointKinds } from '#shared/model/touchpoint.ts';
import { cadenceOf } from '#shared/rules/touchpoints/cadence.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { nameOf } from '#shared/reading/people.ts';
import { timelineOf, type TimelineFilter } from '#shared/rules/touchpoints/timeline.ts';
import { openQuickEntry } from '#renderer/session/quick-entry-store.ts';
import styles from './TimelineView.module.css';
import { TouchAside } from './TouchpointsAside.tsx';
import { TouchCard } from './TouchpointCard.tsx';
import looks from '#renderer/ui/looks.module.css';

const STEP = 60;
const nothing: TimelineFilter = { personId: null, colleagueId: null, kind: null };
const kinds = touchpointKinds.map((value) => ({ value, label: touchpointKindLabels[value] }));

/** Every contact with the partner by month, and beside it what was promised, who is overdue and what coverage should say. */
export function TimelineView(): ReactElement {
  const state = useDocument((store) => store.state);
  const [filter, setFilter] = useState(nothing);
  const [most, setMost] = useState(STEP);
  const { months, count } = useMemo(() => timelineOf(state, filter, most), [state, filter, most]);
  const filtered = Object.values(filter).some((value) => value !== null);
  return (
    <div className={looks.view}>
      <Toolbar filter={filter} onFilter={setFilter} />
      <div className={styles.columns}>
        <div className={styles.timeline}>
          {filter.personId !== null && <CadenceLine personId={filter.personId} />}
          {count === 0 && <Nothing filtered={filtered} onAll={() => setFilter(nothing)} />}
          {months.map(({ month, label, touches }) => (
            <section key={month} className={looks.column2} aria-label={label}>
              <h3 className={styles.label}>{label}</h3>
              <JoinedCards ordered>
                {touches.map((touch) => (
                  <TouchCard key={touch.id} touch={touch} />
                ))}
              </JoinedCards>
            </section>
          ))}
          {count > most && (
            <Button variant="plain" onClick={() => setMost(most + STEP)}>
              Show {Math.min(STEP, count - most)} older ones
            </Button>
          )}
        </div>
        <TouchAside />
      </div>
    </div>
  );
}

type ToolbarProps = { readonly filter: TimelineFilter; readonly onFilter: (filter: TimelineFilter) => void };

function Toolbar({ filter, onFilter }: ToolbarProps): ReactElement {
  const state = useDocument((store) => store.state);
  const { people, colleagues } = useMemo(() => namesIn(state), [state]);
  return (
    <Bar>
      <Button
        variant="primary"
        size="s"
        icon={<CalendarPlus />}
        edits
        onClick={() => openQuickEntry(filter.personId === null ? {} : { personIds: [filter.personId] })}
      >
        Log a conversation
      </Button>
      <div className={styles.filters}>
        <Select
          label="Person"
          labelHidden
          value={filter.personId}
          options={people}
          placeholder="Everybody"
          onClear={() => onFilter({ ...filter, personId: null })}
          onValueChange={(personId) => onFilter({ ...filter, personId })}
        />
        <Select
          label="Colleague"
          labelHidden
          value={filter.colleagueId}
          options={colleagues}
          placeholder="All of us"
          onClear={() => onFilter({ ...filter, colleagueId: null })}
          onValueChange={(colleagueId) => onFilter({ ...filter, colleagueId })}
        />
        <Select
          label="Kind of conversation"
          labelHidden
          value={filter.kind}
          options={kinds}
          placeholder="All kinds"
          onClear={() => onFilter({ ...filter, kind: null })}
          onValueChange={(kind) => onFilter({ ...filter, kind })}
        />
      </div>
    </Bar>
  );
}

/** Those who were in a contact, by name. */
function namesIn(state: Parameters<typeof timelineOf>[0]) {
  const people = new Set<PersonId>();
  const colleagues = new Set<ColleagueId>();
  for (const touch of state.touchpoint.values()) {
    for (const id of touch.personIds) people.add(id);
    for (const id of touch.colleagueIds) colleagues.add(id);
  }
  type Named = { readonly label: string; readonly value: string };
  const byName = (a: Named, b: Named) => a.label.localeCompare(b.label) || (a.value < b.value ? -1 : 1);
  return {
    people: [...people].map((id) => ({ value: id, label: nameOf(state, id) })).toSorted(byName),
    colleagues: [...colleagues]
      .map((id) => ({ value: id as string, label: colleagueNameOf(state, id) }))
      .filter(({ label }) => label !== '')
      .toSorted(byName),
  };
}

function CadenceLine({ personId }: { readonly personId: string }): ReactElement {
  const because = useDocument(({ state, today }) => cadenceOf(state, personId, today).because);
  return <p className={styles.cadence}>{because}</p>;
}

function Nothing({
  filtered,
  onAll,
}: {
  readonly filtered: boolean;
  readonly onAll: () => void;
}): ReactElement {
  if (filtered)
    return (
      <EmptyState
        icon={<SearchX />}
        title="No conversation fits"
        description="No conversation of this kind with these people."
        actions={<Button onClick={onAll}>Show all conversations</Button>}
      />
    );
  return (
    <EmptyState
      icon={<MessagesSquare />}
      title="No conversation noted yet"
      description="Note a meeting, call or mail in a few seconds: who you spoke to, what was said, and what was promised. What is overdue, how often you really talk, and coverage follow from it."
      actions={
        <Button variant="primary" edits onClick={() => openQuickEntry()}>
          Log the first conversation
        </Button>
      }
    />
  );
}
