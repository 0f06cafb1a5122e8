import { useToday } from '#renderer/document/document-store.ts';
import { useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { findingRuleLabels } from '#shared/rules/findings/finding.ts';
import { nothingText } from '#shared/rules/findings/nothing-text.ts';
import type { FindingRule } from '#shared/rules/findings/findings.ts';
import { FindingItem } from './FindingItem.tsx';
import { groupFindings, moreText } from './group-findings.ts';
import { SilencedList } from './SilencedList.tsx';
import { useFindings } from './use-findings.ts';
import styles from './FindingsList.module.css';

/** As many entries are shown at first. */
const FIRST = 6;

/** What wants attention on the open partner's map, most severe first; each with the right step, and what is silenced below. */
export function FindingsList(): ReactElement | null {
  const found = useFindings();
  const today = useToday();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<FindingRule>>(new Set());
  if (found === null) return null;
  const { state, findings, silenced, idle } = found;
  const entries = groupFindings(findings, open);
  const shown = all ? entries : entries.slice(0, FIRST);
  const left = entries.slice(shown.length);
  return (
    <>
      {findings.length === 0 ? (
        <p className={styles.none}>{nothingText(state, silenced.length, today)}</p>
      ) : (
        <ul className={styles.list} data-findings tabIndex={-1} aria-label="Findings">
          {shown.map((entry) =>
            entry.kind === 'finding' ? (
              <FindingItem key={entry.finding.id} finding={entry.finding} />
            ) : (
              <li key={`more ${entry.rule}`} className={styles.more}>
                <Button size="s" variant="plain" onClick={() => setOpen(new Set([...open, entry.rule]))}>
                  {findingRuleLabels[entry.rule]}: show {entry.count} more
                </Button>
              </li>
            ),
          )}
        </ul>
      )}
      {(left.length > 0 || all) && entries.length > FIRST && (
        <Button size="s" variant="plain" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : moreText(left)}
        </Button>
      )}
      <SilencedList silenced={silenced} idle={idle} state={state} />
    </>
  );
}
