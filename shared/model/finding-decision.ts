import { defineEntity, type RecordOf } from './entity.ts';
import { longText, optionalDate, optionalId, ref, shortText } from './field.ts';

/**
 * What the user decided about a finding: not now, until a date; or never for this partner, because … Two rows for the same
 * finding do no harm: it is silent as long as one of them says so.
 */
export const findingDecision = defineEntity(
  'finding_decision',
  'partner',
  {
    partnerId: ref('partner'),
    /** Id of the rule, see `findingRules`. */
    rule: optionalId(),
    /** Id of the one finding that it is about; empty = every finding of the rule. */
    findingId: shortText(),
    /** The finding comes back on this day; null = never. */
    until: optionalDate(),
    because: longText(),
    decidedBy: shortText(),
    decidedOn: optionalDate(),
  },
  {
    sharing: {
      everything: ['partnerId', ['rule', 'findingId'], ['until', 'because', 'decidedBy', 'decidedOn']],
    },
    names: { findingId: 'inside', because: 'text', decidedBy: 'author' },
  },
);
export type FindingDecision = RecordOf<typeof findingDecision>;
