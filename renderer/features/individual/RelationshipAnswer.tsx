import { useState, type ReactElement } from 'react';
import { takeStep } from '#renderer/app/finding-steps.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { chooseStrategy } from '#renderer/edits/people.ts';
import { StrategyChoice } from '#renderer/features/person/index.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { Person } from '#shared/model/person.ts';
import type { PlanAnswer } from '#shared/rules/individual-plan.ts';
import { strategyOf } from '#shared/rules/strategy.ts';
import { FromMap } from './FromMap.tsx';
import styles from './Answer.module.css';

type Props = { readonly person: Person; readonly answer: PlanAnswer };

/** Where the relationship stands, the strategy and why; the strategy can be chosen against the rule. */
export function RelationshipAnswer({ person, answer }: Props): ReactElement {
  const personId = person.id as PersonId; // the id of a person's row
  const [choosing, setChoosing] = useState(false);
  const state = useDocument((document) => document.state);
  const { rule, overridden } = strategyOf(state, personId);
  return (
    <div className={styles.answer} data-question={answer.question}>
      <p className={styles.label}>{answer.label}</p>
      <FromMap text={answer.text} because={answer.because} />
      {choosing ? (
        <StrategyChoice personId={personId} rule={rule} onDone={() => setChoosing(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button size="s" onClick={() => takeStep({ kind: 'rate', personId, rating: 'relationship' })}>
            Rate the relationship
          </Button>
          <Button size="s" edits onClick={() => setChoosing(true)}>
            {overridden ? 'Change your strategy' : 'Choose another strategy'}
          </Button>
          {overridden && (
            <Button size="s" variant="plain" edits onClick={() => void chooseStrategy(personId, null, '')}>
              Follow the rule
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
