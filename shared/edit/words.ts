import { added, idOf, orNull, type Several } from './edit.ts';
import { noName } from '../model/person.ts';
import type { PartnerId, PersonId, SeatId } from '../model/id.ts';
import { isRowOf, type PartnerState } from '../model/partner-state.ts';
import type { EntityName } from '../model/registry.ts';
import { fieldText } from '../model/spoken.ts';
import { nameOfPerson, nameOfSeat } from '../reading/names.ts';
import { openPartnerId } from '../reading/partner.ts';

const LONGEST = 60;

/** A text as it stands in a label: one line, at most 60 characters. */
export function shortText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}

/** The text of a row in quotation marks, or `instead` when the row has none or is gone for good. */
export function quoted(
  state: PartnerState,
  entity: EntityName,
  id: string,
  field: string,
  instead: string,
): string {
  const row: Readonly<Record<string, unknown>> | undefined = state[entity].get(id);
  const text = row?.[field];
  return typeof text === 'string' && text.trim() !== '' ? `“${shortText(text)}”` : instead;
}

/** Who stands on a card: the id of the person, or of the seat while it is vacant. Kept, so that a sentence names the same one later. */
export type CardId = PersonId | SeatId;

/** Who stands on these cards now. */
export function cardsOf(state: PartnerState, seatIds: readonly SeatId[]): readonly CardId[] {
  return seatIds.map((id) => state.seat.get(id)?.personId ?? id);
}

/** Who stands on this card now. */
export function cardOf(state: PartnerState, seatId: SeatId): CardId {
  return state.seat.get(seatId)?.personId ?? seatId;
}

export function nameOfCard(state: PartnerState, id: CardId): string {
  return isRowOf(state, 'seat', id) ? nameOfSeat(state, id) : nameOfPerson(state, id);
}

/** One name, or how many. */
export function namesOfCards(state: PartnerState, { ids: [only], of }: Several<CardId>): string {
  return only !== undefined && of === 1 ? nameOfCard(state, only) : `${of} people`;
}

/** One name, or how many people. */
export function namesOf(state: PartnerState, { ids: [only], of }: Several<PersonId>): string {
  return only !== undefined && of === 1 ? nameOfPerson(state, only) : `${of} people`;
}

/** What a field is called in a sentence such as `Change the email of Ada Berg`. */
export function fieldWord(words: Readonly<Record<string, string>>, fields: readonly string[]): string {
  const [only] = fields;
  if (only === undefined || fields.length > 1) return 'the details';
  return words[only] ?? `the ${fieldText(only)}`;
}

/** The parameter of an edit whose sentence names nothing but the partner: undo reaches over all partners. */
export const ofPartner = { partnerId: added(orNull(idOf<PartnerId>('partner'))) };

/** What is logged of it. */
export function thisPartner(state: PartnerState): { readonly partnerId: PartnerId | null } {
  return { partnerId: openPartnerId(state) };
}

/** The name of a partner for a sentence. */
export function nameOfPartner(state: PartnerState, id: PartnerId | null | undefined): string {
  const name = id === null || id === undefined ? '' : (state.partner.get(id)?.name.trim() ?? '');
  return name === '' ? 'the partner' : shortText(name);
}

export function nameOfColleague(state: PartnerState, id: string): string {
  const name = state.colleague.get(id)?.name.trim() ?? '';
  return name === '' ? noName : shortText(name);
}
