import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { ratingOf, valueOf } from '../../reading/ratings.ts';
import { withoutPoint } from '../../text/wording.ts';
import { isAgainst } from '../people/factions.ts';

/** How far an objection is: nobody told us, it was said, or a promise of ours on it was kept since. */
export type ObjectionState = 'unknown' | 'stated' | 'answered';

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

/**
 * What somebody who is against us has against it, in the words of the map: what stands behind it for themselves, else the evidence of the
 * rating where that is no guess; empty where nobody wrote it down, and for everybody else.
 */
export function objectionOf(state: PartnerState, personId: PersonId): string {
  if (!isAgainst(valueOf(state, personId, 'support'))) return '';
  const own = state.person.get(personId)?.personalAgenda.trim() ?? '';
  const rating = ratingOf(state, personId, 'support');
  const noted = rating === undefined || rating.confidence === 'guess' ? '' : rating.evidence.trim();
  const text = own === '' ? noted : own;
  const line = withoutPoint(text.replaceAll(/\s+/g, ' '));
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}

/** Whether the objection of somebody who is against us is known and answered; `unknown` also for everybody who is not. */
export function objectionStateOf(state: PartnerState, personId: PersonId): ObjectionState {
  if (objectionOf(state, personId) === '') return 'unknown';
  const { last, open } = kept(state.promise).get(personId) ?? { last: null, open: false };
  const since = ratingOf(state, personId, 'support')?.ratedOn ?? null;
  return !open && last !== null && (since === null || last >= since) ? 'answered' : 'stated';
}
