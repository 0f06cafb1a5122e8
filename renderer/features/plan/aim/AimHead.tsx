import { ChevronDown } from 'lucide-react';
import { useId, type ReactElement } from 'react';
import { run } from '#renderer/edits/run.ts';
import { useToday } from '#renderer/document/document-store.ts';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { usePlan } from '#renderer/session/plan-store.ts';
import { EditArea } from '#renderer/parts/EditArea.tsx';
import { changeAimDate, changeGoal } from '#shared/edit/plan/aim-edits.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { nameOf } from '#shared/reading/people.ts';
import { shownWindows } from '#shared/rules/plan/decision-windows.ts';
import { planOf } from '#shared/rules/plan/merge.ts';
import { rankedTargets } from '#shared/rules/priority/targets.ts';
import { listed } from '#shared/text/wording.ts';
import { DecisionWindows } from './DecisionWindows.tsx';
import { Targets } from './Targets.tsx';
import styles from './AimHead.module.css';

const NAMED = 3;

/** The aim of the plan: its words, by when, whose yes it needs, and the days that decide; the last three are one line until they are opened. */
export function AimHead({ state }: { readonly state: PartnerState }): ReactElement {
  const open = usePlan((plan) => plan.aimOpen);
  const today = useToday();
  const detailId = useId();
  const plan = planOf(state);
  return (
    <section className={styles.aim} aria-label="Aim" data-aim>
      <EditArea>
        <InlineText
          label="Aim of the plan"
          placeholder="Aim: what do you want to reach with this partner?"
          value={plan?.goal ?? ''}
          draft={usePartnerDraft('plan.goal')}
          size="l"
          strong
          wrap
          maxLength={2_000}
          onCommit={(goal) => run(changeGoal, { goal })}
        />
      </EditArea>
      <div className={styles.summary}>
        <p className={styles.facts}>{aimFacts(state, today).join(' · ')}</p>
        <Button
          size="s"
          variant="plain"
          icon={<ChevronDown className={styles.chevron} data-open={open || undefined} />}
          aria-expanded={open}
          aria-controls={detailId}
          onClick={() => usePlan.setState({ aimOpen: !open })}
        >
          Date and targets
        </Button>
      </div>
      <div id={detailId} hidden={!open} className={styles.detail}>
        {open && (
          <EditArea>
            <div className={styles.columns}>
              <DateField
                label="To be reached by"
                value={plan?.aimDate ?? null}
                onCommit={(aimDate) => run(changeAimDate, { aimDate: aimDate as IsoDate | null })} // the field gives ISO dates
              />
              <Targets state={state} />
            </div>
            <DecisionWindows state={state} />
          </EditArea>
        )}
      </div>
    </section>
  );
}

function aimFacts(state: PartnerState, today: IsoDate): readonly string[] {
  const date = planOf(state)?.aimDate ?? null;
  const next = shownWindows(state, today).find(({ on }) => on !== null);
  const on = next?.on ?? null;
  const targets = rankedTargets(state, today).map((id) => nameOf(state, id));
  return [
    date === null ? 'No date yet' : `By ${dateText(date)}`,
    targets.length === 0
      ? 'Whose yes we need is not known yet'
      : `Needs the yes of ${listed(targets, NAMED)}`,
    ...(next === undefined || on === null
      ? []
      : [`Next: ${next.what === '' ? 'a decision' : next.what}, ${dateText(on)}`]),
  ];
}
