import type { IsoDate } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { heldKey, ownTexts, type BriefText } from './brief-text.ts';
import { briefOf, type Brief } from './brief.ts';

/** All texts of a brief that can be edited, in the order of the page. */
export function textsOf(brief: Brief): readonly BriefText[] {
  const { attendees, notReady, order, ourParts, fallback, room, culture, does, donts } = brief;
  return [
    ...attendees.flatMap(
      ({ stance, say, hear, moves, stake, noted, objections, promises, actions, path, touch }) => [
        stance,
        say,
        hear,
        moves,
        stake,
        noted,
        objections,
        promises,
        actions,
        path,
        touch,
      ],
    ),
    notReady,
    order,
    ourParts,
    fallback,
    room,
    culture,
    does,
    donts,
  ];
}

/**
 * The brief as it stands on a day: what was prepared for a meeting is still there to read when the map has gone on. What the map says
 * is kept beside the user's own texts, so that a meeting whose contact is deleted is filled from the map again.
 */
export function preparedTexts(
  state: PartnerState,
  row: MeetingBrief,
  today: IsoDate,
): Pick<MeetingBrief, 'edits' | 'questions'> {
  const brief = briefOf(state, row, today);
  const kept = textsOf(brief).map(({ key, fromMap }) => [heldKey(key), fromMap] as const);
  return {
    edits: { ...ownTexts(row.edits), ...Object.fromEntries(kept) },
    questions: brief.questions.map(({ text }) => text),
  };
}
