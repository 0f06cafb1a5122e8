import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { changeLine } from '#renderer/edits/plan.ts';
import { chooseStrategy } from '#renderer/edits/people.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { strategyLabels } from '#shared/model/value-sets.ts';
import { becauseLabels } from '#shared/rules/plan/because.ts';
import { fillTactic } from '#shared/rules/plan/first-action.ts';
import { personFacts } from '#shared/rules/plan/person-facts.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { strategyOf } from '#shared/rules/strategy.ts';
import { chooseTactics } from '#shared/rules/tactic-outcomes.ts';
import styles from './LineBecause.module.css';

const MOST_OTHERS = 4;

type Props = { readonly row: PlanRow; readonly state: PartnerState };

/** Why a line says what it says, input by input, and which other tactics of the library fit. */
export function LineBecause({ row, state }: Props): ReactElement {
  const { personId, shown } = row;
  const { overridden, rule } = strategyOf(state, personId);
  const readOnly = useDocument((document) => document.readOnly);
  return (
    <div className={styles.detail}>
      <h4 className={styles.title}>Because …</h4>
      <dl className={styles.because}>
        {shown.because.map(({ input, text }) => (
          <div key={input}>
            <dt>{becauseLabels[input] ?? input}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {overridden && (
        <p className={styles.override}>
          The rule says {strategyLabels[rule]}.
          <Button
            size="s"
            variant="plain"
            disabled={readOnly}
            onClick={() => void chooseStrategy(personId, null, '')}
          >
            Follow the rule
          </Button>
        </p>
      )}
      {row.planned !== null && <OtherTactics row={row} state={state} />}
    </div>
  );
}

function OtherTactics({ row, state }: Props): ReactElement | null {
  const { personId, shown } = row;
  const readOnly = useDocument((document) => document.readOnly);
  const facts = personFacts(state, personId);
  const others = chooseTactics(state, personId, shown.strategy, facts.inputs)
    .ranked.map(({ tactic }) => tactic)
    .filter((tactic) => tactic.id !== shown.tacticId)
    .slice(0, MOST_OTHERS);
  if (others.length === 0) return null;
  return (
    <>
      <h4 className={styles.title}>Other tactics that fit</h4>
      <ul className={styles.tactics}>
        {others.map((tactic) => {
          const text = fillTactic(state, personId, tactic.text, facts);
          return (
            <li key={tactic.id}>
              <div>
                <p>{text}</p>
                <p className={styles.why}>
                  {tactic.why} <span>{tactic.source}</span>
                </p>
              </div>
              <Button
                size="s"
                disabled={readOnly}
                aria-label={`Use this tactic: ${text}`}
                onClick={() => void changeLine(personId, { firstAction: text, tacticId: tactic.id })}
              >
                Use this
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
