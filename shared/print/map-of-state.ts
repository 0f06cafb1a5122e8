import { resolveHierarchy } from '../graph/hierarchy.ts';
import { seatsOnMap } from '../graph/seats-on-map.ts';
import type { IsoDate, SeatId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { Line, Seat } from '../model/person.ts';
import { adaptabilityLabels, coverageLabels, orientationLabels } from '../model/value-sets.ts';
import { ratingKinds } from '../model/rating.ts';
import { isChampion } from '../rules/champion.ts';
import { isKeyPlayer } from '../rules/key-player.ts';
import { isStale, partnerOf, personOf, ratingOf, seatOf, valueOf, valuesOf } from '../rules/reading.ts';
import { nameOrNone } from './person-sheet.ts';
import { joined } from './phrase.ts';
import type { InternalCard, InternalLineKind, InternalMap, MapLine, SafeCard, SafeMap } from './print-map.ts';
import { fixedText, personNameText, seatDepartmentText, seatTitleText } from './safe-text.ts';

/** The map with everything that its cards show. */
export function internalMap(state: PartnerState, today: IsoDate): InternalMap {
  const seats = seatsOnMap(state.seat);
  return {
    hierarchy: resolveHierarchy(seats),
    cards: cardsOf(seats, (seat, id) => internalCard(state, seat, id, today)),
    lines: [...state.line.values()].flatMap((line) => lineBetween(state, seats, line) ?? []),
    placed: placedByHand(seats),
  };
}

/** The map with nothing but the partner's own chart: names, titles, departments, reporting lines. */
export function safeMap(state: PartnerState): SafeMap {
  const seats = seatsOnMap(state.seat);
  return {
    hierarchy: resolveHierarchy(seats),
    cards: cardsOf(seats, (seat, id) => safeCard(state, seat, id)),
    lines: [...state.line.values()].flatMap((line) => {
      const between = line.kind === 'dotted' ? lineBetween(state, seats, line) : null;
      return between === null ? [] : { ...between, kind: 'dotted' as const };
    }),
    placed: placedByHand(seats),
  };
}

function cardsOf<Card>(
  seats: ReadonlyMap<string, Seat>,
  card: (seat: Seat, id: SeatId) => Card,
): ReadonlyMap<SeatId, Card> {
  const cards = new Map<SeatId, Card>();
  for (const [key, seat] of seats) {
    const id = key as SeatId; // keys of a seat table are seat ids
    cards.set(id, card(seat, id));
  }
  return cards;
}

function internalCard(state: PartnerState, seat: Seat, seatId: SeatId, today: IsoDate): InternalCard {
  const person = personOf(state, seatId);
  const base = {
    audience: 'internal',
    seatId,
    title: seat.title.trim(),
    department: seat.department.trim(),
  } as const;
  if (person === undefined)
    return {
      ...base,
      vacant: true,
      name: 'Vacant',
      support: null,
      signs: '',
      keyPlayer: false,
      innerCircle: false,
      champion: false,
      stale: false,
    };
  const adaptability = valueOf(state, person.id, 'adaptability');
  const coverage = valueOf(state, person.id, 'coverage');
  const interval = partnerOf(state)?.reviewIntervalDays ?? 180;
  return {
    ...base,
    vacant: false,
    name: nameOrNone(person),
    support: valueOf(state, person.id, 'support'),
    signs: joined([
      adaptability === null ? '' : adaptabilityLabels[adaptability],
      valuesOf(state, person.id, 'orientation')
        .map((orientation) => orientationLabels[orientation])
        .join('/'),
      coverage === null ? '' : `${coverageLabels[coverage]} contact`,
    ]),
    keyPlayer: isKeyPlayer(state, person.id),
    innerCircle: valueOf(state, person.id, 'influence') === 'inner-circle',
    champion: isChampion(state, person.id),
    stale: ratingKinds.some((kind) => isStale(ratingOf(state, person.id, kind), today, interval)),
  };
}

function safeCard(state: PartnerState, seat: Seat, seatId: SeatId): SafeCard {
  const person = personOf(state, seatId);
  return {
    audience: 'partner-safe',
    seatId,
    vacant: person === undefined,
    name: person === undefined ? fixedText('Vacant') : personNameText(person),
    title: seatTitleText(seat),
    department: seatDepartmentText(seat),
  };
}

function lineBetween(
  state: PartnerState,
  seats: ReadonlyMap<string, Seat>,
  line: Line,
): MapLine<InternalLineKind> | null {
  const from = line.kind === 'dotted' ? line.fromSeatId : seatIdOf(state, line.fromPersonId);
  const to = line.kind === 'dotted' ? line.toSeatId : seatIdOf(state, line.toPersonId);
  if (from === null || to === null || from === to || !seats.has(from) || !seats.has(to)) return null;
  return { kind: line.kind, from, to, strength: line.kind === 'influences' ? line.strength : 1 };
}

function seatIdOf(state: PartnerState, personId: string | null): SeatId | null {
  const seat = personId === null ? undefined : seatOf(state, personId);
  return seat === undefined ? null : (seat.id as SeatId); // ids of seat rows are seat ids
}

function placedByHand(seats: ReadonlyMap<string, Seat>): InternalMap['placed'] {
  const placed = new Map<SeatId, { readonly x: number; readonly y: number }>();
  for (const [key, { x, y }] of seats) if (x !== null && y !== null) placed.set(key as SeatId, { x, y }); // keys of a seat table are seat ids
  return placed;
}
