import { partnerInView, useNavigation } from '#renderer/session/navigation.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import { useBrief } from '#renderer/session/brief-store.ts';
import { briefToShow, groupBriefs } from './group-briefs.ts';

/** The meeting whose page is in front of the user; undefined on every other screen, tab and view, and while none is planned. */
export function briefInView(): MeetingBrief | undefined {
  const { tab, views } = useNavigation.getState();
  if (partnerInView() === null || tab !== 'meetings' || views.meetings !== 'briefs') return undefined;
  const { state, today } = useDocument.getState();
  const table = state.meeting_brief;
  return briefToShow(table, groupBriefs(table.values(), today), useBrief.getState().briefId);
}
