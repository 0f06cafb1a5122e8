import type { IsoDate } from '../../model/id.ts';
import { MAIN_SLOT, planLineIdFor } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addDays } from '../../reading/calendar.ts';
import { agreedLine } from '../../reading/plans.ts';
import { slots } from '../campaign/drafts.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { isAmongOurselves } from '../plays/among-ourselves.ts';
import { laterLines, linesDone } from './later-lines.ts';

/** So many moves come next. */
export const NEXT_MOVES = 5;
/** Days that the next moves look ahead: about ten working days, in which the five highest priorities are dated. */
const AHEAD = 14;
/** Days from which on a meeting or the day of a promise is near. */
const NEAR = 8;

/**
 * The next moves, five at most, by day and of one day by priority: what is late or cannot wait, then who matters most of what is dated within
 * two weeks (a further move with the same person counts less), then all others by day; where there is no way in yet only when nothing else can be done. What is done is none, nor what
 * waits behind other lines of its person.
 */
export function nextMoves(
  state: PartnerState,
  lines: readonly PlannedLine[],
  today: IsoDate,
): readonly PlannedLine[] {
  const done = linesDone(state.action);
  const later = laterLines(state, lines);
  const enabled = prioritiesOfWaiting(lines);
  const ranked = lines
    .filter((line) => {
      const id = planLineIdFor(line);
      return line.date !== null && !done.has(id) && !later.has(id) && !isPreparation(line);
    })
    .map((line, index): Move => {
      const enables = enabled.get(planLineIdFor(line)) ?? 0;
      return { line, index, turn: turnOf(line, today), weight: Math.max(line.priority, enables) };
    })
    .sort(byTurn)
    .filter(isOneMove(state))
    .map(afterTheFirst())
    .sort(byTurn);
  return chosenOf(ranked)
    .sort(byDay)
    .map(({ line }) => line);
}

/** The highest priority of what waits for a line, by `planLineIdFor`: who introduces us, or keeps a calendar, matters as much as the talk that it opens. */
function prioritiesOfWaiting(lines: readonly PlannedLine[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { waitsFor, priority } of lines)
    for (const key of waitsFor) {
      const id = planLineIdFor(key);
      highest.set(id, Math.max(highest.get(id) ?? 0, priority));
    }
  return highest;
}

/** What a play has us do among ourselves moves nobody at the partner: it prepares a move, and is none. */
function isPreparation({ slot }: PlannedLine): boolean {
  return isAmongOurselves({ slot, tacticId: '' });
}

/** The first of all moves; what a move waits for is a move before it. */
function chosenOf(ranked: readonly Move[]): Move[] {
  const byId = new Map(ranked.map((move) => [planLineIdFor(move.line), move]));
  const seen = new Set<Move>();
  const chosen: Move[] = [];
  const choose = (move: Move): void => {
    if (seen.has(move)) return;
    seen.add(move);
    for (const key of move.line.waitsFor) {
      const before = byId.get(planLineIdFor(key));
      if (before !== undefined) choose(before);
    }
    if (chosen.length < NEXT_MOVES) chosen.push(move);
  };
  for (const move of ranked) {
    if (chosen.length === NEXT_MOVES) break;
    choose(move);
  }
  return chosen;
}

type Move = {
  readonly line: PlannedLine;
  readonly index: number;
  readonly turn: number;
  /** The priority, or that of what waits for it where it is higher; of a further move with the same person less. */
  readonly weight: number;
};

/** So much less does a further move with the same person count. */
const FURTHER = 20;

/** A meeting is prepared once, whoever else is there, and what is asked in a talk of the user’s own is one move with it. */
function isOneMove(state: PartnerState): (move: Move) => boolean {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => {
    const before = seen.size;
    return seen.add(key).size > before;
  };
  return ({ line }) => {
    const { because, ownerColleagueId, date, personId, slot } = line;
    const [first] = because;
    const ofDay = `${date ?? ''} ${ownerColleagueId ?? ''}`;
    const isOwn = agreedLine(state, line) !== undefined;
    if (slot === MAIN_SLOT && isOwn && first?.code !== 'debt') isNew(`${personId} ${ofDay}`);
    if (slot === slots.favours) return !seen.has(`${personId} ${ofDay}`);
    if (first?.code !== 'meeting-near' || isOwn) return true;
    return isNew(`${first.params.on ?? ''} ${ofDay}`);
  };
}

function afterTheFirst(): (move: Move) => Move {
  const met = new Set<string>();
  return (move) => {
    const { personId } = move.line;
    const isFurther = met.has(personId);
    met.add(personId);
    return isFurther ? { ...move, weight: move.weight - FURTHER } : move;
  };
}

/** From this turn on the day alone counts. */
const BY_DAY = 2;

function turnOf({ date, because, waitsFor }: PlannedLine, today: IsoDate): number {
  const promise = because[0]?.code === 'promise-due' ? because[0].params.on : null;
  const day = promise ?? date ?? '9999';
  if (waitsFor.length === 0 && because.some(({ code }) => code === 'no-path')) return 3;
  const [first] = because;
  const isMeeting = first?.code === 'meeting-near';
  const isNear = day <= addDays(today, NEAR);
  if (day <= today || first?.code === 'debt' || first?.code === 'leaves' || (isMeeting && isNear)) return 0;
  // A promise or a preparation has its day, and is no move long before it.
  const hasItsDay = isMeeting || first?.code === 'promise-due';
  return day <= addDays(today, AHEAD) && (isNear || !hasItsDay) ? 1 : BY_DAY;
}

function byTurn(a: Move, b: Move): number {
  return a.turn - b.turn || (a.turn < BY_DAY ? b.weight - a.weight : 0) || byDay(a, b);
}

function byDay(a: Move, b: Move): number {
  const [first, second] = [a.line.date ?? '', b.line.date ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return b.line.priority - a.line.priority || a.index - b.index;
}
