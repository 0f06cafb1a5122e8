import type { ReactElement } from 'react';
import { run } from '#renderer/edits/run.ts';
import { useToday } from '#renderer/document/document-store.ts';
import { PersonPicker } from '#renderer/parts/people/PersonPicker.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { NameChip } from '#renderer/ui/NameChip.tsx';
import { resetTargets, setTarget } from '#shared/edit/plan/aim-edits.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nameOf } from '#shared/reading/people.ts';
import { isTargetByRule, rankedTargets } from '#shared/rules/priority/targets.ts';
import styles from './AimHead.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The people whose yes the aim needs: proposed by rule, each can be left out, others added. */
export function Targets({ state }: { readonly state: PartnerState }): ReactElement {
  const today = useToday();
  const targets = rankedTargets(state, today);
  const out = [...state.plan_target.values()].filter(
    ({ chosen, personId }) => !chosen && state.person.has(personId),
  );
  return (
    <div className={styles.targets}>
      <div className={looks.row12Wrap}>
        <span className={looks.note}>Whose yes it needs</span>
        {state.plan_target.size > 0 && (
          <Button size="s" variant="plain" edits onClick={() => void run(resetTargets, null)}>
            Back to the rule
          </Button>
        )}
      </div>
      <ul className={styles.chips} aria-label="Targets">
        {targets.map((personId) => (
          <NameChip
            key={personId}
            name={nameOf(state, personId)}
            {...(isTargetByRule(state, personId) ? {} : { side: 'added' })}
            onRemove={() => void run(setTarget, { personId, chosen: false })}
          />
        ))}
      </ul>
      <PersonPicker
        key={targets.length}
        label="Add a target"
        labelHidden
        text=""
        placeholder="Add somebody whose yes it needs"
        without={targets}
        onChoose={(personId) => void run(setTarget, { personId, chosen: true })}
      />
      {out.length > 0 && (
        <p className={looks.note}>
          Left out: {out.map(({ personId }) => nameOf(state, personId)).join(', ')}
        </p>
      )}
    </div>
  );
}
