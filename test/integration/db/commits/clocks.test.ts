import Database from 'better-sqlite3';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Profile } from '#electron/db/profile/profile.ts';
import { databasePath } from '#electron/db/file/profile-files.ts';
import { change, removal, type Change } from '#shared/model/change.ts';
import type { PersonId } from '#shared/model/id.ts';
import { ratingId } from '#shared/model/rating.ts';
import { addPartner, addPerson, command, newFolder, openedIn } from '../profile-folder.ts';

const NOW = Date.UTC(2026, 4, 12);
const TEN_YEARS = 315_569_520_000;

function query(profile: Profile, sql: string, ...values: readonly unknown[]): readonly unknown[] {
  return profile.store.reader.prepareRaw(sql).all(...values);
}

/** Wall, counter and number of the clock of each field of a row. */
function clocksOf(profile: Profile, row: string): Readonly<Record<string, readonly unknown[]>> {
  const rows = query(
    profile,
    'SELECT f.field, f.wall, f.counter, f.seq FROM row_key k JOIN field_clock f ON f.rowKey = k.key WHERE k.row = ?',
    row,
  ) as [string, ...unknown[]][]; // the field comes first
  return Object.fromEntries(rows.map(([field, ...clock]) => [field, clock]));
}

function devices(profile: Profile): readonly unknown[] {
  return query(
    profile,
    'SELECT DISTINCT d.id FROM command c JOIN device d ON d.key = c.device ORDER BY c.seq',
  ).flat();
}

describe('the clock of a field', () => {
  it('is later than what it changes, while a day in 2036 moves nothing else', () => {
    let now = NOW;
    const profile = openedIn(newFolder(), { now: () => now });
    const { store } = profile;
    const partnerId = addPartner(store, 'Fjordline');
    now += TEN_YEARS;
    const ada = addPerson(store, partnerId, 'Ada');
    now = NOW + 1_000;
    store.commit(command('correct'), [change('person', ada, { name: 'Ada Berg', notes: 'new' })]);
    const bo = addPerson(store, partnerId, 'Bo');
    const clocks = clocksOf(profile, ada);
    // Also what was never set: the making of the row stands for it.
    expect(clocks).toMatchObject({
      name: [NOW + TEN_YEARS, 1, 3],
      notes: [NOW + TEN_YEARS, 1, 3],
      partnerId: [NOW + TEN_YEARS, 0, 2],
    });
    expect(clocksOf(profile, bo)['name']?.[0]).toBeLessThan(NOW + 2_000);
    expect(store.undo()).not.toBeNull();
    expect(store.undo()).not.toBeNull();
    expect(clocksOf(profile, ada)['name']).toEqual([NOW + TEN_YEARS, 2, 6]);
  });

  it('is one for all fields that merge as one', () => {
    let now = NOW;
    const profile = openedIn(newFolder(), { now: () => now });
    const { store } = profile;
    const partnerId = addPartner(store, 'Fjordline');
    const personId = addPerson(store, partnerId, 'Ada');
    const row = ratingId(personId, 'support');
    now += TEN_YEARS;
    store.commit(command('rate'), [
      change('rating', row, { partnerId, personId, kind: 'support', values: ['neutral'] }),
    ]);
    now = NOW;
    store.commit(command('prove'), [change('rating', row, { evidence: 'said so', confidence: 'confirmed' })]);
    const { values, evidence, confidence } = clocksOf(profile, row);
    expect(values).toEqual([NOW + TEN_YEARS, 0, 3]);
    expect([evidence, confidence]).toEqual([
      [NOW + TEN_YEARS, 1, 4],
      [NOW + TEN_YEARS, 1, 4],
    ]);
  });

  it('stands once for everything that a row was not given', () => {
    const profile = openedIn(newFolder(), { now: () => NOW });
    const partnerId = addPartner(profile.store, 'Fjordline');
    const ada = addPerson(profile.store, partnerId, 'Ada');
    expect(query(profile, 'SELECT wall, counter, seq FROM row_key WHERE row = ?', ada)).toEqual([
      [NOW, 1, 2],
    ]);
    expect(Object.keys(clocksOf(profile, ada)).toSorted()).toEqual(['deleted', 'name', 'partnerId']);
  });
});

describe('a device', () => {
  it('is another one after a restore, and after an earlier state was opened all the same', () => {
    const folder = newFolder();
    const profile = openedIn(folder);
    addPartner(profile.store, 'Fjordline');
    const backup = profile.backUp('daily');
    addPartner(profile.store, 'Harbour');
    expect(devices(profile)).toHaveLength(1);
    const [before] = devices(profile);
    expect(profile.restore(backup?.file ?? '')).toBeNull();
    addPartner(profile.store, 'Island');
    expect(devices(profile)).toEqual([before, expect.not.stringMatching(String(before))]);
    profile.store.renewDevice();
    addPartner(profile.store, 'Lagoon');
    expect(devices(profile)).toHaveLength(3);
  });

  it('is another one in a copy of the folder, from its first command on, and the same where it was', () => {
    const folder = newFolder();
    const profile = openedIn(folder);
    addPartner(profile.store, 'Fjordline');
    const [first] = devices(profile);
    profile.close();
    const copy = join(newFolder(), 'copy');
    cpSync(folder, copy, { recursive: true });
    const other = openedIn(copy);
    addPartner(other.store, 'Harbour');
    addPartner(other.store, 'Island');
    expect(devices(other)).toEqual([first, expect.any(String)]);
    const again = openedIn(folder);
    addPartner(again.store, 'Harbour');
    expect(devices(again)).toEqual([first]);
  });
});

describe('a deleted row', () => {
  it.each<[string, Change]>([
    ['a colleague', change('colleague', 'cora', { name: 'Cora Lund' })],
    ['a partner', change('partner', 'harbour', { notes: 'x' })],
    ['an initiative', change('initiative', 'cloud', { name: 'Cloud' })],
  ])('that all partners share is not brought back blank by an edit of it: %s', (_, edit) => {
    const { store } = openedIn(newFolder());
    store.commit(command('make'), [{ ...edit, fields: { name: 'First' } }]);
    store.commit(command('delete'), [removal(edit.entity, edit.row)]);
    expect(() => store.commit(command('edit'), [edit])).toThrow('was deleted');
    store.undo();
    store.commit(command('edit'), [edit]);
  });

  it('that was erased for good comes back by nothing', () => {
    const folder = newFolder();
    const profile = openedIn(folder);
    const partnerId = addPartner(profile.store, 'Fjordline');
    const ada = addPerson(profile.store, partnerId, 'Ada');
    profile.store.commit(command('delete'), [removal('person', ada)]);
    profile.close();
    const db = new Database(databasePath(folder));
    db.prepare('INSERT INTO erased (partner, row, command) VALUES (?, ?, 1)').run(partnerId, ada);
    db.close();
    const { store } = openedIn(folder);
    expect(store.undo()).not.toBeNull();
    expect(store.partnerRows(partnerId).person).toEqual([]);
    const make = (id: PersonId) => change('person', id, { partnerId, name: 'Ada' });
    expect(() => store.commit(command('again'), [make(ada)])).toThrow('was erased for good');
    expect(() =>
      store.commit(command('back'), [{ entity: 'person', row: ada, fields: { deleted: false } }]),
    ).toThrow('was erased for good');
    store.commit(command('other'), [make('other' as PersonId)]);
  });
});
