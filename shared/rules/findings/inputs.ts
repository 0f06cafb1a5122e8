import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText, weekdayText } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { plansThatCount } from '../../reading/plans.ts';
import { withoutPoint } from '../../text/wording.ts';
import { lateInputs } from '../campaign/late-inputs.ts';
import { fieldOf } from '../campaign/field.ts';
import { windowText } from '../campaign/line-text.ts';
import { meetingsWithin } from '../campaign/events.ts';
import { WINDOW_DAYS, nextWindow } from '../../reading/next-window.ts';
import { aboutPeople, type Finding } from './finding.ts';

/** Open actions and promises of ours that an arranged meeting needs, and that are due only after it, or after the first day on which somebody there wishes to have the paper. */
export function inputsDueTooLate(state: PartnerState, today: IsoDate): readonly Finding[] {
  const meetings = meetingsWithin(state, today, WINDOW_DAYS);
  if (meetings.length === 0 || state.action.size + state.promise.size === 0) return [];
  const { calendar } = fieldOf(state, today);
  const seen = new Set<string>();
  return meetings.flatMap((meeting) =>
    lateInputs(state, meeting, calendar).flatMap(
      ({ personId, owed, wishedOn, readyOn }): readonly Finding[] => {
        if (seen.has(owed.id)) return [];
        seen.add(owed.id);
        const what =
          owed.text.trim() === '' ? 'What we promised' : `“${withoutPoint(owed.text.trim().slice(0, 200))}”`;
        const name = nameOf(state, personId);
        const needed =
          wishedOn === null
            ? `The meeting with ${name} is on ${weekdayText(meeting.on)}.`
            : `The meeting with ${name} is on ${weekdayText(meeting.on)}, and the paper is wanted on ${weekdayText(wishedOn)}.`;
        return [
          aboutPeople(state, 'due-after-meeting', 'medium', [personId], {
            key: owed.id,
            title: `${what} is due after the meeting that needs it`,
            because: `${needed} It is due on ${weekdayText(owed.due)}.`,
            suggestion: `Have it ready by ${weekdayText(readyOn)}`,
            step: {
              kind: 'settle',
              rule: 'due-after-meeting',
              key: `${owed.promised ? 'promise' : 'action'} ${owed.id} ${readyOn}`,
            },
            stepLabel: `Move it to ${dateText(readyOn)}`,
          }),
        ];
      },
    ),
  );
}

/** The aim has a day after the decision that it is about: everything is planned towards the decision. */
export function aimAfterWindow(state: PartnerState, today: IsoDate): readonly Finding[] {
  const plan = plansThatCount(state.plan).values().next().value;
  const window = nextWindow(state, today);
  if (plan === undefined || plan.aimDate === null || window === undefined || window.on === null) return [];
  if (plan.aimDate <= window.on || window.kind !== 'decision') return [];
  const none: readonly PersonId[] = [];
  return [
    aboutPeople(state, 'aim-after-window', 'medium', none, {
      key: window.id,
      title: 'The aim has a day after the decision',
      because: `The aim is dated ${dateText(plan.aimDate)}; ${windowText(window)} comes before, and the plan counts back from it.`,
      suggestion: `Date the aim ${dateText(window.on)}`,
      step: { kind: 'settle', rule: 'aim-after-window', key: `${plan.id} ${window.on}` },
      stepLabel: `Date the aim ${dateText(window.on)}`,
    }),
  ];
}
