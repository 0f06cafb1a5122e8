export const strategies = ['leverage', 'motivate', 'neutralize', 'monitor'] as const;
export type Strategy = (typeof strategies)[number];
export const strategyLabels: Readonly<Record<Strategy, string>> = {
  leverage: 'Leverage',
  motivate: 'Motivate',
  neutralize: 'Neutralize',
  monitor: 'Monitor',
};
/** What a strategy is called in anything that leaves the company (method, section 5, point 2). */
export const partnerSafeStrategyLabels: Readonly<Record<Strategy, string>> = {
  leverage: 'Build on',
  motivate: 'Engage',
  neutralize: 'Address concerns',
  monitor: 'Keep informed',
};
