import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { plansThatCount } from '../../reading/plans.ts';
import { valueOf } from '../../reading/ratings.ts';
import { listed, withoutPoint } from '../../text/wording.ts';
import { phrasesIn } from '../../text/phrases.ts';
import { windowText } from '../campaign/line-text.ts';
import { objectionOf } from '../campaign/objection.ts';
import { ourCaseOf } from '../campaign/our-case.ts';
import { fieldOf } from '../campaign/field.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { hasSay, type Subject } from '../campaign/subject.ts';
import { rankedChampions } from '../champions/champion.ts';
import { decides } from '../people/decides.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { isSupportive } from '../people/map-status.ts';
import { rankedTargets } from '../priority/targets.ts';
import { nextMoves } from './next-moves.ts';
import { shortMoves } from './short-move.ts';

/** The five things with which a plan begins, in their order. */
export const storyParts = ['aim', 'standing', 'carriers', 'blockers', 'moves'] as const;
/** One sentence of the story, and whom it names. */
export type StorySentence = {
  readonly part: (typeof storyParts)[number];
  readonly text: string;
  readonly personIds: readonly PersonId[];
};

const MOST_NAMED = 3;

/**
 * The plan in five sentences (campaign, section 1): aim, where we stand, who carries it, who blocks it, the next five moves. `lines` are
 * those that hold: what the user decided, else what the rules propose, without what was rejected.
 */
export function storyOf(
  state: PartnerState,
  today: IsoDate,
  lines: readonly PlannedLine[],
): readonly StorySentence[] {
  const targets = rankedTargets(state, today);
  return [
    aimSentence(state, targets, today),
    standingSentence(state, targets, today),
    carriersSentence(state, today),
    blockersSentence(state, today),
    movesSentence(state, lines, today),
  ];
}

function names(state: PartnerState, ids: readonly PersonId[], most = MOST_NAMED): string {
  return listed(
    ids.map((id) => nameOf(state, id)),
    most,
  );
}

/** Those who will have left by the day that the plan aims at: they carry nothing then, and say no yes. */
function leavesBefore(state: PartnerState, personId: PersonId, today: IsoDate): IsoDate | null {
  const leftOn = state.person.get(personId)?.leftOn ?? null;
  const { deadline } = fieldOf(state, today).ground;
  return leftOn !== null && (deadline === null || leftOn <= deadline) ? leftOn : null;
}

/** Whose yes is needed is named whole, up to so many: a missing name would hide a vote. */
const MOST_DECIDERS = 6;
/** With so many who approve or decide it is their yes that is needed; the others write or prepare. */
const ENOUGH_DECIDERS = 3;

/** Those of the targets whose yes is needed and who are there then: who approves or decides where these are enough, else all. */
function yesOf(state: PartnerState, targets: readonly PersonId[], today: IsoDate): readonly PersonId[] {
  const there = targets.filter((id) => leavesBefore(state, id, today) === null);
  const deciders = there.filter((id) => decides(state, id));
  return deciders.length < ENOUGH_DECIDERS ? there : deciders;
}

function needsText(state: PartnerState, targets: readonly PersonId[], today: IsoDate): string {
  const deciders = yesOf(state, targets, today);
  if (deciders.length === 0) return '';
  const others = targets.filter((id) => leavesBefore(state, id, today) === null).length - deciders.length;
  const yes = names(state, deciders, MOST_DECIDERS);
  if (others === 0) return `; it needs the yes of ${yes}`;
  const prepare = others === 1 ? '1 other writes or prepares it' : `${others} others write or prepare it`;
  return `; it needs the yes of ${yes}, and ${prepare}`;
}

/** What speaks for us: what several people of weight want. */
function caseText(state: PartnerState, today: IsoDate): string {
  const found = ourCaseOf(state, today);
  return found === null ? '' : `; our case is “${found.words}”, which ${names(state, found.personIds)} want`;
}

function aimSentence(state: PartnerState, targets: readonly PersonId[], today: IsoDate): StorySentence {
  const plan = plansThatCount(state.plan).values().next().value;
  const goal = withoutPoint(plan?.goal ?? '');
  const aimDate = plan?.aimDate ?? null;
  const { window } = fieldOf(state, today).ground;
  const on = window?.on ?? null;
  // What is decided before the day of the aim is what counts.
  const by =
    window !== undefined && on !== null && (aimDate === null || on <= aimDate)
      ? ` for ${windowText(window)}`
      : aimDate === null
        ? ''
        : ` by ${dateText(aimDate)}`;
  const needs = `${needsText(state, targets, today)}${caseText(state, today)}`;
  const text =
    goal === ''
      ? `The aim is not written yet: say what is to be reached, and by when${needs}.`
      : `The aim${by}: ${goal}${needs}.`;
  const shared = ourCaseOf(state, today)?.personIds.slice(0, MOST_NAMED) ?? [];
  return {
    part: 'aim',
    text,
    personIds: [...new Set([...yesOf(state, targets, today).slice(0, MOST_DECIDERS), ...shared])],
  };
}

function standingSentence(state: PartnerState, targets: readonly PersonId[], today: IsoDate): StorySentence {
  const count = { for: 0, open: 0, against: 0 };
  const leavers = targets.filter((id) => leavesBefore(state, id, today) !== null);
  const staying = targets.filter((id) => !leavers.includes(id));
  for (const id of staying) {
    const support = valueOf(state, id, 'support');
    if (isSupportive(support)) count.for += 1;
    else if (support === null || support === 'neutral') count.open += 1;
    else count.against += 1;
  }
  const said = (number: number, one: string, many: string): string[] =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  const parts = [
    ...said(count.for, 'supports us', 'support us'),
    ...said(count.open, 'has not taken sides', 'have not taken sides'),
    ...said(count.against, 'is not for us', 'are not for us'),
  ];
  const text =
    targets.length === 0
      ? 'Nobody is known yet whose yes it needs: rate influence and roles first.'
      : leavers.length === 0
        ? `Of these ${targets.length}, ${listed(parts)}.`
        : `${names(state, leavers)} ${leavers.length === 1 ? 'leaves' : 'leave'} before it is decided${parts.length === 0 ? '' : `; of the other ${staying.length}, ${listed(parts)}`}.`;
  return {
    part: 'standing',
    text: targets.length === 1 ? oneTarget(state, targets) : text,
    personIds: leavers.slice(0, MOST_NAMED),
  };
}

function oneTarget(state: PartnerState, [id]: readonly PersonId[]): string {
  if (id === undefined) return '';
  const support = valueOf(state, id, 'support');
  const stands = isSupportive(support)
    ? 'supports us'
    : support === null || support === 'neutral'
      ? 'has not taken sides'
      : 'is not for us';
  return `${nameOf(state, id)}, whose yes it needs, ${stands}.`;
}

function carriersSentence(state: PartnerState, today: IsoDate): StorySentence {
  const champions = rankedChampions(state, today);
  const others = fieldOf(state, today)
    .subjects.filter(
      ({ personId }) =>
        !champions.includes(personId) &&
        isKeyPlayer(state, personId) &&
        isSupportive(valueOf(state, personId, 'support')),
    )
    .map(({ personId }) => personId);
  const staying = champions.filter((id) => leavesBefore(state, id, today) === null);
  const closest = others.filter((id) => leavesBefore(state, id, today) === null);
  const text =
    staying.length > 0 ? carriedBy(state, staying, closest) : notCarried(state, champions, closest, today);
  return {
    part: 'carriers',
    text,
    personIds: [...champions.slice(0, MOST_NAMED), ...others.slice(0, MOST_NAMED)],
  };
}

function carriedBy(state: PartnerState, champions: readonly PersonId[], others: readonly PersonId[]): string {
  const verb = champions.length === 1 ? 'carries' : 'carry';
  const support = others.length === 0 ? '' : `, with the support of ${names(state, others)}`;
  return `${names(state, champions)} ${verb} it${support}.`;
}

/** Nobody carries it, or those who do leave before it is decided. */
function notCarried(
  state: PartnerState,
  leaving: readonly PersonId[],
  closest: readonly PersonId[],
  today: IsoDate,
): string {
  const next =
    closest.length === 0
      ? ''
      : `${names(state, closest)} ${closest.length === 1 ? 'is' : 'are'} closest to it`;
  const last = leaving
    .flatMap((id) => leavesBefore(state, id, today) ?? [])
    .sort()
    .at(-1);
  if (last !== undefined)
    return `${names(state, leaving)} ${leaving.length === 1 ? 'carries' : 'carry'} it until ${dateText(last)} and nobody after that${next === '' ? '' : `; ${next}`}.`;
  return next === '' ? 'Nobody with weight carries it yet.' : `Nobody carries it yet; ${next}.`;
}

function blockersSentence(state: PartnerState, today: IsoDate): StorySentence {
  const { subjects, ground } = fieldOf(state, today);
  const blockers = subjects.filter((subject) => subject.against && counts(state, subject));
  const ids = blockers.map(({ personId }) => personId);
  // Of the largest group.
  const largest = ground.groups.factions
    .map(({ members }) => members.filter((id) => ids.includes(id)))
    .reduce<readonly PersonId[]>((most, some) => (some.length > most.length ? some : most), []);
  const together = largest.length < 2 ? '' : togetherText(state, largest, ids.length, today);
  const are = ids.length === 1 ? 'is' : 'are';
  const text =
    ids.length === 0
      ? 'Nobody with a say is known to be against it.'
      : `${names(state, ids)} ${are} not for it${together}.`;
  return { part: 'blockers', text, personIds: ids.slice(0, MOST_NAMED) };
}

/** Longest concern that a sentence quotes, in UTF-16 units. */
const LONGEST_CONCERN = 160;

/**
 * That some of those who are against it stand together, and over what: one concern where two of them have words in common, else what each has
 * said; a private agenda is never quoted.
 */
function togetherText(state: PartnerState, group: readonly PersonId[], all: number, today: IsoDate): string {
  const said = group
    .map((id) => ({ id, text: objectionOf(state, id, today) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_CONCERN);
  const who = group.length < all ? `${group.length} of them ` : '';
  const shared = said.find(({ id, text }) =>
    said.some((other) => other.id !== id && sharesWords(text, other.text)),
  );
  if (shared !== undefined) return `, and ${who}share the concern “${shared.text}”`;
  const each = said.map(({ id, text }) => `${nameOf(state, id)} over “${text}”`);
  return each.length === 0 ? `, and ${who}stand together` : `, and ${who}stand together: ${listed(each)}`;
}

function sharesWords(text: string, other: string): boolean {
  const keys = new Set(phrasesIn(text).map(({ key }) => key));
  return phrasesIn(other).some(({ key }) => keys.has(key));
}

function counts(state: PartnerState, subject: Subject): boolean {
  return hasSay(subject) || isKeyPlayer(state, subject.personId);
}

function movesSentence(state: PartnerState, lines: readonly PlannedLine[], today: IsoDate): StorySentence {
  const moves = nextMoves(state, lines, today);
  const byDay = Map.groupBy(moves, ({ date }) => (date === null ? '' : dateText(date)));
  const said = [...byDay].map(([day, some]) => `${day === '' ? '' : `${day}: `}${shortMoves(state, some)}`);
  const text = said.length === 0 ? 'No move is planned yet.' : `The next moves: ${said.join('; ')}.`;
  return { part: 'moves', text, personIds: moves.map(({ personId }) => personId) };
}
