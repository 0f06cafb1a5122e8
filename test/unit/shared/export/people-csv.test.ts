import Papa from 'papaparse';
import { blankRecord } from '#shared/model/registry.ts';
import { describe, expect, it } from 'vitest';
import { peopleCsv } from '#shared/export/people-csv.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { bosses, bringIn, personNamed } from '../import/importing.ts';
import { some } from '../../../fixtures/some.ts';

const partnerId = 'p1' as PartnerId;

function seated(id: string, name: string, boss: string | null, onMap = true): readonly Change[] {
  const personId = `person-${id}` as PersonId;
  const reportsToSeatId = boss === null ? null : (`seat-${boss}` as SeatId);
  return [
    change('person', personId, { partnerId, name }),
    change('seat', `seat-${id}`, { partnerId, personId, title: `Title ${id}`, reportsToSeatId, onMap }),
  ];
}

const people: PartnerState = applyChanges(emptyState(), [
  ...seated('a', 'Ada Berg', null),
  ...seated('b', 'Berg, Ada', 'v'),
  ...seated('c', 'Ada Berg', 'b'),
  ...seated('t', 'Tove Tray', null, false),
  change('seat', 'seat-v', { partnerId, title: 'Sales director', reportsToSeatId: 'seat-a' as SeatId }),
  change('person', 'person-x', { partnerId, name: 'Xenia Left', leftOn: '2025-12-31' as never }),
  change('person', 'person-a', {
    phone: '+47 22 22 22 22',
    notes: '=1+1\n"quoted"; semi, comma',
    email: '@ada',
  }),
  change('rating', ratingId('person-a', 'support'), {
    partnerId,
    personId: 'person-a' as PersonId,
    kind: 'support',
    values: ['advocate'],
    evidence: '- said so in May',
    confidence: 'observed',
    ratedBy: 'Mia',
    ratedOn: '2026-01-02' as never,
  }),
  change('rating', ratingId('person-a', 'orientation'), {
    partnerId,
    personId: 'person-a' as PersonId,
    kind: 'orientation',
    values: ['technical', 'financial'],
  }),
]);

function rowsOf(csv: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
}

describe('peopleCsv', () => {
  const csv = peopleCsv(people);

  it('is UTF-8 with a byte order mark and CR LF, managers before their reports, people without a seat last', () => {
    expect(csv.startsWith('\ufeffName,Title,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(rowsOf(csv).map((row) => [row['Name'], row['Reports to']])).toEqual([
      ['Ada Berg', ''],
      ['', 'Ada Berg'],
      ['Berg, Ada', ''],
      ['Ada Berg', 'Berg, Ada'],
      ['Tove Tray', ''],
      ['Xenia Left', ''],
    ]);
  });

  it('has columns for ratings that somebody has, and none for the others', () => {
    const [ada] = rowsOf(csv);
    expect(ada).toMatchObject({
      Support: 'Advocate',
      'Support: confidence': 'Observed',
      'Support: rated by': 'Mia',
      'Support: rated on': '2026-01-02',
      'Decision orientation': 'Technical; Financial',
    });
    expect(Object.keys(ada ?? {})).not.toContain('Influence');
    expect(Object.keys(ada ?? {})).not.toContain('Decision orientation: evidence');
  });

  it('guards every cell that a spreadsheet would calculate', () => {
    const [ada] = rowsOf(csv);
    expect(ada).toMatchObject({
      Phone: "'+47 22 22 22 22",
      Email: "'@ada",
      'Support: evidence': "'- said so in May",
    });
    for (const row of some(rowsOf(csv)))
      for (const cell of some(Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('is read back as unchanged by the same partner', () => {
    const { preview, changes } = bringIn(csv, people);
    expect(preview.problems.filter((p) => p.code !== 'vacant')).toEqual([]);
    expect(preview.counts).toMatchObject({ unchanged: 6, new: 0, updated: 0, duplicate: 0, 'left-out': 0 });
    expect(changes).toEqual([]);
  });

  it('makes the same people, tree, tray and ratings in another partner', () => {
    const { state } = bringIn(csv);
    expect(peopleCsv(withoutKeys(state))).toBe(peopleCsv(withoutKeys(people)));
    expect(personNamed(state, 'Xenia Left').leftOn).toBe('2025-12-31');
    expect([...state.seat.values()].filter((seat) => seat.personId === null)).toHaveLength(1);
  });

  it('takes over what was edited in a spreadsheet, the name of a manager too', () => {
    const state = applyChanges(people, [...seated('o', 'Ola Moe', 'a'), ...seated('n', 'Nils Bo', 'a')]);
    const edited = peopleCsv(state).replace(
      'Nils Bo,Title n,,,,,,Ada Berg,',
      'Nils Bo,Title n,Depot,,,,,Ola Moe,',
    );
    const again = bringIn(edited, state);
    expect(again.preview.counts).toMatchObject({ updated: 1, unchanged: 7 });
    expect(bosses(again.state)['Nils Bo']).toBe('Ola Moe');
    expect(again.state.seat.get('seat-n')?.department).toBe('Depot');
  });
});

/** The same partner with ids that count from one in the order of the CSV, so that two copies can be compared. */
function withoutKeys(state: PartnerState): PartnerState {
  const ids = new Map<string, string>();
  const text = peopleCsv(state);
  for (const row of rowsOf(text))
    for (const key of [row['Person key'], row['Seat key']])
      if (key !== undefined && key !== '' && !ids.has(key)) ids.set(key, `n${ids.size}`);
  // Renamed ids keep the kind that they had.
  const renamed = <Id extends string>(id: Id): Id => (ids.get(id) ?? id) as Id;
  const orNull = <Id extends string>(id: Id | null): Id | null => (id === null ? null : renamed(id));
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
    new Map(rows.map((row) => [row.id, row]));
  const person = byId([...state.person.values()].map((p) => ({ ...p, id: renamed(p.id) })));
  const seat = byId(
    [...state.seat.values()].map((s) => ({
      ...s,
      id: renamed(s.id),
      personId: orNull(s.personId),
      reportsToSeatId: orNull(s.reportsToSeatId),
    })),
  );
  const rating = byId(
    [...state.rating.values()].map((r) => {
      const personId = renamed(r.personId);
      return { ...r, id: blankRecord('rating', ratingId(personId, r.kind)).id, personId };
    }),
  );
  return { ...state, person, seat, rating };
}
