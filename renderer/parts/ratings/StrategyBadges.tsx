import type { ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { PLAIN_CONTAIN, plainStrategyForms, strategyLabels, type Strategy } from '#shared/model/strategy.ts';

type Props = {
  readonly strategy: Strategy;
  readonly findOutFirst?: boolean;
  readonly contain?: boolean;
};

/** A strategy with what is added to it: the label of the method, and beside it what it means in plain words. */
export function StrategyBadges({ strategy, findOutFirst = false, contain = false }: Props): ReactElement {
  return (
    <>
      <Badge tone="accent">
        {strategyLabels[strategy]}: {plainStrategyForms[strategy]}
      </Badge>
      {findOutFirst && <Badge tone="warn">Unknown stance: find out first</Badge>}
      {contain && <Badge tone="danger">Contain: {PLAIN_CONTAIN}</Badge>}
    </>
  );
}
