import { Bookmark, History, SearchX } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { filterHistory, showAllHistory, useHistory } from '#renderer/session/history-store.ts';
import { Bar } from '#renderer/ui/Bar.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { historyTopicLabels, historyTopics } from '#shared/history/entry.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nameOf } from '#shared/reading/people.ts';
import { ComparisonPanel } from './comparison/ComparisonPanel.tsx';
import styles from './HistoryTab.module.css';
import { HiddenNote } from './list/HiddenNote.tsx';
import { EntryList } from './list/EntryList.tsx';
import { useEntries, type Entries } from './list/use-entries.ts';
import { OpenDifferences } from './OpenDifferences.tsx';
import { TrendPanel } from './trend/TrendPanel.tsx';
import { WaitingNote } from './WaitingNote.tsx';
import { VersionsList } from './versions/VersionsList.tsx';
import looks from '#renderer/ui/looks.module.css';

/** What happened with the partner, and beside it the versions, or what is different between two moments. */
export function HistoryTab(): ReactElement {
  const filter = useHistory((store) => store.filter);
  const compared = useHistory((store) => store.compared);
  const entries = useEntries(filter);
  return (
    <div className={looks.view}>
      <Toolbar authors={entries.authors} />
      <div className={styles.columns} data-compared={compared === null ? undefined : true}>
        <section className={styles.list} aria-label="History" data-focus-home tabIndex={-1}>
          <HiddenNote newest={entries.phase === 'ready' ? (entries.items[0]?.command ?? null) : null} />
          <Content entries={entries} />
        </section>
        <aside className={styles.aside} aria-label={compared === null ? 'Versions' : 'Comparison'}>
          {compared === null ? (
            <div className={styles.stack}>
              <OpenDifferences />
              <WaitingNote />
              <TrendPanel />
              <VersionsList />
            </div>
          ) : (
            <ComparisonPanel moments={compared} />
          )}
        </aside>
      </div>
    </div>
  );
}

const topics = historyTopics.map((value) => ({ value, label: historyTopicLabels[value] }));
/** Stands for the author without a name, whom a list of choices could not hold. */
const NO_NAME = '\u0000';

function Toolbar({ authors }: { readonly authors: readonly string[] }): ReactElement {
  const { personId, topic, who } = useHistory((store) => store.filter);
  const state = useDocument((document) => document.state);
  const people = useMemo(() => peopleOf(state), [state]);
  const writers = authors.map((name) => ({ value: name || NO_NAME, label: name || 'Without a name' }));
  return (
    <Bar>
      <Button size="s" icon={<Bookmark />} edits onClick={() => void runCommand('version.new')}>
        Name this version …
      </Button>
      <div className={styles.filters}>
        <Select
          label="Person"
          labelHidden
          value={personId}
          options={people}
          placeholder="Everybody"
          onClear={() => filterHistory({ personId: null })}
          onValueChange={(value) => filterHistory({ personId: value })}
        />
        <Select
          label="What it is about"
          labelHidden
          value={topic}
          options={topics}
          placeholder="Everything"
          onClear={() => filterHistory({ topic: null })}
          onValueChange={(value) => filterHistory({ topic: value })}
        />
        <Select
          label="Author"
          labelHidden
          value={who === null ? null : who || NO_NAME}
          options={writers}
          placeholder="All authors"
          onClear={() => filterHistory({ who: null })}
          onValueChange={(value) => filterHistory({ who: value === NO_NAME ? '' : value })}
        />
      </div>
    </Bar>
  );
}

function peopleOf(state: PartnerState) {
  return [...state.person.keys()]
    .map((id) => ({ value: id, label: nameOf(state, id) }))
    .toSorted((a, b) => a.label.localeCompare(b.label) || (a.value < b.value ? -1 : 1));
}

function Content({ entries }: { readonly entries: Entries }): ReactElement | null {
  const filter = useHistory((store) => store.filter);
  const { items, phase } = entries;
  if (phase === 'failed')
    return (
      <EmptyState
        icon={<SearchX />}
        title="The history cannot be read at the moment"
        description="What you saved is safe. Open another tab and come back to try again."
      />
    );
  if (items.length > 0) return <EntryList entries={entries} />;
  if (phase === 'loading') return null;
  const filtered = Object.values(filter).some((value) => value !== null);
  return filtered ? (
    <EmptyState
      icon={<SearchX />}
      title="Nothing fits"
      description="Nothing like this was written about the partner on this computer."
      actions={<Button onClick={showAllHistory}>Show the whole history</Button>}
    />
  ) : (
    <EmptyState
      icon={<History />}
      title="Nothing happened yet"
      description="From the first change on, this list says who changed what, when and why."
    />
  );
}
