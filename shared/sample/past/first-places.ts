import type { LoggedEdit } from '../../edit/logged/all-edits.ts';
import { several } from '../../edit/edit.ts';
import type { IsoDate } from '../../model/id.ts';
import { SAMPLE_AUTHOR } from '../sample-partner.ts';
import { BEGAN, drawnDaysAgo, joinedDaysAgo, namedMoments } from './earlier-values.ts';
import type { RatingSteps } from './rating-steps.ts';
import type { SampleRow } from './sample-rows.ts';
import { text, value, type Place, type StorySetting } from './story-setting.ts';

/** Days on which what has no day of its own was written. */
const CULTURE = 96;
const OBJECTIVES = 82;
const AIM = 70;
const WINDOW = 44;
const TESTS_PLANNED = 58;
const LINES_DECIDED = 6;
const MEETING_PLANNED = 4;
/** So long before it was done an action was noted. */
const BEFORE_DONE = 16;

/** The step with which each row was first written; null for what belongs to today. */
export function firstPlaces(
  setting: StorySetting,
  { earlierOf, ratedPlace }: RatingSteps,
): (row: SampleRow) => Place | null {
  const { rows, partnerId, rowOf, keyOf, seatOf, agoOf, at, ago, made, imported } = setting;
  const respondent = rows.find(({ entity }) => entity === 'culture_respondent')?.row ?? '';
  const culture = ago('culture', CULTURE, {
    name: 'culture.answer',
    parameters: { id: respondent, partnerId },
  });

  const joined = (personId: string, under: string | null): Place | null => {
    const daysAgo = joinedDaysAgo[keyOf(personId)];
    return daysAgo === undefined
      ? null
      : ago(`joined ${personId}`, daysAgo, {
          name: 'seat.add',
          parameters: { under, inTray: under === null, vacant: false },
        });
  };
  const seatPlace = (seat: SampleRow): Place =>
    joined(text(seat, 'personId'), value(seat, 'reportsToSeatId') as string | null) ?? imported; // an id or null
  function touchPlace(touch: SampleRow): Place {
    const on = value(touch, 'on') as IsoDate; // contacts of the sample took place
    if (agoOf(on) >= BEGAN) return imported;
    const people = value(touch, 'personIds') as readonly string[]; // ids
    const [ours] = value(touch, 'colleagueIds') as readonly string[]; // ids
    const colleague = rowOf(ours ?? null);
    const who = colleague === undefined ? SAMPLE_AUTHOR : text(colleague, 'name');
    const parameters = { kind: text(touch, 'kind'), people: several(people), known: false };
    return at(`touch ${touch.row}`, on, { name: 'touch.write', parameters }, who);
  }
  function dated(row: SampleRow, field: string, edit: LoggedEdit): Place {
    const daysAgo = agoOf(value(row, field));
    return daysAgo >= BEGAN ? imported : ago(`${row.entity} ${row.row}`, daysAgo, edit);
  }

  let actions = 0;
  function placeOf(row: SampleRow): Place | null {
    const one = { id: row.row };
    switch (row.entity) {
      case 'initiative':
      case 'colleague':
      case 'partner':
      case 'team_member':
      case 'other_vendor':
      case 'owner_respondent':
      case 'owner_answer':
        return made;
      case 'person':
        return joined(row.row, seatParent(row.row)) ?? imported;
      case 'seat':
        return seatPlace(row);
      case 'rating':
        return ratedPlace(row, earlierOf(row)[0]?.daysAgo ?? agoOf(value(row, 'ratedOn')));
      case 'line':
        return linePlace(row) ?? imported;
      case 'touchpoint':
        return touchPlace(row);
      case 'promise': {
        const touch = rowOf(value(row, 'touchpointId'));
        return touch === undefined ? imported : touchPlace(touch);
      }
      case 'culture_respondent':
      case 'culture_answer':
      case 'culture_note':
      case 'process_step':
      case 'adjustment':
        return culture;
      case 'validation':
        return ago(`validation ${row.row}`, TESTS_PLANNED, { name: 'validation.add', parameters: one });
      case 'champion_test':
        return ago(`test ${text(row, 'personId')} ${text(row, 'testedOn')}`, agoOf(value(row, 'testedOn')), {
          name: 'person.championTest',
          parameters: { personId: text(row, 'personId') },
        });
      case 'tactic_outcome':
        return dated(row, 'on', { name: 'tactic.outcome', parameters: { personId: text(row, 'personId') } });
      case 'priority':
        return dated(row, 'saidOn', { name: 'priority.add', parameters: one });
      case 'finding_decision':
        return dated(row, 'decidedOn', {
          name: 'finding.silence',
          parameters: {
            rule: text(row, 'rule'),
            people: several(text(row, 'findingId').split(' ').slice(1)),
          },
        });
      case 'action': {
        const done = value(row, 'doneOn');
        const daysAgo = done === null ? 12 + (actions += 1) : agoOf(done) + BEFORE_DONE;
        return ago(`action ${row.row}`, daysAgo, { name: 'action.add', parameters: one });
      }
      case 'objective':
        return ago(`objective ${row.row}`, OBJECTIVES, {
          name: 'objective.add',
          parameters: { personId: text(row, 'personId'), partnerId },
        });
      case 'plan':
        return ago('aim', AIM, { name: 'plan.goal', parameters: { partnerId } });
      case 'decision_window':
        return ago('window', WINDOW, { name: 'window.add', parameters: one });
      case 'plan_target':
        return ago('target', WINDOW, {
          name: 'plan.target',
          parameters: { personId: text(row, 'personId'), chosen: true },
        });
      case 'plan_line': {
        const verbs: Readonly<Record<string, string>> = { rejected: 'reject', edited: 'edit' };
        return ago(`decided ${row.row}`, LINES_DECIDED, {
          name: `plan.${verbs[text(row, 'state')] ?? 'accept'}`,
          parameters: { personId: text(row, 'personId') },
        });
      }
      case 'meeting_brief':
        return ago(`brief ${row.row}`, MEETING_PLANNED, {
          name: 'brief.add',
          parameters: { ...one, partnerId },
        });
      case 'version': {
        const named = namedMoments.find(({ name }) => name === text(row, 'name'));
        return ago(`version ${row.row}`, named?.daysAgo ?? 1, { name: 'version.add', parameters: one });
      }
      case 'private_note':
      case 'only_for_me':
        return null;
      default:
        return imported;
    }
  }
  function seatParent(personId: string): string | null {
    const seat = seatOf(personId);
    return seat === undefined ? null : (value(seat, 'reportsToSeatId') as string | null); // an id or null
  }
  function linePlace(row: SampleRow): Place | null {
    const [from, to] = [text(row, 'fromPersonId'), text(row, 'toPersonId')];
    const daysAgo = drawnDaysAgo[`${text(row, 'kind')} ${keyOf(from)} ${keyOf(to)}`];
    if (daysAgo === undefined) return null;
    const parameters = { kind: text(row, 'kind'), from, to };
    return ago(`line ${row.row}`, daysAgo, { name: 'line.add', parameters });
  }

  return placeOf;
}
