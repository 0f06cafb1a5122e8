import type { Tactic } from '../../playbook/tactics/tactic.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Rating } from '../../model/rating.ts';
import { touchpointKindLabels } from '../../model/touchpoint.ts';
import { dateText, daysBetween, daysText } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { ratingOf } from '../../reading/ratings.ts';
import { touchesOf } from '../../reading/touchpoints.ts';
import { withoutPoint } from '../../text/wording.ts';
import { debtsTo } from '../campaign/debts.ts';
import { objectivesSpokenOf } from '../campaign/known.ts';
import { objectionDayOf } from '../campaign/objection.ts';
import { pageNoteOf } from '../campaign/page.ts';
import { wishOf } from '../campaign/wish.ts';

/** Longest quotation of a note in a reason, in UTF-16 units. */
const LONGEST = 200;

/**
 * What of the map a tactic answers: since when the objection, the question or wish is known, what the person does for the decision, when the
 * goal was spoken of, for a first talk how far contact goes, else what the stance was seen by; empty where the map says none of it. What
 * the text of the tactic quotes is not quoted again, and the personal agenda never.
 */
export function factOfTactic(
  state: PartnerState,
  personId: PersonId,
  { applies, text }: Pick<Tactic, 'applies' | 'text'>,
  today: IsoDate,
): string {
  const name = nameOf(state, personId);
  const on = text.includes('{objection}')
    ? objectionDayOf(state, personId, today)
    : text.includes('{wish}')
      ? (wishOf(state, personId, today)?.on ?? null)
      : text.includes('{agenda}') || text.includes('{matter}')
        ? objectivesSpokenOf(state, personId, today)
        : null;
  if (on !== null) return `${name} spoke of it on ${dateText(on)}.`;
  if (applies.page !== undefined) {
    const said = pageNoteOf(state, personId);
    if (said !== '') return `What ${name} does for the decision: ${quoted(said)}.`;
  }
  if (applies.path !== undefined)
    return ratedText(ratingOf(state, personId, 'coverage'), 'Conversations so far');
  return stanceFact(state, personId, today);
}

/** Since when we owe somebody something; empty where it is settled by now. */
export function factOfDebt(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const [owed] = debtsTo(state, personId, today);
  if (owed === undefined) return '';
  const what = owed.promised ? 'What we promised' : 'What we planned to do';
  return `${what} was due on ${dateText(owed.due)}, ${daysText(daysBetween(owed.due, today))} ago, so it comes first.`;
}

/** The newest of what the stance of somebody was seen by and the last contact. */
function stanceFact(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const rating = ratingOf(state, personId, 'support');
  const last = touchesOf(state, personId).find(
    ({ on, summary }) => on !== null && on <= today && summary.trim() !== '',
  );
  const isNewer = (last?.on ?? '') > (rating?.ratedOn ?? '');
  if (last !== undefined && (isNewer || (rating?.evidence.trim() ?? '') === ''))
    return `${touchpointKindLabels[last.kind]}${onDay(last.on)}: ${quoted(last.summary)}.`;
  return ratedText(rating, 'What we saw');
}

function ratedText(rating: Rating | undefined, label: string): string {
  if (rating === undefined || rating.evidence.trim() === '') return '';
  const guess = rating.confidence === 'guess' ? ', a guess' : '';
  const on = rating.ratedOn === null ? '' : `, noted on ${dateText(rating.ratedOn)}`;
  return `${label}${on}${guess}: ${quoted(rating.evidence)}.`;
}

function onDay(on: IsoDate | null): string {
  return on === null ? '' : ` on ${dateText(on)}`;
}

/** A note in quotation marks, what it quotes itself in single ones. */
function quoted(text: string): string {
  const line = withoutPoint(text.replaceAll(/\s+/g, ' ').trim());
  const cut = line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
  return `“${cut.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
