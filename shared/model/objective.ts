import { defineEntity, type RecordOf } from './entity.ts';
import { flag, longText, oneOf, optionalDate, optionalRef, ref } from './field.ts';

export const objectiveParts = ['relationship', 'value-for-partner', 'value-for-us'] as const;
/** The three parts of an individual plan's objectives (method, section 5, point 6). */
export type ObjectivePart = (typeof objectiveParts)[number];
export const objectivePartLabels: Readonly<Record<ObjectivePart, string>> = {
  relationship: 'Relationship wanted',
  'value-for-partner': 'Value for the partner',
  'value-for-us': 'Value for us',
};

/** One part of the objectives for a person: specific, measurable, dated, owned. */
export const objective = defineEntity(
  'objective',
  'partner',
  {
    partnerId: ref('partner'),
    personId: optionalRef('person'),
    part: oneOf(objectiveParts, 'relationship'),
    text: longText(),
    measure: longText(),
    due: optionalDate(),
    ownerColleagueId: optionalRef('colleague'),
    done: flag(false),
  },
  {
    sharing: {
      everything: ['partnerId', 'personId', 'part', 'text', 'measure', 'due', 'ownerColleagueId', 'done'],
    },
    names: { text: 'text', measure: 'text' },
  },
);
export type Objective = RecordOf<typeof objective>;
