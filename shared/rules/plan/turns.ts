import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addDays, mondayOf, onWorkingDay } from '../../reading/calendar.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { lastTouch } from '../../reading/touchpoints.ts';
import { strategyOf } from '../people/strategy.ts';
import type { PlannedLine } from './planned-line.ts';

/** How many people without any contact a plan takes up in one week, two on each working day: a guideline, not a rule of nature. */
export const FIRST_CONTACTS_A_WEEK = 10;
const A_DAY = 2;
/** Monitor waits two weeks longer than the first turn, as it does elsewhere. */
const MONITOR_FROM = 2 * FIRST_CONTACTS_A_WEEK;
/** Key players without contact are due within this many days; the first turn comes after them. */
const KEY_PLAYERS_FIRST = 7;

/**
 * Gives people whom nobody met a turn each, so that their lines do not all fall on one day (method, section 5, point 4): those to
 * find out about first by priority, then those to monitor; key players keep their own date. Takes and gives lines in plan order.
 */
export function takeTurns(
  state: PartnerState,
  plan: readonly PlannedLine[],
  today: IsoDate,
): readonly PlannedLine[] {
  const turns = new Map<PersonId, IsoDate>();
  const start = firstTurn(today);
  const waiting = plan.filter(({ personId }) => waits(state, personId, today));
  const finding = waiting.filter(({ strategy }) => strategy !== 'monitor');
  const watched = waiting.filter(({ strategy }) => strategy === 'monitor');
  finding.forEach(({ personId }, index) => turns.set(personId, turnAt(start, index)));
  const from = Math.max(finding.length, MONITOR_FROM);
  watched.forEach(({ personId }, index) => turns.set(personId, turnAt(start, from + index)));
  return plan.map((line) => {
    const date = turns.get(line.personId);
    return date === undefined ? line : atTurn(line, date);
  });
}

function waits(state: PartnerState, personId: PersonId, today: IsoDate): boolean {
  if (lastTouch(state, personId, today) !== null || isKeyPlayer(state, personId)) return false;
  const { strategy, findOutFirst } = strategyOf(state, personId, today);
  return findOutFirst || strategy === 'monitor';
}

/** The Monday on which the turns begin: not before the date of key players whom nobody met, and within two weeks. */
function firstTurn(today: IsoDate): IsoDate {
  const after = onWorkingDay(addDays(today, KEY_PLAYERS_FIRST));
  const monday = mondayOf(after);
  return monday === after ? after : addDays(monday, 7);
}

function turnAt(start: IsoDate, place: number): IsoDate {
  const week = Math.floor(place / FIRST_CONTACTS_A_WEEK);
  const day = Math.floor((place % FIRST_CONTACTS_A_WEEK) / A_DAY);
  return addDays(start, week * 7 + day);
}

const dated = new WeakMap<PlannedLine, PlannedLine>();

/** The line with its date. The same object as before while line and date are. The value of the reason stays: a turn is no news. */
function atTurn(line: PlannedLine, date: IsoDate): PlannedLine {
  const known = dated.get(line);
  if (known?.date === date) return known;
  const because = line.because.map((reason) =>
    reason.code === 'no-contact' ? { ...reason, params: { ...reason.params, spread: true } } : reason,
  );
  const made = { ...line, date, because };
  dated.set(line, made);
  return made;
}
