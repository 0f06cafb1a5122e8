import { describe, expect, test } from 'vitest';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { agendaOf, promiseText } from '#shared/rules/agenda/agenda.ts';
import type { AgendaFacts, DatedFact } from '#shared/rules/agenda/agenda-facts.ts';
import { dueCount, groupOf, overdueAt } from '#shared/rules/agenda/agenda-item.ts';

const today = '2026-05-12' as IsoDate;
const north = 'north' as PartnerId;
const ada = 'ada' as PersonId;
const nothing: AgendaFacts = {
  partners: [{ id: north, name: 'Northlight', country: '', nextReviewOn: null, reviewEveryDays: null }],
  dated: [],
  cadences: [],
  meetings: [],
  stale: [],
  weights: [],
};

function fact(kind: DatedFact['kind'], id: string, dueIn: number): DatedFact {
  return {
    kind,
    id,
    partnerId: north,
    personId: ada,
    personName: 'Ada',
    personLeftOn: null,
    colleagueName: 'Kim',
    text: id,
    due: addDays(today, dueIn),
    side: kind === 'promise' ? 'ours' : null,
    part: kind === 'objective' ? 'value-for-us' : null,
    measure: '',
  };
}

function agenda(facts: Partial<AgendaFacts>) {
  return agendaOf({ ...nothing, ...facts }, today);
}

describe('the agenda', () => {
  test('looks 30 days ahead, earliest first; within a day promises before actions', () => {
    const dated = [
      fact('action', 'far', 31),
      fact('action', 'last', 30),
      fact('action', 'b', 0),
      fact('promise', 'a', 0),
      fact('validation', 'past', -40),
    ];
    expect(agenda({ dated }).map(({ text }) => text)).toEqual(['past', 'a', 'b', 'last']);
  });

  test('a plan line that stands is due with its first action', () => {
    expect(agenda({ dated: [fact('step', 'Ask for the org chart', 2)] })).toMatchObject([
      { id: 'step Ask for the org chart', text: 'First action: Ask for the org chart', personIds: [ada] },
    ]);
  });

  test('groups by day: overdue, today, the next seven days, later', () => {
    const groups = [-1, 0, 1, 7, 8].map((days) => {
      const [item] = agenda({ dated: [fact('action', 'x', days)] });
      return item === undefined ? null : groupOf(item, today);
    });
    expect(groups).toEqual(['overdue', 'today', 'week', 'week', 'later']);
  });

  test('method, section 7: a cadence is due its days after the last touch; without a touch it is due now', () => {
    const cadence = {
      partnerId: north,
      personId: ada,
      personName: 'Ada',
      colleagueName: '',
      cadenceDays: 14,
      nextTouch: null,
      movedTo: null,
    };
    const [late, never] = agenda({
      cadences: [
        { ...cadence, lastTouch: addDays(today, -20) },
        { ...cadence, personId: 'bo' as PersonId, personName: 'Bo', lastTouch: null },
      ],
    });
    expect(late).toMatchObject({
      due: addDays(today, -6),
      text: 'Get in touch with Ada',
      detail: 'Planned every 14 days; you last talked on 22 Apr 2026',
    });
    expect(never).toMatchObject({
      due: today,
      detail: 'Planned every 14 days; no conversation is noted yet',
    });
  });

  test('a contact that was moved is due on that day, and says so', () => {
    const cadence = {
      partnerId: north,
      personId: ada,
      personName: 'Ada',
      colleagueName: '',
      cadenceDays: 14,
    };
    const moved = (movedTo: IsoDate, lastTouch: IsoDate | null) =>
      agenda({ cadences: [{ ...cadence, nextTouch: null, lastTouch, movedTo }] });
    expect(moved(addDays(today, 9), addDays(today, -20))).toMatchObject([
      {
        due: addDays(today, 9),
        detail: 'Planned every 14 days; you last talked on 22 Apr 2026; moved to 21 May 2026',
      },
    ]);
    expect(moved(addDays(today, 2), null)).toMatchObject([{ due: addDays(today, 2) }]);
  });

  test('an objective is due on its day, with its part and its measure', () => {
    const objective = fact('objective', 'Two joint wins', 3);
    expect(agenda({ dated: [objective] })).toMatchObject([
      { id: 'objective Two joint wins', detail: 'Value for us', personIds: [ada], colleagueName: 'Kim' },
    ]);
    expect(agenda({ dated: [{ ...objective, measure: ' Signed ' }] })).toMatchObject([
      { detail: 'Value for us: Signed' },
    ]);
  });

  test('method, section 7: nobody is asked for a contact where a conversation is arranged within 30 days', () => {
    const cadence = {
      partnerId: north,
      personId: ada,
      personName: 'Ada',
      colleagueName: '',
      cadenceDays: 14,
      lastTouch: addDays(today, -10),
      nextTouch: null,
      movedTo: null,
    };
    const kinds = (days: number, lastTouch = cadence.lastTouch) =>
      agenda({
        cadences: [{ ...cadence, lastTouch }],
        meetings: [
          {
            partnerId: north,
            id: 'm',
            title: '',
            on: addDays(today, days),
            time: '',
            place: '',
            personIds: [ada],
            personNames: ['Ada'],
            goneNames: [],
          },
        ],
      }).map(({ kind }) => kind);
    // Due in four days.
    expect([0, 4, 7].map((days) => kinds(days))).toEqual([['meeting'], ['meeting'], ['meeting']]);
    expect([8, 30].map((days) => kinds(days))).toEqual([['meeting'], ['meeting']]);
    expect(kinds(31)).toEqual(['cadence']);
    expect(kinds(-1)).toContain('cadence');
    // Overdue, so asked for today.
    expect(kinds(3, addDays(today, -90))).toEqual(['meeting']);
    expect(kinds(30, addDays(today, -90))).toEqual(['meeting']);
    expect(kinds(31, addDays(today, -90))).toEqual(['cadence']);
    const touch = (days: number) =>
      agenda({ cadences: [{ ...cadence, nextTouch: addDays(today, days) }] }).map(({ kind }) => kind);
    expect([touch(30), touch(31)]).toEqual([[], ['cadence']]);
  });

  test('stale ratings are one line a partner, stand last and do not count', () => {
    const stale = {
      partnerId: north,
      ratings: 3,
      people: 2,
      oldestOn: addDays(today, -200),
      intervalDays: 180,
    };
    const items = agenda({ stale: [stale], dated: [fact('action', 'x', 20), fact('action', 'y', -1)] });
    expect(items.map(({ kind }) => kind)).toEqual(['action', 'action', 'stale']);
    expect(items.at(-1)).toMatchObject({ text: '3 stale ratings of 2 people' });
    expect(dueCount(items, today)).toBe(1);
  });

  test('what is overdue at a partner is what Today shows as overdue, of every kind', () => {
    const partners = ['north', 'south'].map((id) => ({
      id: id as PartnerId,
      name: id,
      country: '' as const,
      nextReviewOn: addDays(today, -3),
      reviewEveryDays: null,
    }));
    const dated = [fact('action', 'a', -1), fact('promise', 'b', -2), fact('step', 'c', 0)];
    const items = agenda({ partners, dated });
    expect(overdueAt(items, today, north)).toBe(3);
    expect(overdueAt(items, today, 'south' as PartnerId)).toBe(1);
    expect(overdueAt(items, today, 'west' as PartnerId)).toBe(0);
  });

  test('a planned meeting keeps its time, and asks to be written up when it is over', () => {
    const meeting = {
      partnerId: north,
      id: 'm',
      title: '',
      time: '09:30',
      place: 'Lab',
      personIds: [ada],
      goneNames: [],
    };
    const of = (days: number) =>
      agenda({ meetings: [{ ...meeting, on: addDays(today, days), personNames: ['Ada', 'Bo'] }] })[0];
    expect(of(1)).toMatchObject({ text: 'Meeting', detail: '09:30, Lab', personName: 'Ada, Bo' });
    expect(of(-1)).toMatchObject({ text: 'Write up: Meeting', detail: 'Lab' });
    const without = { ...meeting, on: addDays(today, 1), personNames: ['Ada'], goneNames: ['Bo'] };
    expect(agenda({ meetings: [without] })[0]).toMatchObject({
      detail: '09:30, Lab; Bo left the partner',
      personName: 'Ada',
    });
    const sameDay = ['10:00', '', '9:30'].map((time) => ({
      ...meeting,
      id: time,
      time,
      on: today,
      personNames: [],
    }));
    expect(agenda({ meetings: sameDay }).map(({ time }) => time)).toEqual(['9:30', '10:00', '']);
  });

  test('what is open with somebody who left says so, from the day on', () => {
    const of = (personLeftOn: IsoDate) =>
      agenda({ dated: [{ ...fact('promise', 'p', 0), personLeftOn }] })[0]?.detail;
    expect(of(today)).toBe('Kim promised Ada; Ada left the partner');
    expect(of(addDays(today, 1))).toBe('Kim promised Ada');
  });

  test('a review comes on its day, and rows of unknown partners never', () => {
    const partners = [
      { id: north, name: 'Northlight', country: '' as const, nextReviewOn: today, reviewEveryDays: 90 },
    ];
    expect(agenda({ partners })).toMatchObject([
      { kind: 'review', due: today, detail: 'Planned every 90 days', partnerName: 'Northlight' },
    ]);
    expect(agenda({ partners: [], dated: [fact('action', 'x', 0)] })).toEqual([]);
  });

  test('says who promised whom', () => {
    expect(promiseText('ours', 'Ada', 'Kim')).toBe('Kim promised Ada');
    expect(promiseText('ours', '', '')).toBe('We promised');
    expect(promiseText('theirs', 'Ada', '')).toBe('Ada promised us');
    expect(promiseText('theirs', '', 'Kim')).toBe('They promised Kim');
  });
});
