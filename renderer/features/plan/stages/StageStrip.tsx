import { memo, type ReactElement } from 'react';
import { usePlan } from '#renderer/session/plan-store.ts';
import { planStageLabels, planStages, type PlanStage } from '#shared/model/plan-line.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nameOf } from '#shared/reading/people.ts';
import { isAgreed } from '#shared/reading/plans.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { listed } from '#shared/text/wording.ts';
import styles from './StageStrip.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly rows: readonly PlanRow[]; readonly state: PartnerState };

const NAMED = 4;
const meanings: Readonly<Record<PlanStage, string>> = {
  enable: 'who carries us',
  win: 'whom to win over',
  address: 'whose concerns to address',
  watch: 'whom to keep an eye on',
};

/** The stages of the plan in their order, each with how many of its lines are agreed, and with whom; pressing one lists its lines. */
export const StageStrip = memo(function StageStrip({ rows, state }: Props): ReactElement {
  return (
    <div className={styles.strip} role="group" aria-label="Stages">
      {planStages.map((stage) => {
        const lines = rows.filter((row) => row.planned !== null && row.shown.stage === stage);
        const open = lines.filter((row) => row.state !== 'rejected');
        const agreed = open.filter(isAgreed).length;
        const names = [...new Set(open.map(({ personId }) => nameOf(state, personId)))];
        return (
          <button
            key={stage}
            type="button"
            className={styles.stage}
            onClick={() =>
              usePlan.setState({ part: 'lines', stage, search: '', strategy: null, shown: 'all' })
            }
          >
            <span className={styles.head}>
              <span className={looks.strong}>{planStageLabels[stage]}</span>
              <span className={styles.count}>
                {agreed === 0 ? String(open.length) : `${String(agreed)} of ${String(open.length)} agreed`}
              </span>
            </span>
            <span className={styles.who}>{names.length === 0 ? meanings[stage] : listed(names, NAMED)}</span>
          </button>
        );
      })}
    </div>
  );
});
