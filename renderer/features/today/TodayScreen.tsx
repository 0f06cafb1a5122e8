import { CalendarCheck, CalendarPlus, MessageSquarePlus } from 'lucide-react';
import { useMemo, useState, type ReactElement } from 'react';
import { refreshAgenda, useAgenda } from '#renderer/session/agenda-store.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { showHome } from '#renderer/session/navigation.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useSlow } from '#renderer/ui/use-slow.ts';
import {
  agendaGroups,
  groupOf,
  type AgendaGroup,
  type AgendaItem,
} from '#shared/rules/agenda/agenda-item.ts';
import { agendaBlocks, type AgendaBlock } from '#shared/rules/agenda/agenda-blocks.ts';
import { countText } from '#shared/text/wording.ts';
import { weekdayText } from '#shared/reading/calendar.ts';
import { AgendaRow } from './AgendaRow.tsx';
import styles from './TodayScreen.module.css';
import looks from '#renderer/ui/looks.module.css';

const groupTitles: Readonly<Record<AgendaGroup, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  week: 'Next 7 days',
  later: 'Within 30 days',
  stale: 'Ratings to look at again',
};

/** What is due or overdue over all partners: by when, and within that by whom it is about. */
export function TodayScreen(): ReactElement {
  const { items, failure } = useAgenda();
  const waiting = useSlow(items === null && failure === null);
  if (items === null) {
    if (failure === null)
      return <div className={styles.waiting}>{waiting && <output>Reading what is due …</output>}</div>;
    return (
      <div className={looks.listScreen}>
        <ErrorNote
          {...errorText(failure)}
          actions={<Button onClick={() => void refreshAgenda()}>Try again</Button>}
        />
      </div>
    );
  }
  return <Agenda items={items} />;
}

function Agenda({ items }: { readonly items: readonly AgendaItem[] }): ReactElement {
  const today = useDocument((store) => store.today);
  const [colleague, setColleague] = useState<string | null>(null);
  const names = useMemo(() => colleaguesIn(items), [items]);
  const groups = useMemo(() => {
    const shown = items.filter(({ colleagueName }) => colleague === null || colleagueName === colleague);
    return agendaGroups.map(
      (group) => [group, shown.filter((item) => groupOf(item, today) === group)] as const,
    );
  }, [items, colleague, today]);
  const empty = groups.every(([, list]) => list.length === 0);
  return (
    <div className={looks.listScreen}>
      <header className={looks.screenHead}>
        <div className={looks.screenTitles}>
          <h1 className={looks.title}>Today</h1>
          <p className={looks.quiet}>{weekdayText(today)}</p>
        </div>
        <div className={looks.row2Wrap}>
          {names.length > 1 && (
            <Select
              label="In charge"
              labelHidden
              value={colleague}
              options={names}
              placeholder="Everybody’s"
              onClear={() => setColleague(null)}
              onValueChange={setColleague}
            />
          )}
          <Button icon={<MessageSquarePlus />} edits onClick={() => void runCommand('touch.new')}>
            Log a conversation
          </Button>
          <Button icon={<CalendarPlus />} onClick={() => void runCommand('export.calendarAll')}>
            Calendar file
          </Button>
        </div>
      </header>
      {empty ? (
        <EmptyState
          icon={<CalendarCheck />}
          title="Nothing is due in the next 30 days"
          description="Actions, accepted plan lines, objectives, promises, planned conversations, reviews and meetings of all partners appear here as soon as they have a day."
          actions={<Button onClick={showHome}>All partners</Button>}
        />
      ) : (
        groups.map(([group, list]) => <Group key={group} group={group} items={list} />)
      )}
    </div>
  );
}

function colleaguesIn(items: readonly AgendaItem[]) {
  const names = new Set(items.map(({ colleagueName }) => colleagueName).filter(Boolean));
  return [...names].toSorted((a, b) => a.localeCompare(b)).map((name) => ({ value: name, label: name }));
}

type GroupProps = { readonly group: AgendaGroup; readonly items: readonly AgendaItem[] };

function Group({ group, items }: GroupProps): ReactElement | null {
  const today = useDocument((store) => store.today);
  const blocks = useMemo(() => agendaBlocks(items, today), [items, today]);
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const more = blocks.length - FIRST;
  const title = groupTitles[group];
  return (
    <section className={looks.column2} aria-label={title}>
      <h2 className={styles.label} data-group={group}>
        {title} <span className={looks.count}>{items.length}</span>
      </h2>
      <div className={styles.blocks}>
        {(all ? blocks : blocks.slice(0, FIRST)).map((block) => (
          <PersonBlock key={block.key} block={block} group={group} />
        ))}
      </div>
      {more > 0 && (
        <Button
          size="s"
          variant="plain"
          className={styles.more}
          onClick={() => setAll(!all)}
          aria-expanded={all}
        >
          {all ? 'Show fewer' : `Show ${countText(more, 'more person', 'more people')}`}
        </Button>
      )}
    </section>
  );
}

/** What is due with one person: the name once, and beside it one row for each thing. */
function PersonBlock({
  block,
  group,
}: {
  readonly block: AgendaBlock;
  readonly group: AgendaGroup;
}): ReactElement {
  const { name, partnerName, items } = block;
  return (
    <div className={styles.block}>
      <div className={styles.about}>
        <span className={looks.mediumWords} dir="auto">
          {name === '' ? partnerName : name}
        </span>
        {name !== '' && <span className={styles.partner}>{partnerName}</span>}
      </div>
      <ul
        className={styles.items}
        aria-label={`${name === '' ? 'The partner as a whole' : name}, ${partnerName}`}
      >
        {items.map((item) => (
          <AgendaRow key={item.id} item={item} group={group} />
        ))}
      </ul>
    </div>
  );
}

/** So many people are shown before the rest is asked for. */
const FIRST = 8;
