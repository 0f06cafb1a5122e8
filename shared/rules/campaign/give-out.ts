import type { Tactic, TacticFacts } from '../../playbook/tactics/tactic.ts';
import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { nameOf } from '../../reading/people.ts';
import { lowerFirst } from '../../text/wording.ts';
import { isKnown, knownBy } from '../people/known-by.ts';
import { chooseTactics, type RankedTactic, type TacticChoice } from '../tactics/tactic-outcomes.ts';
import { pathsIn, whomToAskAbout, type PathIn } from '../people/path-in.ts';
import { championsFor } from './facts.ts';
import type { Favours } from './favours.ts';
import { filledFor, type Named } from './line-text.ts';
import { mayBeAsked } from './may-be-asked.ts';
import type { Ground, Subject } from './subject.ts';
import type { Variety } from './variety.ts';
import { isAtLeastNeutral } from '../people/factions.ts';
import { foesOf } from '../people/ties.ts';
import { joinedTo } from '../people/joined-to.ts';
import { weekdayText } from '../../reading/calendar.ts';
import { valueOf } from '../../reading/ratings.ts';
import { coverages, supports } from '../../model/rating.ts';
import { notBefore } from './not-before.ts';

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

/** Names the pair of a go-between and the person to whom no way may lead over them, because they are gone by then. */
export function barOf(goBetweenId: PersonId, personId: PersonId): string {
  return `${goBetweenId} ${personId}`;
}

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
  const path: TacticFacts['path'] =
    quiet && !subject.known
      ? 'none'
      : subject.known || way?.via.length === 0
        ? subject.knownBy.length > 0 || way !== null
          ? 'colleague'
          : 'none'
        : way === null
          ? 'none'
          : way.kind === 'ask-decider'
            ? 'decider'
            : 'person';
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
  // A good way in is taken before anything else is tried.
  const ways =
    path === 'person' || path === 'decider'
      ? open.filter(({ tactic }) => tactic.applies.path?.includes(path) === true)
      : [];
  // What was said is answered before anything is asked again.
  const answers =
    inputs.objection === 'unknown'
      ? []
      : open.filter(({ tactic }) => tactic.applies.objection?.includes(inputs.objection) === true);
  // What was asked or is wanted is taken up before we ask.
  const wishes =
    inputs.wish === 'none'
      ? []
      : open.filter(({ tactic }) => tactic.applies.wish?.includes(inputs.wish) === true);
  // Who writes a page of what is decided is asked about that page.
  const pages = inputs.page === 'none' ? [] : open.filter(({ tactic }) => tactic.applies.page !== undefined);
  // Whoever owns the agenda is asked for the papers.
  const papers = open.filter(({ tactic }) => tactic.topic === 'papers');
  const chosen = variety.next(
    [ways, answers, papers, wishes, pages, open].find((some) => some.length > 0) ?? [],
  );
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
export function asks({ text }: Tactic): 'via' | 'champion' | 'decider' | null {
  return text.includes('{via}')
    ? 'via'
    : text.includes('{decider}')
      ? 'decider'
      : text.includes('{champion}')
        ? 'champion'
        : null;
}

/** Favours are scarce: they are asked for the sake of those whose yes is needed, and of those with weight or with the ear of those. */
function isWorthAFavour({ target, facts }: Subject): boolean {
  const { influence } = facts;
  const key = influence === 'inner-circle' || influence === 'political-structure';
  return target || key || facts.reach === 'yes' || facts.veto === 'yes';
}

/** Whether everybody on a way can be asked; a supporting decision maker also about a superior who is not for us: that is no going behind. */
function asksThatMay(state: PartnerState, { via, kind }: PathIn, today: IsoDate): boolean {
  const others = kind === 'ask-decider' ? via.slice(0, -1) : via;
  return others.every((id) => mayBeAsked(state, id, today));
}

/** The best way in over somebody who can still be asked; who is passed over because of too many favours is noted. Without favours only over one of us. */
function openWay(
  state: PartnerState,
  { personId }: Subject,
  { today }: Ground,
  favours: Favours | null,
  barred: ReadonlySet<string>,
): PathIn | null {
  for (const way of pathsIn(state, personId, today)) {
    const last = way.via.at(-1);
    if (last === undefined) return way;
    if (favours === null) return null;
    if (!asksThatMay(state, way, today) || way.via.some((id) => barred.has(barOf(id, personId)))) continue;
    if (way.via.every((id) => favours.isFree(id, personId))) return way;
    favours.refuse(last, personId);
  }
  return null;
}

/** Where no way in is good: who of those whom we know is nearest and can be asked about the person; null = nobody. */
function whomToAsk(
  state: PartnerState,
  { personId, known, strategy }: Subject,
  { today }: Ground,
  favours: Favours,
  barred: ReadonlySet<string>,
): PersonId | null {
  if (known || strategy.strategy === 'monitor') return null;
  const id = whomToAskAbout(state, personId, today);
  if (id === null || barred.has(barOf(id, personId)) || favours.waitsFor(id, personId)) return null;
  return mayBeAsked(state, id, today) ? id : null;
}

/** Who is in the meeting too, is known to us and for the change or open to it, and can say who we are: the best known of them. */
function whoComesAlong(state: PartnerState, { personId }: Subject, ground: Ground): PersonId | null {
  const attending = ground.meetings.get(personId)?.personIds ?? [];
  const foes = foesOf(state, personId);
  return bestKnown(
    state,
    attending
      .flatMap((id) => state.person.get(id)?.id ?? [])
      .filter((id) => id !== personId && !foes.includes(id)),
    ground,
  );
}

/** Over whom a way in could be built where there is none: who is joined to the person by any line, and known to us. */
function whereToBegin(
  state: PartnerState,
  { personId, known, strategy }: Subject,
  ground: Ground,
): PersonId | null {
  if (known || strategy.strategy === 'monitor') return null;
  const foes = foesOf(state, personId);
  return bestKnown(
    state,
    joinedTo(state, personId).filter((id) => !foes.includes(id)),
    ground,
  );
}

function bestKnown(
  state: PartnerState,
  ids: readonly PersonId[],
  { today, groups }: Ground,
): PersonId | null {
  const rank = (id: PersonId): number =>
    supports.indexOf(valueOf(state, id, 'support') ?? 'opponent') * 10 +
    coverages.indexOf(valueOf(state, id, 'coverage') ?? 'none');
  const [best] = [...new Set(ids)]
    .filter(
      (id) =>
        mayBeAsked(state, id, today) &&
        isKnown(state, id, today) &&
        isAtLeastNeutral(valueOf(state, id, 'support')) &&
        !groups.members.has(id) &&
        state.person.get(id)?.leftOn === null,
    )
    .sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  return best ?? null;
}

function openChampion(
  state: PartnerState,
  { personId }: Subject,
  { today }: Ground,
  favours: Favours,
): PersonId | null {
  for (const id of championsFor(state, personId, today)) {
    // Whoever leaves is asked for introductions while there is time, and for nothing else.
    if (!mayBeAsked(state, id, today) || state.person.get(id)?.leftOn !== null) continue;
    if (favours.isFree(id, personId)) return id;
    favours.refuse(id, personId);
  }
  return null;
}

function colleagueFor({ knownBy }: Subject, way: PathIn | null): ColleagueId | null {
  return way?.colleagueId ?? knownBy[0] ?? null;
}
