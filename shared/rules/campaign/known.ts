import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { daysBetween } from '../../reading/calendar.ts';
import { derive, derive2 } from '../../reading/derive.ts';
import { objectionsOf } from '../../reading/objections.ts';
import { plansThatCount } from '../../reading/plans.ts';
import { remembering } from '../../text/remembering.ts';
import { touchesOf } from '../../reading/touchpoints.ts';
import { phrasesIn } from '../../text/phrases.ts';
import { withoutPoint } from '../../text/wording.ts';

/** Longest quotation of the user's own words in a line, in UTF-16 units. */
const LONGEST_QUOTE = 240;

/**
 * What a person wants for the business, as far as the map holds it: the business objectives, else the priorities of the partner that the
 * person named, else an open objective for the person's own value; empty = not known (campaign, section 2, point 5). The personal agenda
 * is no part of it: it is kept in mind, and quoted to nobody.
 */
export function objectivesOf(state: PartnerState, personId: PersonId): string {
  const own = state.person.get(personId)?.businessObjectives ?? '';
  return quote(own.trim() === '' ? (said(state.priority, state.objective).get(personId) ?? '') : own);
}

const phrasesOf = remembering(
  (text: string): ReadonlySet<string> => new Set(phrasesIn(text).map(({ key }) => key)),
);

/** Whether two texts have a phrase in common. */
function shares(text: string, other: string): boolean {
  const phrases = phrasesOf(text);
  return phrases.size > 0 && [...phrasesOf(other)].some((key) => phrases.has(key));
}

/**
 * The last day on which a person spoke of their objectives, as far as it is known: a priority of the partner that they named, or a contact
 * with them whose notes have a phrase of the objectives; null = nobody noted one. Neither a person nor an objective has a day of its own.
 */
export function objectivesSpokenOf(state: PartnerState, personId: PersonId, today: IsoDate): IsoDate | null {
  const text = objectivesOf(state, personId);
  const days: readonly (IsoDate | null)[] = [
    ...[...state.priority.values()]
      .filter(
        (one) => one.saidByPersonId === personId && (quote(one.text) === text || shares(one.text, text)),
      )
      .map(({ saidOn }) => saidOn),
    ...touchesOf(state, personId)
      .filter(({ summary }) => shares(summary, text))
      .map(({ on }) => on),
  ];
  return days.reduce(
    (last, on) => (on !== null && on <= today && (last === null || on > last) ? on : last),
    null,
  );
}

/** An objection that was noted so many days ago may be settled by now. */
const OPEN_DAYS = 180;

/**
 * What to talk about with a person, as it goes on behind “advice on …”: the last objection, the objectives for the business, an open
 * objective of ours with them, else the aim of the plan while it is ahead; empty = the map knows none.
 */
export function matterOf(state: PartnerState, personId: PersonId, today: IsoDate, isAhead = true): string {
  const objection = objectionsOf(state, personId).find(({ on }) => on <= today);
  if (objection !== undefined && daysBetween(objection.on, today) <= OPEN_DAYS)
    return `the objection “${quote(objection.text)}”`;
  const theirs = objectivesOf(state, personId);
  if (theirs !== '') return `“${theirs}”`;
  const ours = quote(wanted(state.objective).get(personId) ?? '');
  if (ours !== '') return `“${ours}”`;
  if (!isAhead) return '';
  const aim = quote(plansThatCount(state.plan).values().next().value?.goal ?? '');
  return aim === '' ? '' : `our aim “${aim}”`;
}

/** Open objectives for our own value, in words, by person; of several the one with the least id. */
const wanted = derive((objectives: Table<'objective'>): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const { personId, part, done, text } of [...objectives.values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  ))
    if (personId !== null && part === 'value-for-us' && !done && text.trim() !== '' && !texts.has(personId))
      texts.set(personId, text);
  return texts;
});

/** How the person's individual plan says that we communicate with them; empty = not said. */
export function ownChannel(state: PartnerState, personId: PersonId): string {
  return state.person.get(personId)?.communicationPlan.trim() ?? '';
}

/** Priorities of the partner that somebody named, and open objectives for the person's own value, in words. */
const said = derive2(
  (priorities: Table<'priority'>, objectives: Table<'objective'>): ReadonlyMap<string, string> => {
    const texts = new Map<string, string>();
    const byRank = [...priorities.values()].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    for (const { saidByPersonId, text } of byRank)
      if (saidByPersonId !== null && text.trim() !== '' && !texts.has(saidByPersonId))
        texts.set(saidByPersonId, text);
    const open = [...objectives.values()]
      .filter(({ part, done }) => part === 'value-for-partner' && !done)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { personId, text } of open)
      if (personId !== null && text.trim() !== '' && !texts.has(personId)) texts.set(personId, text);
    return texts;
  },
);

/** One line of the user's words, without the point at its end, cut at a word. */
function quote(text: string): string {
  const line = withoutPoint(text.replaceAll(/\s+/g, ' '));
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST_QUOTE / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
