import {
  adaptabilityLabels,
  coverageLabels,
  influenceLabels,
  orientationLabels,
  relationshipLevelLabels,
  supportLabels,
} from '../../model/rating.ts';
import { cultureTypeLabels } from '../../model/culture-type.ts';
import { tacticInputs, type Applies, type TacticInput } from './tactic.ts';
import { listedOr } from '../../text/wording.ts';

/** What the inputs of tactics are called. */
export const inputLabels: Readonly<Record<TacticInput, string>> = {
  support: 'Support',
  coverage: 'Coverage',
  path: 'Path in',
  champion: 'Champion',
  influence: 'Influence',
  reach: 'Reaches a key player',
  veto: 'Holds a veto',
  relationship: 'Relationship',
  adaptability: 'Adaptability',
  orientation: 'Decision orientation',
  culture: 'Culture of the partner',
};

const notRated = { 'not-rated': 'Not rated' } as const;
const yesNo = { yes: 'Yes', no: 'No' } as const;

const valueLabels: {
  readonly [I in TacticInput]: Readonly<Record<(typeof tacticInputs)[I][number], string>>;
} = {
  support: { ...notRated, ...supportLabels },
  coverage: { ...notRated, ...coverageLabels },
  path: {
    colleague: 'A colleague knows the person',
    person: 'Through a person at the partner',
    none: 'None known',
  },
  champion: {
    champion: 'Is our champion',
    coach: 'Is a coach (no power)',
    other: 'Somebody else',
    none: 'There is none',
  },
  influence: { ...notRated, ...influenceLabels },
  reach: yesNo,
  veto: yesNo,
  relationship: { ...notRated, ...relationshipLevelLabels },
  adaptability: { ...notRated, ...adaptabilityLabels },
  orientation: { ...notRated, ...orientationLabels },
  culture: { 'not-known': 'Not known', ...cultureTypeLabels },
};

/** All inputs, in the order in which they count. Object.keys loses the literal keys. */
export const inputOrder = Object.keys(tacticInputs) as readonly TacticInput[];

/** The values that an input can have, with what they are called. */
export function inputOptions(
  input: TacticInput,
): readonly { readonly value: string; readonly label: string }[] {
  return tacticInputs[input].map((value) => ({ value, label: inputValueLabel(input, value) }));
}

/** What a value of an input is called; a value of a later version is shown as it is. */
export function inputValueLabel(input: TacticInput, value: string): string {
  const labels: Readonly<Record<string, string>> = valueLabels[input];
  return labels[value] ?? value;
}

/** When a tactic applies, condition by condition, such as `Coverage` and `Brief or Multiple`; empty when it fits everybody. */
export function appliesInWords(
  applies: Applies,
): readonly { readonly input: TacticInput; readonly label: string; readonly values: string }[] {
  return inputOrder.flatMap((input) => {
    const allowed: readonly string[] = applies[input] ?? [];
    if (allowed.length === 0) return [];
    const names = inputOptions(input)
      .filter(({ value }) => allowed.includes(value))
      .map(({ label }) => label);
    return [{ input, label: inputLabels[input], values: listedOr(names) }];
  });
}
