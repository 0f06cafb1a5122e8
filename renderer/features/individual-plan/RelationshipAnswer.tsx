import type { ReactElement } from 'react';
import { takeStep } from '#renderer/parts/findings/take-step.ts';
import { StrategySwitch } from '#renderer/parts/ratings/StrategySwitch.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { Person } from '#shared/model/person.ts';
import type { PlanAnswer } from '#shared/rules/individual-plan/individual-plan.ts';
import { FromMap } from './FromMap.tsx';
import styles from './Answer.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly person: Person; readonly answer: PlanAnswer };

/** Where the relationship stands, the strategy and why; the strategy can be chosen against the rule. */
export function RelationshipAnswer({ person, answer }: Props): ReactElement {
  const personId = person.id;
  return (
    <div className={styles.answer} data-question={answer.question}>
      <p className={looks.label}>{answer.label}</p>
      <FromMap text={answer.text} because={answer.because} />
      <StrategySwitch personId={personId} again="Change your strategy">
        <Button size="s" onClick={() => takeStep({ kind: 'rate', personId, rating: 'relationship' })}>
          Rate the relationship
        </Button>
      </StrategySwitch>
    </div>
  );
}
