import type { IsoDate } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { briefOf, type Brief, type BriefText } from './brief.ts';

/** All texts of a brief that can be edited, in the order of the page. */
export function textsOf({ attendees, room, does, donts }: Brief): readonly BriefText[] {
  return [
    ...attendees.flatMap(({ stance, say, moves, promises, actions, path, touch }) => [
      stance,
      say,
      moves,
      promises,
      actions,
      path,
      touch,
    ]),
    room,
    does,
    donts,
  ];
}

/**
 * The brief as it stands on a day, as texts of its own: what was prepared for a meeting is still there to read when the map has gone
 * on. Texts that say nothing are left out.
 */
export function preparedTexts(
  state: PartnerState,
  row: MeetingBrief,
  today: IsoDate,
): Pick<MeetingBrief, 'edits' | 'questions'> {
  const brief = briefOf(state, row, today);
  const shown = textsOf(brief).filter(({ text, fromMap }) => text !== '' || fromMap !== '');
  return {
    edits: { ...row.edits, ...Object.fromEntries(shown.map(({ key, text }) => [key, text])) },
    questions: brief.questions.map(({ text }) => text),
  };
}
