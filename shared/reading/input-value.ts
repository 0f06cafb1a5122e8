import type { BecauseInput } from '../model/because.ts';
import { cultureTypeLabels } from '../model/culture-type.ts';
import { ratingDefinitions, ratingKinds } from '../model/rating.ts';
import { strategyLabels } from '../model/strategy.ts';

/** The value of an input of a plan line, as a reason has it, in words; null = the rule decides. Ids of rows stay ids. */
export function inputValueText(input: BecauseInput, value: string | null): string {
  if (value === null) return 'the rule';
  if (value === '') return input === 'culture' ? 'not known' : 'not rated';
  if (input === 'override') return labelFrom(strategyLabels, value);
  if (input === 'culture') return labelFrom(cultureTypeLabels, value);
  const kind = ratingKinds.find((known) => known === input);
  if (kind === undefined) return value;
  return value
    .split(' ')
    .map((part) => labelFrom(ratingDefinitions[kind].labels, part))
    .join(', then ');
}

function labelFrom(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value;
}
