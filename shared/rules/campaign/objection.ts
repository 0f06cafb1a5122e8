import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { daysBetween } from '../../reading/calendar.ts';
import { objectionsOf } from '../../reading/objections.ts';
import { ratingOf, valueOf } from '../../reading/ratings.ts';
import { isRefusal, withoutReport } from '../../text/wishes.ts';
import { withoutPoint } from '../../text/wording.ts';
import { isAgainst } from '../people/factions.ts';
import { namesAnother } from './names-another.ts';
import { wishOf } from './wish.ts';

/** How far an objection is: nobody told us, it was said, it is a no to taking part, or a promise of ours on it was kept since. */
export type ObjectionState = 'unknown' | 'stated' | 'refused' | 'answered';

/** What was noted for a meeting so many days ago may be settled by now. */
const OPEN_DAYS = 180;

/** Longest quotation of what was noted, in UTF-16 units. */
const LONGEST = 300;

/** The last day on which a promise of ours to somebody was kept, and whether one is still open. */
const kept = derive((promises: Table<'promise'>) => {
  const byPerson = new Map<string, { readonly last: IsoDate | null; readonly open: boolean }>();
  for (const { side, personId, done, doneOn } of promises.values()) {
    if (side !== 'ours' || personId === null) continue;
    const known = byPerson.get(personId) ?? { last: null, open: false };
    const last = done && doneOn !== null && doneOn > (known.last ?? '') ? doneOn : known.last;
    byPerson.set(personId, { last, open: known.open || !done });
  }
  return byPerson;
});

type Noted = { readonly text: string; readonly on: IsoDate | null };
const nothing: Noted = { text: '', on: null };

/** What was said against us as it was noted, and when; empty where nobody wrote it down, and for everybody who is not against us. */
function notedAgainst(state: PartnerState, personId: PersonId, today: IsoDate): Noted {
  if (!isAgainst(valueOf(state, personId, 'support'))) return nothing;
  const noted = objectionsOf(state, personId).find(
    ({ on }) => on <= today && daysBetween(on, today) <= OPEN_DAYS,
  );
  if (noted !== undefined) return noted;
  const rating = ratingOf(state, personId, 'support');
  const evidence =
    rating === undefined || rating.confidence === 'guess' || namesAnother(state, personId, rating.evidence)
      ? ''
      : rating.evidence.trim();
  const seen = { text: evidence, on: rating?.ratedOn ?? null };
  return isRefusal(evidence) ? seen : (wishOf(state, personId, today, ['support']) ?? seen);
}

/**
 * What somebody who is against us has against it, in the words of the map: the last objection noted for a meeting, else the question or
 * wish that is open, else the evidence of the rating where that is no guess; empty where nobody wrote it down, and for everybody else. The
 * personal agenda is never what is answered, nor what somebody else at the partner has told us.
 */
export function objectionOf(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const text = withoutReport(notedAgainst(state, personId, today).text);
  const line = withoutPoint(text.replaceAll(/\s+/g, ' ').trim());
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}

/** When that was noted; null = without a day, or nothing was. */
export function objectionDayOf(state: PartnerState, personId: PersonId, today: IsoDate): IsoDate | null {
  return notedAgainst(state, personId, today).on;
}

/** Whether the objection of somebody who is against us is known and answered; `unknown` also for everybody who is not. */
export function objectionStateOf(state: PartnerState, personId: PersonId, today: IsoDate): ObjectionState {
  const { text } = notedAgainst(state, personId, today);
  if (text === '') return 'unknown';
  const { last, open } = kept(state.promise).get(personId) ?? { last: null, open: false };
  const since = ratingOf(state, personId, 'support')?.ratedOn ?? null;
  return !open && last !== null && (since === null || last >= since)
    ? 'answered'
    : isRefusal(text)
      ? 'refused'
      : 'stated';
}
