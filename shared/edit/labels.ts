import type { PersonId, SeatId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { ratingDefinitions, type RatingKind } from '../model/rating.ts';
import { lineKindLabels, type LineKind } from '../model/line.ts';
import { nameOfPerson, nameOfSeat, namesOfPeople, namesOfSeats } from '../reading/names.ts';

/** What is noted about a partner as a company. */
type CompanyEntry = 'priority' | 'competency' | 'other vendor';

/**
 * What an edit is called in the undo menu and in the change log, in the user's words: `Rate support of Ada Berg`.
 * Given the state before the edit.
 */
export const editLabels = {
  rate: (state: PartnerState, personIds: readonly PersonId[], kind: RatingKind): string =>
    `Rate ${ratingDefinitions[kind].label.toLowerCase()} of ${namesOfPeople(state, personIds)}`,
  evidence: (state: PartnerState, personId: PersonId, kind: RatingKind): string =>
    `Evidence of ${ratingDefinitions[kind].label.toLowerCase()} of ${nameOfPerson(state, personId)}`,
  clearRating: (state: PartnerState, personIds: readonly PersonId[], kind: RatingKind): string =>
    `Clear ${ratingDefinitions[kind].label.toLowerCase()} of ${namesOfPeople(state, personIds)}`,
  confirmRating: (state: PartnerState, personId: PersonId, kind: RatingKind): string =>
    `Confirm ${ratingDefinitions[kind].label.toLowerCase()} of ${nameOfPerson(state, personId)}`,
  editPerson: (state: PartnerState, personIds: readonly PersonId[], what: string): string =>
    `Change ${what} of ${namesOfPeople(state, personIds)}`,
  editSeat: (state: PartnerState, seatIds: readonly SeatId[], what: string): string =>
    `Change ${what} of ${namesOfSeats(state, seatIds)}`,
  addReport: (state: PartnerState, managerSeatId: SeatId): string =>
    `Add a report to ${nameOfSeat(state, managerSeatId)}`,
  addTop: (): string => 'Add a person at the top',
  addToTray: (): string => 'Add a person to the tray',
  addVacantSeat: (state: PartnerState, managerSeatId: SeatId | null): string =>
    managerSeatId === null
      ? 'Add a vacant seat'
      : `Add a vacant seat under ${nameOfSeat(state, managerSeatId)}`,
  deleteSeats: (state: PartnerState, seatIds: readonly SeatId[]): string =>
    `Delete ${namesOfSeats(state, seatIds)}`,
  deletePeople: (state: PartnerState, personIds: readonly PersonId[]): string =>
    `Delete ${namesOfPeople(state, personIds)}`,
  moveSeats: (state: PartnerState, seatIds: readonly SeatId[], managerSeatId: SeatId | null): string =>
    managerSeatId === null
      ? `Move ${namesOfSeats(state, seatIds)} to the top`
      : `Move ${namesOfSeats(state, seatIds)} under ${nameOfSeat(state, managerSeatId)}`,
  placeSeats: (state: PartnerState, seatIds: readonly SeatId[]): string =>
    `Place ${namesOfSeats(state, seatIds)}`,
  tidy: (): string => 'Tidy the map',
  vacate: (state: PartnerState, seatIds: readonly SeatId[]): string =>
    seatIds.length === 1
      ? `Make the seat of ${namesOfSeats(state, seatIds)} vacant`
      : `Make ${String(seatIds.length)} seats vacant`,
  leaves: (state: PartnerState, seatId: SeatId): string => `${nameOfSeat(state, seatId)} left the partner`,
  comeBack: (state: PartnerState, personId: PersonId): string =>
    `${nameOfPerson(state, personId)} is back at the partner`,
  fillSeat: (state: PartnerState, seatId: SeatId): string => `Fill ${nameOfSeat(state, seatId)}`,
  succeed: (state: PartnerState, seatId: SeatId, personId: PersonId | null, name: string | null): string =>
    `${personId === null ? shortText(name ?? '') : nameOfPerson(state, personId)} takes over from ${nameOfSeat(state, seatId)}`,
  swapSeats: (state: PartnerState, a: SeatId, b: SeatId): string =>
    `Swap the seats of ${nameOfSeat(state, a)} and ${nameOfSeat(state, b)}`,
  toTray: (state: PartnerState, seatIds: readonly SeatId[]): string =>
    `Put ${namesOfSeats(state, seatIds)} into the tray`,
  fromTray: (state: PartnerState, seatIds: readonly SeatId[]): string =>
    `Put ${namesOfSeats(state, seatIds)} on the map`,
  addLine: (state: PartnerState, kind: LineKind, fromSeatId: SeatId, toSeatId: SeatId): string =>
    `Draw ${lineKindLabels[kind].toLowerCase()} from ${nameOfSeat(state, fromSeatId)} to ${nameOfSeat(state, toSeatId)}`,
  editLine: (kind: LineKind): string => `Change line: ${lineKindLabels[kind].toLowerCase()}`,
  removeLine: (kind: LineKind): string => `Remove line: ${lineKindLabels[kind].toLowerCase()}`,
  testChampion: (state: PartnerState, personId: PersonId): string =>
    `Champion test of ${nameOfPerson(state, personId)}`,
  overrideStrategy: (state: PartnerState, personId: PersonId): string =>
    `Choose the strategy for ${nameOfPerson(state, personId)}`,
  followRule: (state: PartnerState, personId: PersonId): string =>
    `Follow the rule's strategy for ${nameOfPerson(state, personId)}`,
  addAction: (text: string): string => `Add action “${shortText(text)}”`,
  editAction: (text: string): string => `Change action “${shortText(text)}”`,
  completeAction: (text: string): string => `Complete action “${shortText(text)}”`,
  reopenAction: (text: string): string => `Reopen action “${shortText(text)}”`,
  removeAction: (text: string): string => `Delete action “${shortText(text)}”`,
  addEntry: (what: CompanyEntry, text: string): string => `Add ${what} “${shortText(text)}”`,
  editEntry: (what: CompanyEntry, text: string): string => `Change ${what} “${shortText(text)}”`,
  moveEntry: (what: CompanyEntry, text: string): string => `Move ${what} “${shortText(text)}”`,
  removeEntry: (what: CompanyEntry, text: string): string => `Delete ${what} “${shortText(text)}”`,
  addObjective: (state: PartnerState, personId: PersonId): string =>
    `Add an objective for ${nameOfPerson(state, personId)}`,
  editObjective: (text: string): string => `Change objective “${shortText(text)}”`,
  removeObjective: (text: string): string => `Delete objective “${shortText(text)}”`,
  logTouch: (state: PartnerState, personIds: readonly PersonId[], what: string): string =>
    `Log ${what} with ${namesOfPeople(state, personIds)}`,
  editTouch: (what: string): string => `Change ${what}`,
  removeTouch: (): string => 'Delete a logged contact',
  addPromise: (text: string): string => `Note promise “${shortText(text)}”`,
  editPromise: (text: string): string => `Change promise “${shortText(text)}”`,
  keepPromise: (text: string): string => `Mark promise “${shortText(text)}” as kept`,
  reopenPromise: (text: string): string => `Reopen promise “${shortText(text)}”`,
  removePromise: (text: string): string => `Delete promise “${shortText(text)}”`,
  takeOverCoverage: (state: PartnerState, personId: PersonId): string =>
    `Take over coverage of ${nameOfPerson(state, personId)} from the contacts`,
  leaveCoverage: (state: PartnerState, personId: PersonId): string =>
    `Leave coverage of ${nameOfPerson(state, personId)} as rated`,
  setOwner: (state: PartnerState, personIds: readonly PersonId[]): string =>
    `Change who is in charge of ${namesOfPeople(state, personIds)}`,
  acquaintance: (state: PartnerState, personId: PersonId): string =>
    `Change who knows ${nameOfPerson(state, personId)}`,
  silenceFinding: (title: string): string => `Hide “${shortText(title)}”`,
  showFindingAgain: (subject: string): string => `Show “${shortText(subject)}” again`,
  actionsFromLines: (state: PartnerState, personIds: readonly PersonId[]): string =>
    personIds.length === 1
      ? `Make an action of the plan for ${namesOfPeople(state, personIds)}`
      : `Make actions of ${String(personIds.length)} plan lines`,
  askForPlan: (state: PartnerState, personIds: readonly PersonId[]): string =>
    `Request an individual plan for ${namesOfPeople(state, personIds)}`,
  dropPlanRequest: (state: PartnerState, personIds: readonly PersonId[]): string =>
    `No longer request an individual plan for ${namesOfPeople(state, personIds)}`,
} as const;

/** A text as it stands in a label: one line, at most 60 characters. */
export function shortText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
