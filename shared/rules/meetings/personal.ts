import type { PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { championTestId, type TestResult } from '../../model/champion-test.ts';
import { sentence, withoutPoint } from '../../text/wording.ts';
import { dateText } from '../../reading/calendar.ts';
import { objectionsOf } from '../../reading/objections.ts';
import { ratingOf, valueOf } from '../../reading/ratings.ts';
import { actionsFor } from '../individual-plan/has-plan.ts';
import { isAgainst } from '../people/factions.ts';

const stakeWords: Readonly<Record<TestResult, string>> = {
  yes: 'Tested: has a stake in our success',
  no: 'Tested: no stake in our success',
  unclear: 'Tested: unclear whether there is a stake in our success',
};

/** What somebody personally gains or loses: the personal agenda, and the champion test of the stake; empty while nobody knows. */
export function stakeText(state: PartnerState, personId: PersonId): string {
  const agenda = sentence(state.person.get(personId)?.personalAgenda ?? '');
  const test = state.champion_test.get(championTestId(personId, 'personal-stake'));
  const result = test?.result ?? null;
  const evidence = withoutPoint(test?.evidence ?? '');
  const tested = result === null ? '' : `${stakeWords[result]}${evidence === '' ? '' : ` (${evidence})`}.`;
  return [agenda, tested].filter((part) => part !== '').join(' ');
}

/**
 * What the user wrote about somebody's objections for the last meeting before this one; without that, of somebody who is against us, how we know
 * it, where it is no guess; empty when nothing.
 */
export function objectionsText(state: PartnerState, personId: PersonId, { id, on }: MeetingBrief): string {
  const last = objectionsOf(state, personId).find(
    (other) => other.briefId !== id && (on === null || other.on < on),
  );
  if (last !== undefined) return `${withoutPoint(last.text)} (noted for ${dateText(last.on)}).`;
  const rating = isAgainst(valueOf(state, personId, 'support'))
    ? ratingOf(state, personId, 'support')
    : undefined;
  const known =
    rating === undefined || rating.confidence === 'guess' ? '' : withoutPoint(rating.evidence.trim());
  return known === '' ? '' : `${known} (from the rating).`;
}

/** Longest note that a brief shows, in UTF-16 units. */
const LONGEST_NOTE = 240;

/** What the user noted about a person, and the last thing that came of a step about them: how they wish to be met often stands there. */
export function notedText(state: PartnerState, personId: PersonId): string {
  const [last] = actionsFor(state, personId)
    .filter(({ done, outcome }) => done && outcome.trim() !== '')
    .sort((a, b) => ((a.doneOn ?? '') > (b.doneOn ?? '') ? -1 : 1));
  return [state.person.get(personId)?.notes ?? '', last?.outcome ?? '']
    .map((note) => note.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NOTE))
    .filter((note) => note !== '')
    .map(sentence)
    .join(' ');
}
