import { defineEntity, type RecordOf } from './entity.ts';
import { longText, oneOf, optionalDate, ref, shortText } from './field.ts';

export const decisionWindowKinds = ['decision', 'meeting', 'event'] as const;
export type DecisionWindowKind = (typeof decisionWindowKinds)[number];
export const decisionWindowKindLabels: Readonly<Record<DecisionWindowKind, string>> = {
  decision: 'Decision',
  meeting: 'Meeting',
  event: 'Event',
};

/** A day on which something about our aim is decided or can be moved; the plan counts backwards from it. A planned meeting is one by itself. */
export const decisionWindow = defineEntity(
  'decision_window',
  'partner',
  {
    partnerId: ref('partner'),
    kind: oneOf(decisionWindowKinds, 'decision'),
    what: shortText(),
    on: optionalDate(),
    notes: longText(),
    /** The day on which papers close: everything that is to be read has to be there; null = not said. */
    papersCloseOn: optionalDate(),
  },
  {
    sharing: {
      everything: ['partnerId', 'kind', 'what', 'on', 'papersCloseOn', 'notes'],
    },
    names: { what: 'text', notes: 'text' },
  },
);
export type DecisionWindow = RecordOf<typeof decisionWindow>;
