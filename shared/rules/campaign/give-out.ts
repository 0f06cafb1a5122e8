import type { Tactic, TacticFacts } from '../../playbook/tactics/tactic.ts';
import type { ColleagueId, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { nameOf } from '../../reading/people.ts';
import { lowerFirst } from '../../text/wording.ts';
import { knownBy } from '../people/known-by.ts';
import { chooseTactics, type RankedTactic, type TacticChoice } from '../tactics/tactic-outcomes.ts';
import type { PathIn } from '../people/path-in.ts';
import type { Favours } from './favours.ts';
import { filledFor, type Named } from './line-text.ts';
import type { Ground, Subject } from './subject.ts';
import type { Variety } from './variety.ts';
import { weekdayText } from '../../reading/calendar.ts';
import { notBefore } from './not-before.ts';
import { openWay, whomToAsk, whoComesAlong, whereToBegin, openChampion } from './who-helps.ts';

/** The tactic that somebody gets, and whom and what its text names. */
export type Given = {
  readonly choice: TacticChoice;
  /** Undefined when no tactic of the library fits. */
  readonly tactic: Tactic | undefined;
  readonly named: Named;
  readonly path: TacticFacts['path'];
  /** Whom the line asks a favour; null = nobody. */
  readonly askedId: PersonId | null;
  readonly inputs: TacticFacts;
};

/** The favours that tactics ask where they do not say it themselves. */
const usualFavours = {
  via: 'introduce {colleague} to {person}',
  champion: 'tell us how {person} sees it, and how best to go about it',
  decider: 'tell us whether and how we should approach {person}',
  about: 'tell us who is close to {person}',
} as const;

/** What was given out before, and how: `quiet` asks nobody, for a talk whose day is fixed; over a barred pair, see `barOf`, no way leads. */
export type GivingOut = {
  readonly favours: Favours;
  readonly variety: Variety;
  readonly quiet: boolean;
  readonly barred: ReadonlySet<string>;
  /** Who is asked what only whoever owns the agenda is asked; null = nobody. */
  readonly agendaOwner: PersonId | null;
};

/**
 * Gives somebody a tactic (campaign, sections 3 and 4): of all that fit, one that asks nobody who cannot be asked or was asked enough.
 * Where nobody of ours knows the person, the way in comes before any persuasion; where no way is good, somebody is asked about them.
 */
export function giveTactic(
  state: PartnerState,
  subject: Subject,
  ground: Ground,
  { favours, variety, quiet, agendaOwner, barred }: GivingOut,
): Given {
  const worth = !quiet && isWorthAFavour(subject);
  const alongId = quiet && !subject.known ? whoComesAlong(state, subject, ground) : null;
  // Who is met is worth an introduction before.
  const asksFor = worth || (quiet && alongId === null);
  const way = subject.known ? null : openWay(state, subject, ground, asksFor ? favours : null, barred);
  const championId = worth ? openChampion(state, subject, ground, favours) : null;
  const path = pathOf(subject, way, quiet);
  const { champion, ...facts } = subject.facts;
  const inputs: TacticFacts = {
    ...facts,
    path,
    champion: champion === 'neither' ? (championId === null ? 'none' : 'other') : champion,
  };
  const choice = chooseTactics(state, subject.personId, subject.strategy.strategy, inputs);
  // In a meeting there is no place for a favour, nor for what is done among ourselves.
  const open = choice.ranked.filter(
    ({ tactic }) =>
      (!quiet ||
        (asks(tactic) === null &&
          tactic.internal !== true &&
          (subject.known || tactic.applies.path === undefined))) &&
      (tactic.topic !== 'papers' || subject.personId === agendaOwner),
  );
  const chosen = variety.next(firstOf(open, inputs, subject.personId === agendaOwner));
  const tactic = chosen?.tactic;
  const asked = tactic === undefined ? null : asks(tactic);
  // Somebody's help that the tactic does not ask for is no part of the line.
  const taken =
    quiet || way === null || way.via.length === 0 || asked === 'via' || asked === 'decider' ? way : null;
  const aboutId = path === 'none' && !quiet ? whomToAsk(state, subject, ground, favours, barred) : null;
  const named: Named = {
    aboutId,
    waitsForAbout: aboutId !== null && worth && favours.isFree(aboutId, subject.personId),
    via: taken?.via ?? [],
    weight: Math.round((taken?.weight ?? 1) * 100),
    colleagueId: colleagueFor(subject, taken),
    championId,
    listenerIds: ground.groups.listeners.get(subject.personId) ?? [],
    buildId:
      path === 'none' && !quiet && aboutId === null && tactic?.applies.path !== undefined
        ? whereToBegin(state, subject, ground)
        : null,
    alongId,
    window: ground.window,
    after: subject.after,
    today: ground.today,
  };
  const askedId =
    asked === 'champion' ? championId : asked !== null || quiet ? (taken?.via.at(-1) ?? null) : null;
  if (askedId !== null) {
    const text = filledFor(state, subject.personId, favourText(tactic, asked, quiet), named);
    favours.ask({
      askedId,
      forId: subject.personId,
      text: lowerFirst(text) + dayText(state, subject, ground, quiet),
    });
    if (asked !== 'champion') askAlong(state, named.via, ground, favours);
  } else if (named.waitsForAbout && aboutId !== null) {
    const text = filledFor(state, subject.personId, usualFavours.about, named);
    favours.ask({ askedId: aboutId, forId: subject.personId, text: lowerFirst(text) });
  }
  return {
    choice: chosen === undefined ? choice : withFirst(choice, chosen),
    tactic,
    named,
    path,
    askedId,
    inputs,
  };
}

/** How we come to somebody: over one of us, over who introduces us or who decides, or not at all. In a meeting nobody is asked for a way. */
function pathOf({ known, knownBy: ours }: Subject, way: PathIn | null, quiet: boolean): TacticFacts['path'] {
  if (quiet && !known) return 'none';
  if (way === null) return known && ours.length > 0 ? 'colleague' : 'none';
  if (way.via.length === 0) return 'colleague';
  return way.kind === 'ask-decider' ? 'decider' : 'person';
}

/**
 * Of the tactics that fit those that come before all others: a good way in; then the answer to what was said, before anything is asked again;
 * the papers, of whoever owns the agenda; what was asked or is wanted; and the page of whoever writes one of what is decided.
 */
function firstOf(
  open: readonly RankedTactic[],
  { path, objection, wish, page }: TacticFacts,
  ownsAgenda: boolean,
): readonly RankedTactic[] {
  const first: ((tactic: Tactic) => boolean)[] = [];
  if (path === 'person' || path === 'decider')
    first.push(({ applies }) => applies.path?.includes(path) === true);
  if (objection !== 'unknown') first.push(({ applies }) => applies.objection?.includes(objection) === true);
  if (ownsAgenda) first.push(({ topic }) => topic === 'papers');
  if (wish !== 'none') first.push(({ applies }) => applies.wish?.includes(wish) === true);
  if (page !== 'none') first.push(({ applies }) => applies.page !== undefined);
  for (const comesFirst of first) {
    const some = open.filter(({ tactic }) => comesFirst(tactic));
    if (some.length > 0) return some;
  }
  return open;
}

function favourText(tactic: Tactic | undefined, asked: ReturnType<typeof asks>, quiet: boolean): string {
  if (quiet || asked === null) return usualFavours.via;
  return tactic?.ask ?? usualFavours[asked];
}

/** By which day an introduction is wanted, before a meeting or not before the day until which the user put somebody off. */
function dayText(
  state: PartnerState,
  { personId }: Subject,
  { meetings, today }: Ground,
  quiet: boolean,
): string {
  const meeting = quiet ? meetings.get(personId) : undefined;
  if (meeting !== undefined) return ` before ${weekdayText(meeting.on)}`;
  const wanted = notBefore(state, personId, today);
  return wanted === null ? '' : `, not before ${weekdayText(wanted)}`;
}

/** The tactics that fit, the one that was given first; that one did not work is told only of the one that was closest. */
function withFirst({ ranked, putBehind }: TacticChoice, chosen: RankedTactic): TacticChoice {
  if (ranked[0] === chosen) return { ranked, putBehind };
  return { ranked: [chosen, ...ranked.filter((other) => other !== chosen)], putBehind: null };
}

/** Over more than one person, each introduces us to the next whom none of us knows. */
function askAlong(state: PartnerState, via: readonly PersonId[], { today }: Ground, favours: Favours): void {
  via.slice(1).forEach((forId, index) => {
    const askedId = via[index];
    if (askedId !== undefined && knownBy(state, forId, today).length === 0)
      favours.ask({ askedId, forId, text: `introduce us to ${nameOf(state, forId)}` });
  });
}

/** Whom a tactic asks a favour; null = nobody. */
export const asks = derive(({ text }: Tactic): 'via' | 'champion' | 'decider' | null =>
  text.includes('{via}')
    ? 'via'
    : text.includes('{decider}')
      ? 'decider'
      : text.includes('{champion}')
        ? 'champion'
        : null,
);

/** Favours are scarce: they are asked for the sake of those whose yes is needed, and of those with weight or with the ear of those. */
function isWorthAFavour({ target, facts }: Subject): boolean {
  const { influence } = facts;
  const key = influence === 'inner-circle' || influence === 'political-structure';
  return target || key || facts.reach === 'yes' || facts.veto === 'yes';
}

function colleagueFor({ knownBy }: Subject, way: PathIn | null): ColleagueId | null {
  return way?.colleagueId ?? knownBy[0] ?? null;
}
