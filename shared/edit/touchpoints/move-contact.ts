import { change, removal, type Change } from '../../model/change.ts';
import type { FindingDecision } from '../../model/finding-decision.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import {
  PLANNED_CONTACT_RULE,
  plannedContactId,
  plannedContactPrefix,
} from '../../rules/touchpoints/planned-contact.ts';
import { lastTouch } from '../../reading/touchpoints.ts';
import { onlyChanged } from '../only-changed.ts';

/** Who decides and when; the id is used for the first decision about a person. */
export type Decided = Pick<FindingDecision, 'decidedBy'> & {
  readonly id: string;
  readonly decidedOn: IsoDate;
};

/**
 * Moves the next planned contact with a person to a day; the cadence stays, and plans the one after it. One decision a person is
 * kept: an earlier one, of a contact that took place by now, is replaced. No changes without a cadence.
 */
export function moveContact(
  state: PartnerState,
  personId: PersonId,
  to: IsoDate,
  { id, decidedBy, decidedOn }: Decided,
): readonly Change[] {
  const person = state.person.get(personId);
  if (person === undefined || person.cadenceDays === null) return [];
  const findingId = plannedContactId(personId, lastTouch(state, personId, decidedOn));
  const [known, ...doubles] = [...state.finding_decision.values()].filter(
    (row) => row.rule === PLANNED_CONTACT_RULE && row.findingId.startsWith(plannedContactPrefix(personId)),
  );
  if (known?.findingId === findingId && known.until === to && doubles.length === 0) return [];
  const fields = { findingId, until: to, decidedBy, decidedOn };
  const { partnerId } = person;
  return [
    ...(known === undefined
      ? [change('finding_decision', id, { partnerId, rule: PLANNED_CONTACT_RULE, ...fields })]
      : onlyChanged(known, change('finding_decision', known.id, fields))),
    ...doubles.map((double) => removal('finding_decision', double.id)),
  ];
}
