import { describe, expect, it } from 'vitest';
import type { Conversation } from '#shared/import/conversations/conversation.ts';
import { readCalendar } from '#shared/import/conversations/read-calendar.ts';
import { anna, calendar, kim, setting } from './calendars.ts';

const read = (...entries: readonly (readonly string[])[]) => readCalendar(calendar(...entries), setting);
const one = (...lines: readonly string[]): Conversation => {
  const { conversations } = read(['UID:a', kim, anna, ...lines]);
  const [only] = conversations;
  if (only === undefined || conversations.length > 1) throw new Error('not one');
  return only;
};
const days = (...lines: readonly string[]) =>
  read(['UID:a', kim, anna, ...lines]).conversations.map(({ on, recurrence }) => [on, recurrence]);

it('reads day, subject and people of both sides by their addresses', () => {
  expect(one('DTSTART:20260302T090000Z', 'SUMMARY:Quarter\\, closing')).toEqual({
    uid: 'a',
    recurrence: '',
    on: '2026-03-02',
    kind: 'meeting',
    subject: 'Quarter, closing',
    text: '',
    people: [
      { address: 'kim@owner.example', name: 'Kim Lund' },
      { address: 'anna.berg@nordlys.example', name: 'Anna Berg' },
    ],
  });
});

it.each([
  ['LOCATION:Microsoft Teams Meeting', 'call'],
  ['LOCATION:+47 22 33 44 55', 'call'],
  ['LOCATION:Room 4\\, Oslo', 'meeting'],
  ['DESCRIPTION:Join: https://acme.zoom.us/j/123', 'call'],
  ['DESCRIPTION:Slides: https://example.com/zoom.us', 'meeting'],
  ['SUMMARY:Telefonat mit Anna', 'call'],
  ['SUMMARY:Call for papers\r\nLOCATION:Bygdøy 3', 'meeting'],
])('takes an entry with %s as a %s', (line, kind) => {
  expect(one('DTSTART:20260302T090000Z', ...line.split('\r\n')).kind).toBe(kind);
});

it('leaves rooms and those who declined out', () => {
  const { people } = one(
    'DTSTART:20260302T090000Z',
    'ATTENDEE;CUTYPE=ROOM;CN=Fjord:mailto:fjord@owner.example',
    'ATTENDEE;PARTSTAT=DECLINED;CN=Per Dahl:mailto:per@nordlys.example',
  );
  expect(people.map(({ name }) => name)).toEqual(['Kim Lund', 'Anna Berg']);
});

it('leaves out what is private, called off, still to come, long ago or broken, and counts it', () => {
  const at = 'DTSTART:20260302T090000Z';
  const { conversations, leftOut } = read(
    ['UID:1', at, anna, 'CLASS:PRIVATE'],
    ['UID:2', at, anna, 'CLASS:CONFIDENTIAL'],
    ['UID:3', at, anna, 'STATUS:CANCELLED'],
    ['UID:4', 'DTSTART;VALUE=DATE:20260302', 'SUMMARY:Holiday'],
    ['UID:5', 'DTSTART:20260309T090000Z', anna],
    ['UID:6', 'DTSTART:20200309T090000Z', anna],
    ['UID:7', 'DTSTART:tomorrow', anna],
    ['UID:8', anna],
  );
  expect(conversations).toEqual([]);
  expect(leftOut).toEqual({ private: 2, cancelled: 1, 'all-day': 1, later: 1, earlier: 1, unreadable: 2 });
});

it('takes a whole day with guests as an event', () => {
  expect(one('DTSTART;VALUE=DATE:20260302').kind).toBe('event');
});

describe('recurring entries', () => {
  it('brings each occurrence of the last two years up to today', () => {
    const found = days('DTSTART:20200101T090000Z', 'RRULE:FREQ=WEEKLY;BYDAY=WE');
    expect(found).toHaveLength(105);
    expect(found[0]).toEqual(['2024-03-06', '20240306T090000Z']);
    expect(found.at(-1)).toEqual(['2026-03-04', '20260304T090000Z']);
  });

  it('follows the clock of its zone over the change of time, up to an end in UTC', () => {
    const found = days(
      'DTSTART;TZID=Europe/Oslo:20251020T090000',
      'RRULE:FREQ=WEEKLY;UNTIL=20251103T080000Z',
    );
    expect(found.map(([, key]) => key)).toEqual(['20251020T070000Z', '20251027T080000Z', '20251103T080000Z']);
  });

  it('leaves out what was taken out, and moves what was moved', () => {
    const series = ['UID:s', anna, 'DTSTART;TZID=Europe/Oslo:20260201T090000'];
    const { conversations } = read(
      [...series, 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE;TZID=Europe/Oslo:20260202T090000'],
      ['UID:s', anna, 'RECURRENCE-ID:20260203T080000Z', 'DTSTART:20260210T120000Z', 'SUMMARY:Moved'],
      ['UID:s', anna, 'RECURRENCE-ID:20260204T080000Z', 'DTSTART:20260204T080000Z', 'STATUS:CANCELLED'],
    );
    expect(conversations.map(({ on, recurrence }) => [on, recurrence])).toEqual([
      ['2026-02-01', '20260201T080000Z'],
      ['2026-02-10', '20260203T080000Z'],
    ]);
  });

  it('ends with rules that never meet a day or that meet one each second', () => {
    expect(days('DTSTART:20260301T090000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31')).toHaveLength(1);
    const each = read(['UID:a', anna, 'DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY']);
    expect(each.leftOut['too-many']).toBe(1);
  });
});

it('reads the zone that a file defines, as Outlook does with names of its own', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:W. Europe Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');
  const late = ['UID:a', anna, 'DTSTART;TZID=W. Europe Standard Time:20250602T010000'];
  const text = calendar(late).replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`);
  expect(readCalendar(text, setting).conversations[0]?.on).toBe('2025-06-01');
});

it('leaves out what is called off by its title, and takes a broken series once a day', () => {
  const off = readCalendar(
    calendar(['UID:a', 'DTSTART:20260302T090000Z', 'SUMMARY:Abgesagt: Review', anna]),
    setting,
  );
  expect(off).toEqual({ conversations: [], leftOut: { cancelled: 1 } });
  const seconds = readCalendar(
    calendar(['UID:b', 'DTSTART:20260301T090000Z', 'RRULE:FREQ=SECONDLY;COUNT=500', 'SUMMARY:Bomb', anna]),
    setting,
  );
  expect(seconds.conversations).toHaveLength(1);
});
