import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { currentState } from '#renderer/document/document-store.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { stepTo } from '#renderer/ui/step-to.ts';
import type { TacticUse } from '#shared/ipc/types.ts';
import { strategies, strategyLabels } from '#shared/model/strategy.ts';
import type { TacticEntry } from '#shared/playbook/tactics/entries.ts';
import { TacticText } from '../tactic/TacticText.tsx';
import { usageOf, selectTactic } from '#renderer/session/tactics-store.ts';
import styles from './TacticsList.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly entries: readonly TacticEntry[];
  readonly selected: string;
  readonly use: ReadonlyMap<string, TacticUse> | null;
};

/** The tactics by strategy. One stop of Tab; arrows, Home and End go through them and show each beside. */
export function TacticsList({ entries, selected, use }: Props): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  function onKeyDown(event: KeyboardEvent): void {
    const at = entries.findIndex(({ tactic }) => tactic.id === selected);
    const entry = entries[stepTo(event.key, at, entries.length) ?? -1];
    if (entry === undefined) return;
    event.preventDefault();
    selectTactic(entry.tactic.id);
    list.current?.querySelector<HTMLElement>(`[data-tactic="${CSS.escape(entry.tactic.id)}"]`)?.focus();
  }

  return (
    <KeyScope ref={list} className={styles.list} onKeyDown={onKeyDown}>
      {strategies.map((strategy) => {
        const group = entries.filter(({ tactic }) => tactic.strategy === strategy);
        if (group.length === 0) return null;
        return (
          <section key={strategy} aria-label={strategyLabels[strategy]}>
            <h2 className={styles.title}>
              {strategyLabels[strategy]} <span className={styles.count}>{group.length}</span>
            </h2>
            <ul>
              {group.map((entry) => (
                <Item
                  key={entry.tactic.id}
                  entry={entry}
                  selected={entry.tactic.id === selected}
                  use={use === null ? undefined : usageOf(use, currentState(), entry.tactic.id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </KeyScope>
  );
}

type ItemProps = {
  readonly entry: TacticEntry;
  readonly selected: boolean;
  readonly use: TacticUse | undefined;
};

function Item({ entry, selected, use }: ItemProps): ReactElement {
  const { tactic, origin, enabled } = entry;
  const marked = origin !== 'built-in' || !enabled || use !== undefined;
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        tabIndex={selected ? 0 : -1}
        aria-current={selected ? 'true' : undefined}
        data-tactic={tactic.id}
        data-off={!enabled || undefined}
        onClick={() => selectTactic(tactic.id)}
      >
        <span className={styles.text}>
          <TacticText text={tactic.text} />
        </span>
        {marked && (
          <span className={looks.wrap1}>
            {origin === 'own' && <Badge tone="accent">Your own</Badge>}
            {origin === 'changed' && <Badge tone="accent">Changed by you</Badge>}
            {!enabled && <Badge>Switched off</Badge>}
            {use !== undefined && <UseMarks use={use} />}
          </span>
        )}
      </button>
    </li>
  );
}

function UseMarks({ use }: { readonly use: TacticUse }): ReactElement {
  const { lines, worked, didNot } = use;
  return (
    <>
      {lines > 0 && <Badge>{lines === 1 ? 'In 1 plan line' : `In ${String(lines)} plan lines`}</Badge>}
      {worked > 0 && <Badge tone="ok">Worked {worked} ×</Badge>}
      {didNot > 0 && <Badge tone="warn">Did not work {didNot} ×</Badge>}
    </>
  );
}
