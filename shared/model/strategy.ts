export const strategies = ['leverage', 'motivate', 'neutralize', 'monitor'] as const;
export type Strategy = (typeof strategies)[number];
export const strategyLabels: Readonly<Record<Strategy, string>> = {
  leverage: 'Leverage',
  motivate: 'Motivate',
  neutralize: 'Neutralize',
  monitor: 'Monitor',
};
/** The same in plain words, shown beside the label of the method; nothing that would hurt the person who reads it. */
export const plainStrategyForms: Readonly<Record<Strategy, string>> = {
  leverage: 'build on support',
  motivate: 'earn a preference',
  neutralize: 'address concerns',
  monitor: 'keep informed',
};
/** The plain form of “contain”. */
export const PLAIN_CONTAIN = 'prepare the room';

/** A strategy with what is added to it, each with its plain form, such as `Neutralize (address concerns), contain (prepare the room)`. */
export function strategyInWords(
  strategy: Strategy,
  { findOutFirst = false, contain = false }: { readonly findOutFirst?: boolean; readonly contain?: boolean },
): string {
  return [
    `${strategyLabels[strategy]} (${plainStrategyForms[strategy]})`,
    ...(findOutFirst ? ['find out first'] : []),
    ...(contain ? [`contain (${PLAIN_CONTAIN})`] : []),
  ].join(', ');
}
