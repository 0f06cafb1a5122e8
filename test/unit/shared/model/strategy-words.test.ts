import { expect, test } from 'vitest';
import { strategies, strategyInWords, plainStrategyForms } from '#shared/model/strategy.ts';

test('campaign 8: a plain form stands beside the label of the method', () => {
  expect(strategyInWords('neutralize', { contain: true })).toBe(
    'Neutralize (address concerns), contain (prepare the room)',
  );
  expect(strategyInWords('motivate', { findOutFirst: true })).toBe(
    'Motivate (earn a preference), find out first',
  );
  expect(strategies.map((strategy) => strategyInWords(strategy, {}))).toEqual(
    ['Leverage', 'Motivate', 'Neutralize', 'Monitor'].map(
      (label, index) => `${label} (${plainStrategyForms[strategies[index] ?? 'monitor']})`,
    ),
  );
});
