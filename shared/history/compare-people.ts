import type { PersonId } from '../model/id.ts';
import type { Seat } from '../model/seat.ts';
import { isPresent } from '../reading/people.ts';
import { seatOf } from '../reading/seats.ts';
import type { SeatPlace } from './comparison.ts';
import { commandOf, pairsOf, placeIn, type Found, type Look, type TouchedPair } from './look.ts';

/** Who came, who went, and who sits elsewhere or reports to another seat. */
export function comparePeople(look: Look): readonly Found[] {
  const people = pairsOf(look, 'person');
  const seats = pairsOf(look, 'seat');
  const came: Found[] = [];
  const gone: Found[] = [];
  const done = new Set<string>();
  for (const pair of people) {
    const personId = pair.id as PersonId; // a row of people
    const found =
      arrival(look, personId, pair) ??
      departure(look, personId, commandOf(pair.touched, 'leftOn', 'deleted'));
    if (found === null) continue;
    done.add(personId);
    (found.difference.kind === 'joined' ? came : gone).push(found);
  }
  // A leaving day that passed meanwhile was written before.
  for (const { id, leftOn } of look.later.person.values()) {
    if (leftOn === null || done.has(id)) continue;
    const found = departure(look, id, null);
    if (found === null) continue;
    done.add(id);
    gone.push(found);
  }
  return [...came, ...gone, ...movesOf(look, seats, done)];
}

function arrival(look: Look, personId: PersonId, { earlier, touched }: TouchedPair<'person'>): Found | null {
  if (
    isPresent(look.earlier, personId, look.days.earlier) ||
    !isPresent(look.later, personId, look.days.later)
  )
    return null;
  const seat = placeIn(look.later, seatOf(look.later, personId)?.id);
  return {
    difference: { kind: 'joined', personId, isBack: earlier !== undefined, seat },
    people: [personId],
    key: personId,
    command: earlier === undefined ? commandOf(touched, 'deleted') : commandOf(touched, 'leftOn', 'deleted'),
  };
}

function departure(look: Look, personId: PersonId, command: number | null): Found | null {
  if (
    !isPresent(look.earlier, personId, look.days.earlier) ||
    isPresent(look.later, personId, look.days.later)
  )
    return null;
  const seat = placeIn(look.earlier, seatOf(look.earlier, personId)?.id);
  const holder = seat === null ? null : (look.later.seat.get(seat.seatId)?.personId ?? null);
  return {
    difference: {
      kind: 'left',
      personId,
      on: look.later.person.get(personId)?.leftOn ?? null,
      seat,
      successorId: holder === personId ? null : holder,
    },
    people: [personId],
    key: personId,
    command,
  };
}

function movesOf(
  look: Look,
  seats: readonly TouchedPair<'seat'>[],
  cameOrWent: ReadonlySet<string>,
): readonly Found[] {
  const found: Found[] = [];
  const done = new Set<string>();
  for (const pair of seats) {
    found.push(...vacantSeat(look, pair), ...placing(look, pair));
    for (const personId of [pair.earlier?.personId ?? null, pair.later?.personId ?? null]) {
      if (personId === null || done.has(personId) || cameOrWent.has(personId)) continue;
      done.add(personId);
      const move = moveOf(look, personId, pair);
      if (move !== null) found.push(move);
    }
  }
  return found;
}

function moveOf(look: Look, personId: PersonId, { touched }: TouchedPair<'seat'>): Found | null {
  if (!isPresent(look.later, personId, look.days.later) || !look.earlier.person.has(personId)) return null;
  const from = placeIn(look.earlier, seatOf(look.earlier, personId)?.id);
  const to = placeIn(look.later, seatOf(look.later, personId)?.id);
  if (!isElsewhere(from, to)) return null;
  return {
    difference: { kind: 'moved', personId, from, to },
    people: [personId],
    key: personId,
    command: commandOf(touched, 'personId', 'reportsToSeatId'),
  };
}

function isElsewhere(from: SeatPlace | null, to: SeatPlace | null): boolean {
  return from?.seatId !== to?.seatId || from?.managerSeatId !== to?.managerSeatId;
}

/** A vacant seat that came, went, or has another manager; seats with people are told with their people. */
function vacantSeat(look: Look, { id, earlier, later, touched }: TouchedPair<'seat'>): readonly Found[] {
  const of = { people: [], key: id } as const;
  if (earlier === undefined) {
    const seat = placeIn(look.later, later?.id);
    if (seat === null || later?.personId !== null) return [];
    return [
      { ...of, difference: { kind: 'seat', what: 'added', seat }, command: commandOf(touched, 'deleted') },
    ];
  }
  if (later === undefined) {
    const seat = placeIn(look.earlier, earlier.id);
    if (seat === null || earlier.personId !== null) return [];
    return [
      { ...of, difference: { kind: 'seat', what: 'gone', seat }, command: commandOf(touched, 'deleted') },
    ];
  }
  if (earlier.personId !== null || later.personId !== null) return [];
  const [from, to] = [placeIn(look.earlier, earlier.id), placeIn(look.later, later.id)];
  if (!isElsewhere(from, to)) return [];
  return [
    {
      ...of,
      difference: { kind: 'moved', personId: null, from, to },
      command: commandOf(touched, 'reportsToSeatId'),
    },
  ];
}

function placing(look: Look, { id, earlier, later, touched }: TouchedPair<'seat'>): readonly Found[] {
  if (earlier === undefined || later === undefined) return [];
  const what = placingOf(earlier, later);
  if (what === null) return [];
  const people = later.personId === null || !look.later.person.has(later.personId) ? [] : [later.personId];
  return [
    {
      difference: { kind: 'placed', seatId: later.id, what },
      people,
      key: id,
      command: commandOf(touched, 'onMap', 'x', 'y'),
    },
  ];
}

function placingOf(earlier: Seat, later: Seat): 'place' | 'to-tray' | 'from-tray' | null {
  if (earlier.onMap !== later.onMap) return later.onMap ? 'from-tray' : 'to-tray';
  return later.onMap && (earlier.x !== later.x || earlier.y !== later.y) ? 'place' : null;
}
