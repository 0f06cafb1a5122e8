import { isWithUs } from '#shared/reading/people.ts';
import { run } from '#renderer/edits/run.ts';
import { newBrief } from '#shared/edit/meetings/brief-edits.ts';
import { showView } from '#renderer/session/navigation.ts';
import { currentState, useDocument, currentToday } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { selectedPeople } from '#renderer/session/select-person.ts';
import { ourselves } from '#renderer/session/ourselves.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { daysOffAt, onOpenDay } from '#shared/reading/days-off.ts';
import { awaitBrief, lookAtBrief } from '#renderer/session/brief-store.ts';

/** A new meeting is proposed for this many days ahead. */
const DAYS_AHEAD = 7;

/** Plans a meeting of the people who are selected with their colleagues in charge and the user, a week from now, and shows it. */
export async function planMeeting(personIds: readonly PersonId[] = selectedPeople()): Promise<void> {
  const briefId = newId();
  const { today } = useDocument.getState();
  const on = onOpenDay(addDays(today, DAYS_AHEAD), daysOffAt(currentState()));
  const colleagueIds = [...new Set([...inCharge(personIds), ...ourselves(currentState())])];
  const begun = [...currentState().meeting_brief.values()].find((brief) =>
    isSameAndBare(brief, on, personIds),
  );
  awaitBrief(begun?.id ?? briefId);
  if (begun === undefined && !(await run(newBrief, { id: briefId, facts: { on, personIds, colleagueIds } })))
    return;
  lookAtBrief(begun?.id ?? briefId);
  showView('meetings', 'briefs');
}

/** Whether a meeting was planned in the same way before and nothing was noted about it since: asked for again, it is shown and not doubled. */
function isSameAndBare(brief: MeetingBrief, on: IsoDate, personIds: readonly PersonId[]): boolean {
  const { title, time, place, goal, questions, edits, touchpointId } = brief;
  const bare =
    title + time + place + goal === '' && questions.length === 0 && Object.keys(edits).length === 0;
  const same =
    brief.personIds.length === personIds.length && personIds.every((id) => brief.personIds.includes(id));
  return bare && same && brief.on === on && touchpointId === null;
}

/** The colleagues in charge of these people: they will most likely be there. */
function inCharge(personIds: readonly PersonId[]) {
  const state = currentState();
  const ids = personIds.flatMap((id) => {
    const owner = state.person.get(id)?.ownerColleagueId ?? null;
    return owner !== null && isWithUs(state, owner, currentToday()) ? [owner] : [];
  });
  return [...new Set(ids)];
}
