import {
  adaptabilityLabels,
  coverageLabels,
  influenceLabels,
  orientationLabels,
  relationshipLevelLabels,
  roleLabels,
  supportLabels,
} from '../../model/rating.ts';
import { cultureTypeLabels } from '../../model/culture-type.ts';
import { tacticInputs, type Applies, type TacticInput } from './tactic.ts';
import { listedOr } from '../../text/wording.ts';

export const inputLabels: Readonly<Record<TacticInput, string>> = {
  event: 'Event',
  support: 'Support',
  coverage: 'Coverage',
  path: 'Path in',
  champion: 'Champion',
  influence: 'Influence',
  reach: 'Reaches a key player',
  veto: 'Holds a veto',
  role: 'Role in decisions',
  position: 'Position',
  agenda: 'Agenda',
  restraint: 'Public sector or procurement',
  faction: 'Group with a concern',
  listeners: 'Somebody listens',
  objection: 'Objection',
  wish: 'Question or wish',
  page: 'Writes a page of the decision',
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
  event: {
    newcomer: 'New in the role',
    window: 'A decision, meeting or event is near',
    none: 'None',
  },
  support: { ...notRated, ...supportLabels },
  coverage: { ...notRated, ...coverageLabels },
  path: {
    colleague: 'A colleague knows the person',
    person: 'Through a person at the partner',
    decider: 'A supporting decision maker is asked first',
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
  role: { ...notRated, ...roleLabels },
  position: { assistant: 'Assistant', successor: 'Took over the seat', other: 'Other' },
  agenda: { known: 'Known', unknown: 'Unknown' },
  restraint: yesNo,
  faction: { leader: 'Leads it', member: 'Belongs to it', none: 'None' },
  listeners: yesNo,
  objection: { stated: 'Stated', refused: 'A no to taking part', answered: 'Answered', unknown: 'Unknown' },
  wish: { question: 'A question is open', wanted: 'Something is wanted', none: 'None is noted' },
  page: { open: 'Yes, and it is not closed', none: 'No' },
  relationship: { ...notRated, ...relationshipLevelLabels },
  adaptability: { ...notRated, ...adaptabilityLabels },
  orientation: { ...notRated, ...orientationLabels },
  culture: { 'not-known': 'Not known', ...cultureTypeLabels },
};

/** All inputs, in the order in which they count. Object.keys loses the literal keys. */
export const inputOrder = Object.keys(tacticInputs) as readonly TacticInput[];

export function inputOptions(
  input: TacticInput,
): readonly { readonly value: string; readonly label: string }[] {
  return tacticInputs[input].map((value) => ({ value, label: inputValueLabel(input, value) }));
}

/** What a value of an input is called; a value of a later version is shown as it is. */
function inputValueLabel(input: TacticInput, value: string): string {
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
