import type { PersonId, SeatId } from '../model/id.ts';
import { endsOf, type Line } from '../model/line.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { commandOf, pairsOf, type Found, type Look } from './look.ts';

/** Lines that came, went, or became another one. A line that went with one of its people is told with them. */
export function compareLines(look: Look): readonly Found[] {
  return pairsOf(look, 'line').flatMap(({ id, earlier, later, touched }) => {
    const line = later ?? earlier;
    if (line === undefined) return [];
    const [from, to] = endsOf(line);
    const isGone = later === undefined;
    if (from === null || to === null || (isGone && !areThere(look.later, line))) return [];
    const what = earlier === undefined ? 'added' : isGone ? 'gone' : 'changed';
    if (earlier !== undefined && later !== undefined && !isAnother(earlier, later)) return [];
    return [
      {
        difference: {
          kind: 'line',
          what,
          lineId: id,
          line: line.kind,
          from,
          to,
          strength: { earlier: earlier?.strength ?? null, later: later?.strength ?? null },
        },
        people: peopleAt(isGone ? look.earlier : look.later, line),
        key: id,
        command: what === 'changed' ? commandOf(touched) : commandOf(touched, 'deleted'),
      },
    ];
  });
}

/** A note alone makes no other line; it is told among the other values. */
function isAnother(earlier: Line, later: Line): boolean {
  return (
    earlier.kind !== later.kind ||
    (later.kind === 'influences' && earlier.strength !== later.strength) ||
    endsOf(earlier).join(' ') !== endsOf(later).join(' ')
  );
}

function areThere(state: PartnerState, line: Line): boolean {
  const table = line.kind === 'dotted' ? state.seat : state.person;
  return endsOf(line).every((end) => end !== null && table.has(end));
}

/** The people at the ends; of a dotted line those who hold the seats. */
function peopleAt(state: PartnerState, line: Line): readonly PersonId[] {
  return endsOf(line).flatMap((end) => {
    if (end === null) return [];
    if (line.kind !== 'dotted') return [end as PersonId]; // the ends of all other kinds are people
    return state.seat.get(end as SeatId)?.personId ?? []; // the ends of a dotted line are seats
  });
}
