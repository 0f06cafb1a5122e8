import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { daysBetween } from '../../reading/calendar.ts';
import { derive2 } from '../../reading/derive.ts';
import { ratingOf } from '../../reading/ratings.ts';
import { touchesOf } from '../../reading/touchpoints.ts';
import { fold } from '../../text/fold.ts';
import { objectivesOf } from './known.ts';
import { sentencesOf, wishIn, type Wish } from '../../text/wishes.ts';

/** What somebody asked or wants, and when it was noted; null = without a day. */
export type StatedWish = Wish & { readonly on: IsoDate | null };

/** A wish that was noted more than so many days ago may have been met or forgotten. */
const OPEN_DAYS = 365;

/** The last day on which something was done for a person: a promise of ours kept, or an action carried out. */
const doneFor = derive2((promises: Table<'promise'>, actions: Table<'action'>) => {
  const last = new Map<string, IsoDate>();
  const note = (personId: string | null, on: IsoDate | null): void => {
    if (personId !== null && on !== null && on > (last.get(personId) ?? '')) last.set(personId, on);
  };
  for (const { side, done, personId, doneOn } of promises.values())
    if (side === 'ours' && done) note(personId, doneOn);
  for (const { done, personId, doneOn } of actions.values()) if (done) note(personId, doneOn);
  return last;
});

const everywhere = ['support', 'orientation', 'adaptability', 'relationship', 'role'] as const;

/**
 * The newest question or wish that a person has stated, as noted in a contact or as evidence of a rating of these kinds that is no guess
 * (of one day the contact first); null where none is noted, it is older than a year, something was done for the person since, or it says
 * what the objectives say.
 */
export function wishOf(
  state: PartnerState,
  personId: PersonId,
  today: IsoDate,
  kinds: readonly (typeof everywhere)[number][] = everywhere,
): StatedWish | null {
  const names = namesOf(state.person.get(personId)?.name ?? '');
  let best: StatedWish | null = null;
  const take = (text: string, on: IsoDate | null, isOurs: (sentence: string) => boolean): void => {
    if (on === null || on > today || daysBetween(on, today) > OPEN_DAYS) return;
    if (best !== null && (best.on ?? '') >= on) return;
    for (const sentence of sentencesOf(text)) {
      const wish = isOurs(sentence) ? wishIn(sentence, names) : null;
      if (wish === null) continue;
      best = { ...wish, on };
      return;
    }
  };
  for (const { on, summary, personIds } of touchesOf(state, personId)) {
    const others = personIds.filter((id) => id !== personId);
    take(summary, on, (sentence) => isSaidBy(state, sentence, names, others, personIds[0] === personId));
  }
  for (const kind of kinds) {
    const rating = ratingOf(state, personId, kind);
    if (rating !== undefined && rating.confidence !== 'guess')
      take(rating.evidence, rating.ratedOn, () => true);
  }
  return isSettled(state, personId, best) ? null : best;
}

function isSettled(state: PartnerState, personId: PersonId, wish: StatedWish | null): boolean {
  const last = doneFor(state.promise, state.action).get(personId);
  if (wish === null || wish.on === null) return true;
  return (last !== undefined && last >= wish.on) || saysTheSame(wish.text, objectivesOf(state, personId));
}

/** Whether every longer word of a wish stands in the objectives. */
function saysTheSame(wish: string, objectives: string): boolean {
  const known = new Set(objectives.match(/\p{L}+/gu)?.map(fold) ?? []);
  const said = (wish.match(/\p{L}{4,}/gu) ?? []).map(fold);
  return said.length > 0 && said.every((word) => known.has(word));
}

/** Whether a sentence of a talk with several is about the person: it names them, or nobody else and they come first. */
function isSaidBy(
  state: PartnerState,
  sentence: string,
  names: readonly string[],
  others: readonly PersonId[],
  isFirst: boolean,
): boolean {
  const says = (called: readonly string[]): boolean => called.some((name) => sentence.includes(name));
  if (others.length === 0 || says(names)) return true;
  return isFirst && !others.some((id) => says(namesOf(state.person.get(id)?.name ?? '')));
}

/** How notes call somebody: the whole name, and its words of three letters or more. */
function namesOf(name: string): readonly string[] {
  const whole = name.trim();
  return whole === '' ? [] : [whole, ...whole.split(/\s+/u).filter((word) => word.length > 2)];
}
