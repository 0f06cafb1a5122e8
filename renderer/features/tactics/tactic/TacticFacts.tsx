import type { ReactElement } from 'react';
import type { TacticUse } from '#shared/ipc/types.ts';
import { strategyLabels } from '#shared/model/strategy.ts';
import { tacticOutcomeLabels } from '#shared/model/tactic-outcome.ts';
import { appliesInWords } from '#shared/playbook/tactics/input-words.ts';
import type { Tactic } from '#shared/playbook/tactics/tactic.ts';
import { dateText } from '#shared/reading/calendar.ts';
import styles from './TacticFacts.module.css';

/** When a tactic applies, why, and where it comes from. */
export function TacticFacts({ tactic }: { readonly tactic: Tactic }): ReactElement {
  const conditions = appliesInWords(tactic.applies);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>When</dt>
        <dd>
          {conditions.length === 0 ? (
            `For everybody with the strategy ${strategyLabels[tactic.strategy]}.`
          ) : (
            <ul className={styles.conditions}>
              {conditions.map(({ input, label, values }) => (
                <li key={input}>
                  <span className={styles.label}>{label}:</span> {values}
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
      <div>
        <dt>Why</dt>
        <dd>{tactic.why === '' ? 'No reason is written down.' : tactic.why}</dd>
      </div>
      <div>
        <dt>Source</dt>
        <dd>{tactic.source === '' ? 'Not noted.' : tactic.source}</dd>
      </div>
    </dl>
  );
}

/** How often a tactic is used and how it went, over all partners. */
export function TacticUseFacts({ use }: { readonly use: TacticUse | undefined }): ReactElement {
  if (use === undefined)
    return (
      <p className={styles.quiet}>
        Not used yet. A plan line shows under “How and why” how to note what came of it.
      </p>
    );
  const { lines, outcomes } = use;
  return (
    <>
      <p>
        {linesText(lines)} {outcomesText(use)}
      </p>
      {outcomes.length > 0 && (
        <ul className={styles.outcomes}>
          {outcomes.map(({ partnerName, personName, outcome, on, note }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a list that is always read as a whole
            <li key={index}>
              <span className={styles.outcome} data-outcome={outcome}>
                {tacticOutcomeLabels[outcome]}
              </span>
              <span>
                {personName === null ? partnerName : `${personName}, ${partnerName}`}
                {on !== null && <span className={styles.quiet}>, {dateText(on)}</span>}
                {note !== '' && <span className={styles.note}>{note}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function linesText(lines: number): string {
  if (lines === 0) return 'In no plan line that you agreed to.';
  return lines === 1
    ? 'In 1 plan line that you agreed to.'
    : `In ${String(lines)} plan lines that you agreed to.`;
}

function outcomesText({ worked, didNot, unclear }: TacticUse): string {
  const parts = [
    ...(worked === 0 ? [] : [`worked ${times(worked)}`]),
    ...(didNot === 0 ? [] : [`did not work ${times(didNot)}`]),
    ...(unclear === 0 ? [] : [`was unclear ${times(unclear)}`]),
  ];
  return parts.length === 0 ? 'Nothing is noted about what came of it.' : `It ${parts.join(', ')}.`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`;
}
