import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { briefOf } from '#shared/rules/meetings/brief.ts';
import { shownWindows } from '#shared/rules/plan/decision-windows.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');

function meetingIn(days: number) {
  return applyChanges(
    partnerMap({
      people: { ada: { support: 'neutral', knownBy: { hannah: 'brief' } } },
      colleagues: { hannah: {} },
    }),
    [
      change('meeting_brief', 'mb', {
        partnerId: PARTNER,
        on: addDays(TODAY, days),
        personIds: [ada],
        title: 'Review',
      }),
    ],
  );
}

describe('the day of a meeting', () => {
  test('still counts in the plan, as in the brief and in what is planned', () => {
    const state = meetingIn(0);
    const line = mainLineOf(state, ada);
    expect(line.because[0]).toMatchObject({ code: 'meeting-near', params: { on: TODAY } });
    expect(line.date).toBe(TODAY);
    expect(shownWindows(state, TODAY).map(({ id }) => id)).toEqual(['mb']);
    const brief = state.meeting_brief.values().next().value;
    if (brief === undefined) throw new Error('no brief');
    expect(briefOf(state, brief, TODAY).attendees.map(({ personId: id }) => id)).toEqual([ada]);
  });

  test('counts no more on the next one, nor once the contact is noted', () => {
    expect(mainLineOf(meetingIn(-1), ada).because[0]?.code).not.toBe('meeting-near');
    const held = applyChanges(meetingIn(0), [
      change('touchpoint', 't', { partnerId: PARTNER, on: TODAY, kind: 'meeting', personIds: [ada] }),
      change('meeting_brief', 'mb', { touchpointId: 't' as never }),
    ]);
    expect(mainLineOf(held, ada).because[0]?.code).not.toBe('meeting-near');
  });
});
