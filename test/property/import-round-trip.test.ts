import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleCsv } from '#shared/export/people-csv.ts';
import { cleanKept } from '#shared/import/clean-cell.ts';
import { importChanges } from '#shared/import/import-changes.ts';
import { proposeColumns } from '#shared/import/match-columns.ts';
import { mappingOf } from '#shared/import/mapping.ts';
import { previewImport } from '#shared/import/preview.ts';
import { readTable } from '#shared/import/table.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';

const partnerId = 'p1' as PartnerId;
const author = { userName: 'Mia', today: '2026-03-01' };

/** Texts with everything that has ever broken a CSV file: delimiters, quotes, line ends, formulas, apostrophes, other scripts. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        ',',
        ';',
        '\t',
        '"',
        "'",
        '\n',
        '\r',
        '|',
        '=',
        '＝',
        '\u00a0',
        '+',
        '-',
        '@',
        '#N/A',
        ' ',
        'a',
        'É',
        '中',
        '😀',
        '\u0000',
        '\u202e',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);
const name = fc
  .tuple(
    fc.constantFrom('Ada', 'Ben', 'Eva', 'Åse', 'Иван', 'Berg,', "O'"),
    fc.constantFrom('Berg', 'Vik', 'Ås', '李', 'Jr'),
  )
  .map((parts) => parts.join(' '));

type Someone = {
  readonly name: string;
  readonly title: string;
  readonly notes: string;
  readonly phone: string;
  readonly email: string;
  readonly boss: number;
  readonly onMap: boolean;
  readonly vacant: boolean;
};

const someone: fc.Arbitrary<Someone> = fc.record({
  name,
  title: fc.oneof(fc.constantFrom('CEO', 'Buyer', ''), nasty),
  notes: nasty,
  phone: nasty,
  email: fc.constantFrom('', 'a@example.com', 'b@example.com', 'Info@example.com'),
  boss: fc.nat(),
  onMap: fc.boolean(),
  vacant: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

/** A chart in which everybody reports to somebody who stands before, or (one in five) to nobody. */
function chartOf(people: readonly Someone[]): PartnerState {
  const changes = people.flatMap((one, i): readonly Change[] => {
    const personId = `person-${i}` as PersonId;
    const top = i === 0 || one.boss % 5 === 0;
    const reportsToSeatId = top ? null : (`seat-${one.boss % i}` as SeatId);
    const { title, notes, phone, email, onMap } = one;
    const seat = { partnerId, title, reportsToSeatId, onMap };
    if (one.vacant) return [change('seat', `seat-${i}`, seat)];
    return [
      change('person', personId, { partnerId, name: one.name, notes, phone, email }),
      change('seat', `seat-${i}`, { ...seat, personId }),
    ];
  });
  return applyChanges(emptyState(), changes);
}

function importInto(
  csv: string,
  before: PartnerState,
): { readonly changes: readonly Change[]; readonly state: PartnerState } {
  const read = readTable({ kind: 'paste', text: csv });
  if (!read.ok) throw new Error(read.problem.text);
  const preview = previewImport(read.table, mappingOf(proposeColumns(read.table)), before, author);
  let made = 0;
  const changes = importChanges(preview, () => `new-${(made += 1)}`, { partnerId });
  return { changes, state: applyChanges(before, changes) };
}

/** Every seat as a line of text, the way up to the top included, without ids; sorted. */
function treeOf(state: PartnerState): readonly string[] {
  const describeSeat = (id: string): string => {
    const seat = state.seat.get(id);
    const person = state.person.get(seat?.personId ?? '');
    const facts = [person?.name, seat?.title, person?.phone, person?.email].map((t) =>
      cleanKept(t ?? '', false),
    );
    return JSON.stringify([
      ...facts,
      cleanKept(person?.notes ?? '', true),
      seat?.onMap,
      person === undefined,
    ]);
  };
  const way = (id: string | null): string =>
    id === null ? '' : `${way(state.seat.get(id)?.reportsToSeatId ?? null)}/${describeSeat(id)}`;
  return [...state.seat.keys()].map(way).sort();
}

describe('people as CSV and back', () => {
  it('changes nothing in the partner that it came from', () => {
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 25 }), (people) => {
        const state = chartOf(people);
        expect(importInto(peopleCsv(state), state).changes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('makes the same tree in another partner, and nothing more the second time', () => {
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 25 }), (people) => {
        const state = chartOf(people);
        const csv = peopleCsv(state);
        const copy = importInto(csv, emptyState());
        expect(treeOf(copy.state)).toEqual(treeOf(state));
        expect(importInto(peopleCsv(copy.state), copy.state).changes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('any bytes', () => {
  it('are refused with a sentence or read, and never break the import', () => {
    const cell = fc.oneof(nasty, fc.constantFrom('Name', 'Manager', 'Email', 'ID', 'Ada', 'Ben', '1'));
    const list = fc
      .array(
        fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(',')),
        { maxLength: 12 },
      )
      .map((rows) => new TextEncoder().encode(rows.join('\n')));
    fc.assert(
      fc.property(fc.oneof(list, fc.uint8Array({ maxLength: 400 })), (bytes) => {
        const read = readTable({ kind: 'paste', text: new TextDecoder().decode(bytes) });
        expect(read.ok ? 'Fine.' : read.problem.text).toMatch(/^[A-Z].*\.$/s);
        if (!read.ok) return;
        const mapping = mappingOf(proposeColumns(read.table));
        const preview = previewImport(read.table, mapping, emptyState(), author);
        const total = Object.values(preview.counts).reduce((sum, n) => sum + n, 0);
        expect([0, read.table.rows.length]).toContain(total);
        let made = 0;
        const changes = importChanges(preview, () => `new-${(made += 1)}`, { partnerId });
        const state = applyChanges(emptyState(), changes);
        const again = previewImport(read.table, mapping, state, author);
        expect(importChanges(again, () => 'never', { partnerId })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
