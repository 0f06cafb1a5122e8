import { cultureComponents } from './culture-item.ts';
import { defineEntity, type RecordOf } from './entity.ts';
import { longText, oneOf, optionalDate, optionalId, optionalOneOf, optionalRef, ref } from './field.ts';

export const validationOutcomes = ['supports', 'against', 'unclear'] as const;
export type ValidationOutcome = (typeof validationOutcomes)[number];
export const validationOutcomeLabels: Readonly<Record<ValidationOutcome, string>> = {
  supports: 'Supports',
  against: 'Against',
  unclear: 'Unclear',
};

/** A test of what the questionnaire says: claim, test, who, due, outcome (method, section 6). */
export const validation = defineEntity(
  'validation',
  'partner',
  {
    partnerId: ref('partner'),
    component: oneOf(cultureComponents, 'decision-making'),
    claim: longText(),
    test: longText(),
    /** Id of the starter that it came from, or empty. */
    starterId: optionalId(),
    colleagueId: optionalRef('colleague'),
    due: optionalDate(),
    /** Null while it is open. */
    outcome: optionalOneOf(validationOutcomes),
    outcomeOn: optionalDate(),
    note: longText(),
  },
  {
    sharing: {
      everything: [
        'partnerId',
        'component',
        'claim',
        'test',
        'starterId',
        'colleagueId',
        'due',
        ['outcome', 'outcomeOn', 'note'],
      ],
    },
    names: { claim: 'text', test: 'text', note: 'text' },
  },
);
export type Validation = RecordOf<typeof validation>;
