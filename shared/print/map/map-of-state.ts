import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { seatsOnMap } from '../../graph/seats-on-map.ts';
import { cardOf, type CardFacts } from '../../layout/card.ts';
import type { ComparedMap } from '../../layout/compared-map.ts';
import { storedLines } from '../../layout/map-lines.ts';
import type { IsoDate, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Seat } from '../../model/seat.ts';
import { adaptabilityLabels, coverages, orientationLabels } from '../../model/rating.ts';
import { findingSigns, type FindingSign } from '../../rules/findings/signs.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { tiesOf } from '../../layout/ties.ts';
import { whoMatters } from '../../rules/campaign/who-matters.ts';
import { joined } from '../phrase.ts';
import type { InternalCard, InternalMap, SafeCard, SafeMap } from './print-map.ts';
import { fixedText, personNameText, seatDepartmentText, seatTitleText } from '../safe-text.ts';
import { hasLeft } from '../../reading/people.ts';

/** The map with everything that its cards show on the screen, and with what changed where it is compared. */
export function internalMap(
  state: PartnerState,
  today: IsoDate,
  compared: ComparedMap | null = null,
): InternalMap {
  const seats = seatsOnMap(state.seat);
  const signs = findingSigns(state, today);
  const matters = whoMatters(state, today).map((id) => seatOf(state, id)?.id);
  const ties = tiesOf(storedLines(state));
  const placed = compared === null ? seats : new Map([...seats, ...compared.ghosts]);
  return {
    compared,
    hierarchy: resolveHierarchy(placed, state.person),
    cards: cardsBySeat(seats, (_seat, id) =>
      internalCard(cardOf(state, id, today), signs.get(id), matters.indexOf(id), ties.has(id)),
    ),
    lines: storedLines(state).flatMap(({ kind, from, to, strength }) =>
      kind === 'reports-to' ? [] : { kind, from, to, strength },
    ),
    placed: placedByHand(placed),
  };
}

/** The map with nothing but the partner's own chart: names, titles, departments, reporting lines. */
export function safeMap(state: PartnerState, today: IsoDate): SafeMap {
  const seats = seatsOnMap(state.seat);
  return {
    compared: null,
    hierarchy: resolveHierarchy(seats, state.person),
    cards: cardsBySeat(seats, (seat, id) => safeCard(state, seat, id, today)),
    lines: storedLines(state).flatMap(({ kind, from, to }) =>
      kind === 'dotted' ? { kind, from, to, strength: 1 } : [],
    ),
    placed: placedByHand(seats),
  };
}

function cardsBySeat<Card>(
  seats: ReadonlyMap<string, Seat>,
  card: (seat: Seat, id: SeatId) => Card,
): ReadonlyMap<SeatId, Card> {
  const cards = new Map<SeatId, Card>();
  for (const seat of seats.values()) cards.set(seat.id, card(seat, seat.id));
  return cards;
}

function internalCard(
  facts: CardFacts,
  sign: FindingSign | undefined,
  place: number,
  tied: boolean,
): InternalCard {
  const { adaptability, coverage } = facts;
  const first = facts.orientations[0];
  return {
    audience: 'internal',
    seatId: facts.seatId,
    vacant: facts.vacant,
    name: facts.left ? `${facts.name} (left)` : facts.name,
    title: facts.title,
    department: facts.department,
    support: facts.support,
    signs: joined([
      adaptability === null ? '' : adaptabilityLabels[adaptability],
      first === undefined ? '' : orientationLabels[first],
    ]),
    coverage: coverage === null ? null : coverages.indexOf(coverage),
    keyPlayer: facts.keyPlayer,
    innerCircle: facts.influence === 'inner-circle',
    rank: place < 0 ? null : place + 1,
    tied,
    champion: facts.champion,
    stale: facts.stale,
    finding: sign?.severity ?? null,
  };
}

/** A seat whose person has left is shown as vacant: the partner knows, and our data may lag behind. */
function safeCard(state: PartnerState, seat: Seat, seatId: SeatId, today: IsoDate): SafeCard {
  const person = personOf(state, seatId);
  const present = person === undefined || hasLeft(person, today) ? undefined : person;
  return {
    audience: 'partner-safe',
    seatId,
    vacant: present === undefined,
    name: present === undefined ? fixedText('Vacant seat') : personNameText(present),
    title: seatTitleText(seat),
    department: seatDepartmentText(seat),
  };
}

function placedByHand(seats: ReadonlyMap<string, Seat>): InternalMap['placed'] {
  const placed = new Map<SeatId, { readonly x: number; readonly y: number }>();
  for (const { id, x, y } of seats.values()) {
    if (x !== null && y !== null) placed.set(id, { x, y });
  }
  return placed;
}
