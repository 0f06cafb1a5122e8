import { defineEntity, type RecordOf } from './entity.ts';
import { longText, oneOf, optionalDate, optionalId, optionalRef, ref, shortText } from './field.ts';
import { MAX_FIXED_ID } from './row-id.ts';

export const tacticOutcomes = ['worked', 'did-not', 'unclear'] as const;
export type TacticOutcome = (typeof tacticOutcomes)[number];
export const tacticOutcomeLabels: Readonly<Record<TacticOutcome, string>> = {
  worked: 'Worked',
  'did-not': 'Did not work',
  unclear: 'Unclear',
};

/** What came of a tactic that was used with somebody; the next plan puts what worked first. */
export const tacticOutcome = defineEntity(
  'tactic_outcome',
  'partner',
  {
    partnerId: ref('partner'),
    tacticId: optionalId(),
    personId: optionalRef('person'),
    planLineId: optionalRef('plan_line', MAX_FIXED_ID),
    outcome: oneOf(tacticOutcomes, 'unclear'),
    on: optionalDate(),
    note: longText(),
    recordedBy: shortText(),
  },
  {
    sharing: {
      everything: [
        'partnerId',
        'tacticId',
        'personId',
        'planLineId',
        ['outcome', 'on', 'note', 'recordedBy'],
      ],
    },
    names: { note: 'text', recordedBy: 'author' },
  },
);
export type TacticOutcomeRecord = RecordOf<typeof tacticOutcome>;
