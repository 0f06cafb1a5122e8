import { showView } from '#renderer/app/navigation.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { selectedPeople } from '#renderer/document/select-person.ts';
import { newBrief } from '#renderer/edits/briefs.ts';
import { ourselves } from '#renderer/features/touch/index.ts';
import type { PersonId } from '#shared/model/id.ts';
import { addDays, onWorkingDay } from '#shared/rules/calendar.ts';
import { awaitBrief, lookAtBrief } from './brief-store.ts';

/** A new meeting is proposed for so many days ahead. */
const DAYS_AHEAD = 7;

/** Plans a meeting of the people who are selected with their colleagues in charge and the user, a week from now, and shows it. */
export async function planMeeting(personIds: readonly PersonId[] = selectedPeople()): Promise<void> {
  const briefId = newId();
  const { today } = useDocument.getState();
  const on = onWorkingDay(addDays(today, DAYS_AHEAD));
  const colleagueIds = [...new Set([...inCharge(personIds), ...ourselves(currentState())])];
  awaitBrief(briefId);
  if (!(await newBrief(briefId, { on, personIds, colleagueIds }))) return;
  lookAtBrief(briefId);
  showView('meetings', 'briefs');
}

/** The colleagues in charge of these people: they will most likely be there. */
function inCharge(personIds: readonly PersonId[]) {
  const state = currentState();
  const ids = personIds.flatMap((id) => {
    const owner = state.person.get(id)?.ownerColleagueId ?? null;
    return owner !== null && state.colleague.get(owner)?.leftOn === null ? [owner] : [];
  });
  return [...new Set(ids)];
}
