import { slotOf } from '../../playbook/plays/plays.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import { planLineIdFor } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Favours } from '../campaign/favours.ts';
import { objectivesOf } from '../campaign/known.ts';
import { fieldOf } from '../campaign/field.ts';
import { arrangeable } from '../campaign/keepers.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { carriedPlays } from './carried.ts';
import { PlayRoom } from './play-room.ts';
import type { Offer } from './plays.ts';
import { Talks } from './talks.ts';
import { nothingSaid, saidIn, type Said } from './said.ts';
import { stepsOf, type Setting, type Addition } from './play-steps.ts';

/** The lines that plays add, and what they add to others, by `planLineIdFor`. */
export type PlayLines = {
  readonly lines: readonly PlannedLine[];
  readonly additions: ReadonlyMap<string, readonly Addition[]>;
};

/** What the plan has without plays, and whom its lines ask already. */
type Before = { readonly lines: readonly PlannedLine[]; readonly favours: Favours };

/**
 * The lines of the plays that the plan carries (campaign, section 6), in the order of plays and steps. What is asked of somebody within a
 * week of another talk, or in a meeting, is asked there; talks stand a week apart. Nobody has two lines in one slot.
 */
export function playLines(state: PartnerState, today: IsoDate, { lines, favours }: Before): PlayLines {
  const field = fieldOf(state, today);
  const room = new PlayRoom(state, lines, favours);
  const talks = Talks.of(state, lines, field.ground, field.calendar);
  const setting: Setting = {
    state,
    field,
    talks,
    additions: new Map(),
    asking: askingIn(lines),
    said: saidIn(lines, talks),
    apart: false,
    room,
    quoted: quotedIn(state, lines),
    ...arrangedIn(state, lines),
  };
  const seen = new Set<string>();
  const added = carriedPlays(state, today, (offer) => stepsWithin(offer, setting)).filter((line) => {
    const key = planLineIdFor(line);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return { lines: added, additions: setting.additions };
}

/** The lines of a play that the plan carries as far as there is room; null when there is none, and then nothing of it is noted. */
function stepsWithin(offer: Offer, setting: Setting): readonly PlannedLine[] | null {
  const { room, talks, additions } = setting;
  const asking = new Set([...setting.asking, ...additions.keys()]);
  const attempt: Setting = { ...setting, additions: new Map(), asking, talks: talks.attempt() };
  const lines = stepsOf(offer, attempt, offer.taken ? Infinity : MOST_STEPS);
  const added = [...attempt.additions].map(([id, some]) => ({ id, some }));
  const people = [
    ...lines.map(({ personId }) => personId),
    ...added.flatMap(({ some }) => some.map(({ personId }) => personId)),
  ];
  if (!offer.taken && (people.length === 0 || !room.hasRoomFor(lines, people))) return null;
  room.take(lines, people);
  for (const { id, some } of added) {
    additions.set(id, [...(additions.get(id) ?? []), ...some]);
    for (const { slot, personId } of some) room.noteFavour({ personId, slot });
  }
  attempt.talks.keep();
  return lines;
}

function quotedIn(state: PartnerState, lines: readonly PlannedLine[]): ReadonlySet<PersonId> {
  const quoted = lines.filter(({ personId, firstAction }) => {
    const agenda = objectivesOf(state, personId);
    return agenda !== '' && firstAction.includes(agenda);
  });
  return new Set(quoted.map(({ personId }) => personId));
}

function arrangedIn(
  state: PartnerState,
  lines: readonly PlannedLine[],
): Pick<Setting, 'arranged' | 'awaited'> {
  return {
    arranged: arrangeable(state, lines),
    awaited: new Set(lines.flatMap(({ waitsFor }) => waitsFor.map((key) => planLineIdFor(key)))),
  };
}

/** The lines that ask a favour. */
function askingIn(lines: readonly PlannedLine[]): ReadonlySet<string> {
  const asking = lines.filter(({ because }) => because.some(({ code }) => code === 'opens-doors'));
  return new Set(asking.map((line) => planLineIdFor(line)));
}

/** A proposal shows so many steps with a person; the others follow once the play is taken. */
const MOST_STEPS = 2;

/** All lines of one play beside the other lines of a plan, whether the plan carries it or not, as far as there is room for the favours that they ask. */
export function linesOfPlay(
  state: PartnerState,
  today: IsoDate,
  offer: Offer,
  {
    lines,
    drafted,
  }: { readonly lines: readonly PlannedLine[]; readonly drafted: { readonly favours: Favours } },
): readonly PlannedLine[] {
  const field = fieldOf(state, today);
  const own = new Set(offer.play.steps.map(({ id }) => slotOf(offer.play.kind, id)));
  const others = lines.filter(({ slot }) => !own.has(slot));
  const talks = Talks.of(state, others, field.ground, field.calendar);
  const room = new PlayRoom(state, others, drafted.favours);
  const setting: Setting = {
    state,
    field,
    talks,
    additions: new Map(),
    asking: askingIn(others),
    said: nothingSaid,
    apart: true,
    room,
    quoted: quotedIn(state, others),
    ...arrangedIn(state, others),
  };
  // Asked for when the user takes it: then also those have their part whom we only keep informed, and only what a tactic asks is left out.
  const taken: Offer = { ...offer, taken: true };
  const said: Said = { ...nothingSaid, talks: saidIn(others, talks).talks };
  const steps = stepsOf(taken, { ...setting, talks: talks.attempt(), said }, Infinity);
  return steps.length > 0 ? steps : stepsOf(taken, setting, Infinity);
}
