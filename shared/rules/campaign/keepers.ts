import type { PersonId } from '../../model/id.ts';
import { MAIN_SLOT, type LineKey } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { agreedLine } from '../../reading/plans.ts';
import { ratingOf, valuesOf } from '../../reading/ratings.ts';
import { isAssistant } from '../people/assistant.ts';
import { managerOf } from '../people/introducers.ts';
import type { PlannedLine } from './planned-line.ts';

/** Whose calendar somebody keeps: their manager’s, by their role or the evidence of it; null = nobody’s. */
export function chiefOf(state: PartnerState, personId: PersonId): PersonId | null {
  return keepsCalendar(state, personId) ? managerOf(state, personId) : null;
}

function keepsCalendar(state: PartnerState, personId: PersonId): boolean {
  if (isAssistant(state, personId)) return true;
  if (!valuesOf(state, personId, 'role').includes('gatekeeper')) return false;
  return /\b(?:calendar|diary)\b/i.test(ratingOf(state, personId, 'role')?.evidence ?? '');
}

/** Whether somebody can be called for a date in a line: it is their main one, the user decided nothing about it, and nothing comes before it. */
export function canAskForDate(
  state: PartnerState,
  { personId, slot, tacticId, waitsFor }: PlannedLine,
): boolean {
  return (
    slot === MAIN_SLOT &&
    tacticId !== '' &&
    waitsFor.length === 0 &&
    agreedLine(state, { personId, slot }) === undefined
  );
}

/** With whom a talk can be arranged by a call, each with the line of whoever keeps their calendar. */
export function arrangeable(
  state: PartnerState,
  lines: readonly PlannedLine[],
): ReadonlyMap<PersonId, LineKey> {
  const callable = new Map<PersonId, LineKey>();
  for (const line of lines) {
    if (!canAskForDate(state, line)) continue;
    const { personId, slot } = line;
    const chiefId = chiefOf(state, personId);
    if (chiefId !== null && !callable.has(chiefId)) callable.set(chiefId, { personId, slot });
  }
  return callable;
}
