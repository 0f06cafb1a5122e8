import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchConversations } from '#shared/import/conversations/match-conversations.ts';
import { readConversationFiles } from '#shared/import/conversations/read-files.ts';
import { importTouches } from '#shared/edit/touchpoints/import-touches.ts';
import { change, checkChange } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { anna, calendar, kim, setting } from '../unit/shared/import/conversations/calendars.ts';
import { company, partnerId, personId, write } from '../unit/shared/edit/fixture.ts';

const text = (of: string): Uint8Array => new TextEncoder().encode(of);
const known = write(company(), [change('person', personId('ceo'), { email: 'anna.berg@nordlys.example' })]);

/** A good file with some of its bytes changed, and what random bytes may make of its lines. */
const seeds = [
  calendar(['UID:a', 'DTSTART;TZID=Europe/Oslo:20260105T090000', 'RRULE:FREQ=WEEKLY;COUNT=9', kim, anna]),
  calendar(['UID:b', 'RECURRENCE-ID:20260203T080000Z', 'DTSTART:20260203T080000Z', 'EXDATE:20260203', anna]),
  'From: Anna <anna.berg@nordlys.example>\r\nDate: Mon, 02 Mar 2026 09:00:00 +0000\r\nSubject: a\r\n\r\nb',
  'From a@b Mon Mar  2 23:30:00 2026\nFrom: anna.berg@nordlys.example\nDate: Mon, 02 Mar 2026 09:00:00 +0000\n\nb\n',
].map(text);

const spoilt = fc
  .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }))
  .map(([seed, hits]) => {
    const bytes = Uint8Array.from(seed);
    for (const [at, value] of hits) bytes[at % bytes.length] = value;
    return bytes;
  });

test('whatever bytes come, reading ends, and what it finds can be written', async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoilt, fc.uint8Array({ maxLength: 400 })), async (bytes) => {
      const { conversations } = await readConversationFiles([{ name: 'x', bytes }], setting);
      read += conversations.length;
      const touches = matchConversations(conversations, partnerId, known).map(
        ({ id, conversation: { on, kind, subject }, personIds }) => ({
          id,
          touch: { on, kind, personIds, summary: subject },
        }),
      );
      for (const one of importTouches(known, partnerId, { touches, people: [] }))
        expect(checkChange(one)).toBeNull();
    }),
    { numRuns: 400 },
  );
  expect(read).toBeGreaterThan(100);
});

test('whatever is imported once is known the second time, and nothing is written again', async () => {
  const entry = fc.record({
    uid: fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
      .filter((uid) => uid.trim() !== ''),
    day: fc.integer({ min: 1, max: 28 }),
    rule: fc.constantFrom(
      '',
      'RRULE:FREQ=DAILY;COUNT=5',
      'RRULE:FREQ=MONTHLY;BYDAY=2TU',
      'RDATE:20260210T100000Z',
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 8 }), async (entries) => {
      const lines = entries.map(({ uid, day, rule }) => [
        `UID:${uid}`,
        `DTSTART:202601${String(day).padStart(2, '0')}T090000Z`,
        ...(rule === '' ? [] : [rule]),
        anna,
      ]);
      const { conversations } = await readConversationFiles(
        [{ name: 'x', bytes: text(calendar(...lines)) }],
        setting,
      );
      const touches = matchConversations(conversations, partnerId, known).map(
        ({ id, conversation: { on, kind }, personIds }) => ({ id, touch: { on, kind, personIds } }),
      );
      const first = importTouches(known, partnerId, { touches, people: [] });
      expect(first.length).toBeGreaterThan(0);
      const after = applyChanges(known, first);
      expect(importTouches(after, partnerId, { touches, people: [] })).toEqual([]);
      expect(
        matchConversations(conversations, partnerId, after).every(({ status }) => status === 'known'),
      ).toBe(true);
    }),
    { numRuns: 100 },
  );
});
