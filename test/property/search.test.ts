import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPeople } from '#electron/db/reads/find-people.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { Profile } from '#electron/db/profile/profile.ts';
import { searchPalette } from '#renderer/app/palette/palette-search.ts';
import { personEntries } from '#renderer/app/palette/palette-entries.ts';
import { searchSeats } from '#renderer/features/map/panels/search-seats.ts';
import { fitsSearch } from '#renderer/features/people/rows/people-filter.ts';
import { PeopleRow } from '#renderer/features/people/rows/people-row.ts';
import { findSeats } from '#renderer/parts/people/find-seats.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { fold, foldWords } from '#shared/text/fold.ts';
import { searchWords } from '#shared/text/search.ts';

const partnerId = 'partner' as PartnerId;
const today = '2026-05-12' as IsoDate;

/** Names of many scripts, written as they may come from a list: put together or in parts, in capitals, in full width. */
const names = [
  'Hannah Sørensen',
  'Zoé Sörensen-Ærø',
  'Weiß Straßer',
  'Łukasz Đoković',
  'IŞIK Yıldız',
  'İpek Şahin',
  'Νίκος Παπαδόπουλος',
  'ΓΙΏΡΓΟΣ',
  'Фёдор Йозефович',
  'Їжакевич Ольга',
  'مُحَمَّد أحمد',
  'فاطمة علی',
  'שָׁלוֹם כהן',
  'Nguyễn Thị Ơn',
  '김영희',
  'がくせい パン',
  'ﾀﾅｶ ｶﾞｽ',
  'Ｔａｎａｋａ Ｙ',
  'मीना कुमार',
  'O’Brien, Séan',
  "Dan O'Neil",
  'Anne‑Marie Berg',
  'Ada  Berg',
  '🎉 Party?',
  'Ann % _ Wild',
  'Karl-Theodor Maria Nikolaus Johann Jakob Philipp Franz Joseph Sylvester Buhl-Freiherr',
];
const MOST = 100;

const written = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFKC'),
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
    ),
  )
  .map(([name, how]) => how(name));

/** What somebody types: a piece of a name, two pieces, or anything. */
const query = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(written, fc.nat(20), fc.integer({ min: 1, max: 8 })).map(cut) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.tuple(written, fc.nat(9), fc.integer({ min: 1, max: 4 })).map(cut), written)
      .map(([first, second]) => `${second.split(' ')[0] ?? ''} ${first}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }) },
);

function cut([text, from, length]: readonly [string, number, number]): string {
  return text.slice(from % text.length).slice(0, length);
}

let folder = '';
let profile: Profile;

const changes: readonly Change[] = [
  change('partner', partnerId, { name: 'Nordlys' }),
  ...[...names, ...names.map((name) => name.toUpperCase().normalize('NFD'))].flatMap((name, index) => [
    change('person', `person-${index}`, { partnerId, name }),
    change('seat', `seat-${index}`, { partnerId, personId: `person-${index}` as PersonId }),
  ]),
];
const state = applyChanges(emptyState(), changes);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-search-'));
  profile = new Profile({ folder, migrations, now: Date.now, newId: v7 });
  const problem = profile.open();
  if (problem !== null) throw new Error(problem.code);
  profile.store.commit({ name: 'test.fill', label: 'Fill', partnerId }, changes);
});

afterAll(() => {
  profile.close();
  rmSync(folder, { recursive: true, force: true });
});

it('finds the same people everywhere: over all partners, in the palette, in the table, on the map, in a picker', () => {
  const entries = personEntries(state);
  const rows = [...state.seat.values()].map((seat) => new PeopleRow(state, seat, seat.id, today));
  const seatsOf = (ids: readonly string[]) => ids.map((id) => id.replace('seat-', 'person-'));
  fc.assert(
    fc.property(query, (text) => {
      fc.pre(searchWords(text).length > 0);
      const found = {
        everywhere: findPeople(profile.store.reader, { query: text, most: MOST }, today).map(
          ({ personId }) => personId,
        ),
        palette: seatsOf(searchPalette(entries, text, MOST).map(({ id }) => id)),
        table: seatsOf(rows.filter((row) => fitsSearch(row, text)).map(({ seatId }) => seatId)),
        picker: seatsOf(findSeats(state, text).map(({ id }) => id)),
      };
      const expected = found.everywhere.toSorted();
      expect(found.palette.toSorted()).toEqual(expected);
      expect(found.table.toSorted()).toEqual(expected);
      // A picker shows at most 50 of them, the map a few.
      const few = seatsOf(searchSeats(state, text).map(({ id }) => id));
      expect(found.picker.toSorted()).toEqual(expected.filter((id) => found.picker.includes(id)));
      expect(found.picker).toHaveLength(Math.min(expected.length, 50));
      expect(few.toSorted()).toEqual(expected.filter((id) => few.includes(id)));
      expect(few.length > 0).toBe(expected.length > 0);
    }),
    { numRuns: 400 },
  );
});

it('finds a name by any of its words, however it is written', () => {
  fc.assert(
    fc.property(written, (name) => {
      for (const word of name.split(/\s+/)) {
        const found = findPeople(profile.store.reader, { query: word, most: MOST }, today).map((person) =>
          fold(person.name),
        );
        expect(found).toContain(fold(name));
      }
    }),
    { numRuns: 300 },
  );
});

it('folds the same way, however a text is written, and only once', () => {
  fc.assert(
    fc.property(fc.oneof(written, fc.string({ unit: 'grapheme' })), (text) => {
      for (const folding of [fold, foldWords]) {
        expect(folding(folding(text))).toBe(folding(text));
        expect(folding(text.normalize('NFD'))).toBe(folding(text));
        expect(folding(text.normalize('NFC'))).toBe(folding(text));
      }
    }),
    { numRuns: 2_000 },
  );
});
