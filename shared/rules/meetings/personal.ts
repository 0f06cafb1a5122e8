import type { IsoDate, PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { championTestId, type TestResult } from '../../model/champion-test.ts';
import { sentence, withoutPoint } from '../../text/wording.ts';
import { dateText } from '../../reading/calendar.ts';

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

export function personTextKey(personId: PersonId, part: string): string {
  return `${personId}.${part}`;
}

/** What the user wrote about somebody's objections for the last meeting before this one; empty when nothing. */
export function objectionsText(state: PartnerState, personId: PersonId, { id, on }: MeetingBrief): string {
  const key = personTextKey(personId, 'objections');
  let last: { readonly on: IsoDate; readonly id: string; readonly text: string } | null = null;
  for (const other of state.meeting_brief.values()) {
    const text = other.edits[key]?.trim() ?? '';
    if (other.id === id || other.on === null || text === '' || (on !== null && other.on >= on)) continue;
    const isLater = last === null || other.on > last.on || (other.on === last.on && other.id > last.id);
    if (isLater) last = { on: other.on, id: other.id, text };
  }
  return last === null ? '' : `${withoutPoint(last.text)} (noted for ${dateText(last.on)}).`;
}
