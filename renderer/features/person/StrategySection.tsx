import { useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { chooseStrategy } from '#renderer/edits/people.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { strategyLabels } from '#shared/model/value-sets.ts';
import { strategyOf } from '#shared/rules/strategy.ts';
import { Section } from './Section.tsx';
import { StrategyChoice } from './StrategyChoice.tsx';
import styles from './StrategySection.module.css';

/** The strategy for a person with its because; the user's own choice with its reason, and beside it what the rule says. */
export function StrategySection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const [choosing, setChoosing] = useState(false);
  const { rule, strategy, overridden, reason, findOutFirst, contain, because } = strategyOf(state, personId);
  return (
    <Section id="strategy" title="Strategy" summary={strategyLabels[strategy]}>
      <div className={styles.head}>
        <span className={styles.strategy}>{strategyLabels[strategy]}</span>
        {overridden && <Badge tone="accent">Your choice</Badge>}
        {findOutFirst && <Badge tone="warn">Find out first</Badge>}
        {contain && <Badge tone="danger">Contain</Badge>}
      </div>
      {overridden && (
        <p className={styles.reason}>
          {reason}
          <span className={styles.rule}>The rule says: {strategyLabels[rule]}.</span>
        </p>
      )}
      <ul className={styles.because} aria-label="Because">
        {because
          .filter(({ input }) => input !== 'override')
          .map(({ input, text }) => (
            <li key={`${input} ${text}`}>{text}</li>
          ))}
      </ul>
      {choosing ? (
        <StrategyChoice personId={personId} rule={rule} onDone={() => setChoosing(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button size="s" edits onClick={() => setChoosing(true)}>
            {overridden ? 'Change your choice' : 'Choose another strategy'}
          </Button>
          {overridden && (
            <Button size="s" variant="plain" edits onClick={() => void chooseStrategy(personId, null, '')}>
              Follow the rule
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
