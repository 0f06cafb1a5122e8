import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#shared/export/calendar-file.ts';
import { fileName } from '#shared/export/file-name.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import type { AgendaItem } from '#shared/rules/agenda/agenda-item.ts';
import { plainLine } from '#shared/text/plain-line.ts';
import { safeFileName } from '#electron/services/dialogs/safe-file-name.ts';
import { some } from '../fixtures/some.ts';

// Names that want to be more than a name: a header, a property, a folder, a device, another ending.
const today = '2026-05-01' as IsoDate;
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u0085',
        '\u2028',
        '\u2029',
        '\u0000',
        '\u000b',
        '\u001b',
        '\t',
        '\u007f',
      ),
      fc.constantFrom(
        'ATTENDEE:mailto:x@y.example',
        'END:VEVENT',
        'BEGIN:VALARM',
        'X-A:b',
        '\\n',
        '\\',
        ';',
        ',',
        ':',
        '"',
      ),
      fc.constantFrom(
        '../',
        '..\\',
        'C:',
        'CON',
        'nul',
        'com1',
        'LPT9',
        'COM¹',
        '.',
        ' ',
        '\u202e',
        '\u2066',
        '\u200b',
        'fdp.exe',
      ),
      fc.constantFrom('Ada', 'Ø', '李', 'محمد', '😀', '\ud800', '<', '>', '|', '?', '*'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

function itemOf(name: string, kind: AgendaItem['kind']): AgendaItem {
  return {
    id: `${kind} 1`,
    kind,
    partnerId: 'p' as PartnerId,
    partnerName: name,
    country: '',
    rowId: '1',
    personIds: [],
    personName: name,
    text: name,
    detail: name,
    due: '2026-05-12' as IsoDate,
    time: kind === 'meeting' ? name : '',
    place: name,
    colleagueName: name,
    side: kind === 'promise' ? 'theirs' : null,
    weight: 0,
  };
}

describe('a calendar of hostile names, read by a calendar', () => {
  it('has the events and properties that it should have, and no others', () => {
    const kinds = ['action', 'promise', 'objective', 'meeting', 'review'] as const;
    fc.assert(
      fc.property(hostile, hostile, (name, title) => {
        const file = calendarFile(
          kinds.map((kind) => itemOf(name, kind)),
          title,
          Date.UTC(2026, 4, 12),
          today,
        );
        // Every line end is one of ours, and no reader sees another.
        for (const line of some(file.split('\r\n')))
          expect(line).toMatch(/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u);
        const root = new ICAL.Component(ICAL.parse(file) as unknown[]);
        const names = (component: ICAL.Component): readonly string[] =>
          component.getAllProperties().map((property) => property.name);
        expect(
          [...new Set(names(root))].filter(
            (one) => !['version', 'prodid', 'method', 'name', 'x-wr-calname'].includes(one),
          ),
        ).toEqual([]);
        expect(root.getAllSubcomponents().map((part) => part.name)).toEqual(kinds.map(() => 'vevent'));
        expect(root.getFirstPropertyValue('x-wr-calname') ?? '').toBe(plainLine(title));
        for (const event of root.getAllSubcomponents()) {
          const known = [
            'uid',
            'sequence',
            'dtstamp',
            'dtstart',
            'dtend',
            'summary',
            'description',
            'location',
            'class',
            'transp',
            'x-microsoft-cdo-alldayevent',
            'x-microsoft-msncalendar-alldayevent',
          ];
          expect(names(event).filter((one) => !known.includes(one))).toEqual([]);
          expect(new Set(names(event)).size).toBe(names(event).length);
          expect(event.getAllSubcomponents()).toEqual([]);
          expect(String(event.getFirstPropertyValue('summary'))).toContain(plainLine(name));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the file name for a hostile name', () => {
  const long = fc.tuple(hostile, fc.integer({ min: 1, max: 60 })).map(([text, times]) => text.repeat(times));

  it('is one that every system takes as it is', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, long), fc.constantFrom('pdf', 'csv', 'ics', 'svg'), (name, kind) => {
        for (const made of [
          safeFileName(name, kind),
          safeFileName(fileName(name, 'csv', 'internal', today), 'csv'),
        ]) {
          expect(made).toMatch(
            /^[^<>:"/\\|?*\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\u2028\u2029]+\.(?:pdf|csv|ics|svg)$/u,
          );
          expect(made.isWellFormed()).toBe(true);
          expect(Buffer.byteLength(made)).toBeLessThanOrEqual(200);
          expect(made).not.toMatch(/^[. ]|[. ]\.\w+$/);
          expect(made.replace(/\..*$/s, '').trim()).not.toMatch(
            /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/i,
          );
        }
        // However long the partner's name is, what the file is stays readable.
        expect(safeFileName(fileName(name, 'csv', 'internal', today), 'csv')).toContain(
          ' – people (internal) – 2026-05-01.csv',
        );
      }),
      { numRuns: 5_000 },
    );
  });
});
