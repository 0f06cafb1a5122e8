import { Download, Plus, SearchX, Upload } from 'lucide-react';
import { useEffect, useMemo, type ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { tacticEntries, type TacticEntry } from '#shared/playbook/tactics/entries.ts';
import { filterEntries } from './filter-entries.ts';
import { TacticDetail } from './TacticDetail.tsx';
import { TacticEditor } from './TacticEditor.tsx';
import { TacticsList } from './TacticsList.tsx';
import { TacticsToolbar } from './TacticsToolbar.tsx';
import { leaveEditor, noFilters, refreshUse, useTactics } from '#renderer/session/tactics-store.ts';
import styles from './TacticsScreen.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The library of tactics: what the plan chooses from, and what the user adds, changes and switches off. */
export function TacticsScreen(): ReactElement {
  const state = useDocument((document) => document.state);
  const revision = useDocument((document) => document.revision);
  const readOnly = useDocument((document) => document.readOnly);
  const filters = useTactics((store) => store.filters);
  const use = useTactics((store) => store.use);
  const selected = useTactics((store) => store.selected);
  const editing = useTactics((store) => store.editing);
  useEffect(() => {
    void refreshUse();
  }, [revision]);
  useEffect(() => leaveEditor, []);
  const entries = tacticEntries(state);
  const shown = useMemo(() => filterEntries(entries, filters, use), [entries, filters, use]);
  const chosen = shown.find(({ tactic }) => tactic.id === selected) ?? shown[0];
  const hasOwn = state.own_tactic.size > 0;
  return (
    <section className={looks.view} aria-label="Tactics">
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={looks.title}>Tactics</h1>
          <p className={looks.quiet}>{countText(entries)}</p>
        </div>
        <div className={looks.wrap2}>
          <Button icon={<Upload />} disabled={readOnly} onClick={() => void runCommand('tactics.import')}>
            Import …
          </Button>
          <Button
            icon={<Download />}
            disabled={!hasOwn}
            title={
              hasOwn ? 'Saves what you wrote, changed or switched off' : 'There is nothing of your own yet'
            }
            onClick={() => void runCommand('tactics.export')}
          >
            Export own …
          </Button>
          <Button
            variant="primary"
            icon={<Plus />}
            disabled={readOnly}
            onClick={() => void runCommand('tactics.new')}
          >
            New tactic
          </Button>
        </div>
      </header>
      <TacticsToolbar found={shown.length} entries={entries} />
      <div className={styles.body}>
        {chosen === undefined ? (
          <EmptyState
            icon={<SearchX />}
            title="No tactic fits"
            description="None of the library fits the search and the filters. Show all, or write one of your own."
            actions={<Button onClick={() => useTactics.setState({ filters: noFilters })}>Show all</Button>}
          />
        ) : (
          <TacticsList entries={shown} selected={chosen.tactic.id} use={use} />
        )}
        {editing !== null ? (
          <TacticEditor key={editing.id ?? 'new'} id={editing.id} />
        ) : (
          chosen !== undefined && <TacticDetail key={chosen.tactic.id} entry={chosen} />
        )}
      </div>
    </section>
  );
}

function countText(entries: readonly TacticEntry[]): string {
  const own = entries.filter(({ origin }) => origin === 'own').length;
  const changed = entries.filter(({ origin }) => origin === 'changed').length;
  const off = entries.filter(({ enabled }) => !enabled).length;
  const parts = [
    `${String(entries.length)} tactics`,
    own > 0 ? `${String(own)} of your own` : '',
    changed > 0 ? `${String(changed)} changed by you` : '',
    off > 0 ? `${String(off)} switched off` : '',
  ];
  const text = parts.filter((part) => part !== '').join(', ');
  return `${text}. The plan takes the one that fits a person most closely, and what worked before comes first.`;
}
