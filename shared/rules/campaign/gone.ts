import type { ColleagueId, IsoDate } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { daysBetween } from '../../reading/calendar.ts';
import { hasLeft, nameOf } from '../../reading/people.ts';
import { isAgainst } from '../people/factions.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { isKnown } from '../people/known-by.ts';
import { isSupportive } from '../people/map-status.ts';
import { priorityTotal } from '../priority/priority.ts';
import { valueOf } from '../../reading/ratings.ts';
import { withoutPoint } from '../../text/wording.ts';
import { moveText } from './line-text.ts';
import { personParts } from './person-parts.ts';
import type { PlannedLine } from './planned-line.ts';
import { ownerOf, subjectOf, type Ground } from './subject.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The slot of the line about somebody who left. */
export const GONE_SLOT = 'gone';
/** So many days after the leaving day nobody is looked for any more. */
const LOOKED_FOR = 60;
/** Longest note that a line quotes, in UTF-16 units. */
const LONGEST_NOTE = 240;

/** What is done about somebody who left: where they are now is worth knowing of those whom we knew and who are not against us, who takes over of those with weight too. */
export function goneText(state: PartnerState, personId: Person['id'], today: IsoDate): string | null {
  const against = isAgainst(valueOf(state, personId, 'support'));
  const note = withoutPoint((state.person.get(personId)?.notes ?? '').replaceAll(/\s+/g, ' ').trim());
  const marks = { person: nameOf(state, personId), note: note.slice(0, LONGEST_NOTE) };
  if (isKnown(state, personId, today) && !against)
    return moveText(note === '' ? 'gone' : 'gone-noted', marks);
  return isKeyPlayer(state, personId) ? moveText('gone-seat', marks) : null;
}

/** The lines about those who left within sixty days, by priority: within three working days (campaign, section 2, point 3). */
export function linesAboutGone(
  state: PartnerState,
  ground: Ground,
  calendar: WorkingCalendar,
  lead: ColleagueId | null,
): readonly PlannedLine[] {
  const { today } = ground;
  return [...state.person.values()]
    .filter((person) => hasLeft(person, today) && isLookedFor(person, today))
    .flatMap(({ id, leftOn }): readonly PlannedLine[] => {
      const firstAction = goneText(state, id, today);
      if (firstAction === null) return [];
      const subject = subjectOf(state, id, priorityTotal(state, id, today), ground);
      return [
        {
          ...personParts(state, subject),
          proof: '',
          messageForm: '',
          slot: GONE_SLOT,
          stage: isSupportive(valueOf(state, id, 'support')) ? 'enable' : 'watch',
          ownerColleagueId: ownerOf(state, subject, today, lead),
          waitsFor: [],
          tacticId: '',
          firstAction,
          date: calendar.at(calendar.next + 2),
          because: [
            { input: 'event', value: `left ${leftOn ?? ''}`, code: 'left', params: { on: leftOn } },
            ...subject.strategy.because,
          ],
        },
      ];
    })
    .sort((a, b) => b.priority - a.priority || (a.personId < b.personId ? -1 : 1));
}

function isLookedFor({ leftOn }: Person, today: IsoDate): boolean {
  return leftOn !== null && daysBetween(leftOn, today) <= LOOKED_FOR;
}
