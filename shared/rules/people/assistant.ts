import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { remembering } from '../../text/remembering.ts';
import { seatOf } from '../../reading/seats.ts';

/** Titles of people who work for one other person; an assistant manager, director or professor leads. */
const isAssistantTitle = remembering(
  (title: string): boolean =>
    /\b(?:assistant|secretary|p\.?a\.?|office manager)\b/i.test(title) &&
    !/\b(?:assistant|deputy) (?:general |vice |sales |regional )*(?:manager|director|president|head|professor|controller|treasurer)\b|\b(?:general|company|corporate|state) secretary\b|\bsecretary general\b/i.test(
      title,
    ),
);

/** Whether a person's title says that they are somebody's assistant: they are called, not introduced to (campaign, section 3). */
export function isAssistant(state: PartnerState, personId: PersonId): boolean {
  return isAssistantTitle(seatOf(state, personId)?.title ?? '');
}
