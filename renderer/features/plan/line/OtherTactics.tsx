import { run } from '#renderer/edits/run.ts';
import { writeLine } from '#shared/edit/plan/plan-edits.ts';
import { useState, type ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { tellTactic } from '#renderer/session/tactics-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { tacticsFor, tacticText } from '#shared/rules/plan/tactics-for.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { standingText } from '#shared/rules/tactics/tactic-outcomes.ts';
import styles from './LineBecause.module.css';
import looks from '#renderer/ui/looks.module.css';

const MOST_AT_FIRST = 4;

type Props = { readonly row: PlanRow; readonly state: PartnerState };

/** The other tactics of the library that fit the person, the best first, with what came of them here; each can be taken. */
export function OtherTactics({ row, state }: Props): ReactElement | null {
  const { personId, slot, shown } = row;
  const today = useToday();
  const [all, setAll] = useState(false);
  const readOnly = useDocument((document) => document.readOnly);
  const others = tacticsFor(state, personId, shown.strategy, today).filter(
    ({ tactic }) => tactic.id !== shown.tacticId,
  );
  if (others.length === 0) return null;
  return (
    <>
      <h4 className={looks.heading}>Other tactics that fit</h4>
      <ul className={styles.tactics}>
        {others.slice(0, all ? others.length : MOST_AT_FIRST).map(({ tactic, standing }) => {
          const text = tacticText(state, personId, tactic, today);
          const said = standingText(state, standing);
          return (
            <li key={tactic.id}>
              <div>
                <p>{text}</p>
                <p className={styles.why}>
                  {tactic.why}{' '}
                  {said !== '' && (
                    <span className={styles.outcome} data-outcome={standing.verdict}>
                      {said}.
                    </span>
                  )}{' '}
                  <span>{tactic.source}</span>
                </p>
              </div>
              <span className={styles.tacticButtons}>
                <Button
                  size="s"
                  variant="plain"
                  aria-label={`About this tactic: ${text}`}
                  onClick={() => tellTactic(tactic.id, null)}
                >
                  About
                </Button>
                <Button
                  size="s"
                  disabled={readOnly}
                  aria-label={`Use this tactic: ${text}`}
                  onClick={() =>
                    void run(writeLine, { personId, slot, texts: { firstAction: text, tacticId: tactic.id } })
                  }
                >
                  Use this
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {others.length > MOST_AT_FIRST && (
        <div>
          <Button size="s" variant="plain" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${String(others.length)} that fit`}
          </Button>
        </div>
      )}
    </>
  );
}
