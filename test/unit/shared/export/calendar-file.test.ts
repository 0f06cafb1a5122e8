import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import type { AgendaItem } from '#shared/rules/agenda/agenda-item.ts';
import { calendarCount, calendarFile } from '#shared/export/calendar-file.ts';
import { some } from '../../../fixtures/some.ts';

const today = '2026-05-01' as IsoDate;
const stamp = Date.UTC(2026, 4, 12, 8, 30);

function item(facts: Partial<AgendaItem>): AgendaItem {
  return {
    id: 'action 0198-aa',
    kind: 'action',
    partnerId: 'p' as PartnerId,
    partnerName: 'Nordlys; Søn, AS',
    country: 'NO',
    rowId: '0198-aa',
    personIds: [],
    personName: '',
    text: 'Find out why Declan blocks us',
    detail: '',
    due: '2026-05-12' as IsoDate,
    time: '',
    place: '',
    colleagueName: '',
    side: null,
    weight: 0,
    ...facts,
  };
}

function read(items: readonly AgendaItem[], at = stamp): readonly ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(calendarFile(items, 'Dates', at, today)) as unknown[]);
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function one(facts: Partial<AgendaItem>): ICAL.Event {
  const [event] = read([item(facts)]);
  if (event === undefined) throw new Error('no event');
  return event;
}

describe('a calendar file, read back', () => {
  test('dates are whole days that block no time, in every time zone the same', () => {
    const event = one({});
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-05-12');
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('a meeting with a time is an hour of local time', () => {
    const event = one({ id: 'meeting m', kind: 'meeting', time: '9:05', place: 'Lab, 2nd floor' });
    expect(event.startDate.toString()).toBe('2026-05-12T09:05:00');
    expect(event.endDate.toString()).toBe('2026-05-12T10:05:00');
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event.location).toBe('Lab, 2nd floor');
    expect(one({ kind: 'meeting', time: 'after lunch' }).startDate.isDate).toBe(true);
  });

  test('importing twice updates: the same id, a higher sequence later', () => {
    const [first] = read([item({})]);
    const [second] = read([item({ due: '2026-06-01' as IsoDate })], stamp + 120_000);
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBe((first?.sequence ?? 0) + 2);
    expect(new Set(read([item({}), item({ id: 'promise 0198-aa' })]).map(({ uid }) => uid)).size).toBe(2);
  });

  test('titles hold nothing of what the user wrote; every event is private', () => {
    const items = (
      ['action', 'promise', 'objective', 'adjustment', 'validation', 'review', 'cadence', 'meeting'] as const
    ).map((kind) =>
      item({ kind, id: `${kind} 1`, personName: 'Declan Roy', side: kind === 'promise' ? 'theirs' : null }),
    );
    const events = read(items);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Next step: Declan Roy, Nordlys; Søn, AS',
      'Expected: Declan Roy, Nordlys; Søn, AS',
      'Milestone: Declan Roy, Nordlys; Søn, AS',
      'Working together: Declan Roy, Nordlys; Søn, AS',
      'Check-in: Declan Roy, Nordlys; Søn, AS',
      'Partner review: Declan Roy, Nordlys; Søn, AS',
      'Get in touch: Declan Roy, Nordlys; Søn, AS',
      'Meeting: Nordlys; Søn, AS',
    ]);
    for (const event of some(events)) {
      expect(event.summary).not.toContain('blocks us');
      expect(event.component.getFirstPropertyValue('class')).toBe('PRIVATE');
    }
  });

  test('long texts with commas, line breaks and letters of any script come back as they were', () => {
    const text = `Größe, Länge; 第一 ${'very long words '.repeat(20)}😀\nnext \\ line`;
    expect(one({ text, colleagueName: 'Kim' }).description).toBe(`${text}\nIn charge: Kim`);
    const lines = calendarFile([item({ text })], 'Dates', stamp, today).split('\r\n');
    for (const line of some(lines)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test('what is overdue stands on today and says when it was due; a meeting stays on its day', () => {
    const past = '2026-04-17' as IsoDate;
    const late = one({ due: past });
    expect(late.startDate.toString()).toBe('2026-05-01');
    expect(late.description).toBe('Was due on 17 Apr 2026\nFind out why Declan blocks us');
    expect(one({ kind: 'meeting', due: past }).startDate.toString()).toBe('2026-04-17');
    expect(one({ due: today }).description).toBe('Find out why Declan blocks us');
  });

  test('a contact says when the last was, how often they are planned and who is in charge', () => {
    const detail = 'Last contact 22 Apr 2026, planned every 14 days';
    expect(one({ kind: 'cadence', detail, text: 'Get in touch', colleagueName: 'Kim' }).description).toBe(
      `${detail}\nIn charge: Kim`,
    );
  });

  test('an objective says which part it is and how it is measured', () => {
    const detail = 'Value for us: Three signed contracts';
    expect(one({ kind: 'objective', text: 'First customers', detail }).description).toBe(
      `First customers\n${detail}`,
    );
  });

  test('titles without a person name who is in charge, and never look the same on one day', () => {
    const events = read([
      item({ colleagueName: 'Kim' }),
      item({ id: 'action 2', colleagueName: 'Kim' }),
      item({ id: 'action 3', due: '2026-05-13' as IsoDate, colleagueName: 'Kim' }),
    ]);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Next step: Nordlys; Søn, AS (Kim)',
      'Next step: Nordlys; Søn, AS (Kim) (2)',
      'Next step: Nordlys; Søn, AS (Kim)',
    ]);
  });

  test('stale ratings are no dates', () => {
    const items = [item({ kind: 'stale', id: 'stale p' }), item({})];
    expect(read(items)).toHaveLength(1);
    expect(calendarCount(items)).toBe(1);
  });
});
