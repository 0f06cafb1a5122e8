import { run } from '#renderer/edits/run.ts';
import { chooseStrategy } from '#shared/edit/people/person-edits.ts';
import type { ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { strategyLabels } from '#shared/model/strategy.ts';
import { becauseLabels, type Because } from '#shared/model/because.ts';
import type { PersonId } from '#shared/model/id.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { reasonsOf } from '#shared/rules/plan/reasons.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import { LineTactic } from './LineTactic.tsx';
import { OtherTactics } from './OtherTactics.tsx';
import styles from './LineBecause.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly row: PlanRow; readonly state: PartnerState };

/** Why a line says what it says: what decided it, the rest folded; and which other tactics of the library fit. */
export function LineBecause({ row, state }: Props): ReactElement {
  const { personId } = row;
  const { leading, more } = reasonsOf(row);
  const today = useToday();
  const { overridden, rule } = strategyOf(state, personId, today);
  const readOnly = useDocument((document) => document.readOnly);
  return (
    <div className={styles.detail}>
      <h4 className={looks.heading}>Why</h4>
      <ReasonList reasons={leading} state={state} personId={personId} />
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>What else was looked at ({more.length})</summary>
          <ReasonList reasons={more} state={state} personId={personId} />
        </details>
      )}
      {overridden && (
        <p className={looks.row2Wrap}>
          The rule says {strategyLabels[rule]}.
          <Button
            size="s"
            variant="plain"
            disabled={readOnly}
            onClick={() => void run(chooseStrategy, { personId, strategy: null, reason: '' })}
          >
            Follow the rule
          </Button>
        </p>
      )}
      <LineTactic row={row} state={state} />
      {row.planned !== null && <OtherTactics row={row} state={state} />}
    </div>
  );
}

type ListProps = {
  readonly reasons: readonly Because[];
  readonly state: PartnerState;
  readonly personId: PersonId;
};

function ReasonList({ reasons, state, personId }: ListProps): ReactElement {
  const today = useToday();
  return (
    <dl className={styles.because}>
      {reasons.map((because) => (
        <div key={because.input}>
          <dt>{becauseLabels[because.input]}</dt>
          <dd>{becauseText(state, personId, because, today)}</dd>
        </div>
      ))}
    </dl>
  );
}
