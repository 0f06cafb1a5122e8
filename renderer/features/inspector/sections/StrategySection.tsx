import type { ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { strategyLabels } from '#shared/model/strategy.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import { Section } from '#renderer/parts/Section.tsx';
import { StrategyBadges } from '#renderer/parts/ratings/StrategyBadges.tsx';
import { StrategySwitch } from '#renderer/parts/ratings/StrategySwitch.tsx';
import styles from '#renderer/parts/ratings/Strategy.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The strategy for a person with its because; the user's own choice with its reason, and beside it what the rule says. */
export function StrategySection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useToday();
  const { rule, strategy, overridden, reason, findOutFirst, contain, because } = strategyOf(
    state,
    personId,
    today,
  );
  return (
    <Section id="strategy" title="Change the strategy" summary={strategyLabels[strategy]} closedAtFirst>
      <div className={looks.row2Wrap}>
        <StrategyBadges strategy={strategy} findOutFirst={findOutFirst} contain={contain} />
        {overridden && <Badge tone="accent">Your choice</Badge>}
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
          .map((reason) => (
            <li key={reason.input}>{becauseText(state, personId, reason, today)}</li>
          ))}
      </ul>
      <StrategySwitch personId={personId} again="Change your choice" />
    </Section>
  );
}
