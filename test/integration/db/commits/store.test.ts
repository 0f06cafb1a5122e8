import { championTestId, championTests } from '#shared/model/champion-test.ts';
import { describe, expect, it } from 'vitest';
import { allFields } from '../all-fields.ts';
import type { Store } from '#electron/db/commits/store.ts';
import { change, removal, type Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { ratingId } from '#shared/model/rating.ts';
import { addPartner, addPerson, command, namesIn, newFolder, openedIn } from '../profile-folder.ts';

function newStore(): Store {
  return openedIn(newFolder()).store;
}

describe('commit', () => {
  it('writes only what is different, and nothing at all when nothing is', () => {
    const store = newStore();
    const partnerId = addPartner(store, 'Fjordline');
    const person = addPerson(store, partnerId, 'Ada Berg');
    const seq = store.lastSeq;
    const same = store.commit(command('same'), [change('person', person, { name: 'Ada Berg', email: '' })]);
    expect(same).toMatchObject({ commandId: '', changes: [] });
    expect(store.lastSeq).toBe(seq);
    expect(store.undoState().undo?.name).toBe('Add Ada Berg');
    const mixed = store.commit(command('mixed'), [
      change('person', person, { name: 'Ada Berg', email: 'ada@example.com' }),
    ]);
    expect(mixed.changes).toEqual([change('person', person, { email: 'ada@example.com' })]);
  });

  it('takes the rows of one command in any order', () => {
    const store = newStore();
    const [partnerId, personId] = ['a' as PartnerId, 'b' as PersonId];
    store.commit(command('backwards'), [
      change('person', personId, { partnerId, name: 'Ada' }),
      change('partner', partnerId, { name: 'Fjordline' }),
    ]);
    expect(namesIn(store, partnerId)).toEqual(['Ada']);
  });

  it.each([
    ['an unknown entity', { entity: 'nothing', row: 'a', fields: {} }, 'bad-request'],
    ['an unknown field', { entity: 'partner', row: 'a', fields: { nothing: 1 } }, 'bad-request'],
    ['a value of the wrong type', { entity: 'partner', row: 'a', fields: { name: 5 } }, 'bad-request'],
    ['a value outside of its set', { entity: 'partner', row: 'a', fields: { kind: 'bank' } }, 'bad-request'],
    ['a row without its owner', { entity: 'person', row: 'a', fields: { name: 'Ada' } }, 'bad-request'],
    ['a reference to nothing', { entity: 'person', row: 'a', fields: { partnerId: 'none' } }, 'not-found'],
  ])('refuses %s, and with it everything beside it', (_, wrong, code) => {
    const store = newStore();
    const good = change('partner', 'good', { name: 'Good' });
    // Wrong on purpose, as it may come from a faulty window.
    const run = () => store.commit(command('wrong'), [good, wrong as unknown as Change]);
    expect(run).toThrow(expect.objectContaining({ code }) as Error);
    expect(store.partners()).toEqual([]);
    expect(store.undoState().undo).toBeNull();
  });

  it('refuses a reference to a deleted row, and an edit of one', () => {
    const store = newStore();
    const partnerId = addPartner(store, 'Fjordline');
    const person = addPerson(store, partnerId, 'Ada');
    store.commit(command('delete'), [removal('person', person)]);
    const sit = [change('seat', 'seat', { partnerId, personId: person })];
    expect(() => store.commit(command('sit'), sit)).toThrow(/not-found/);
    expect(() => store.commit(command('edit'), [change('person', person, { name: 'Bea' })])).toThrow(
      /not-found/,
    );
  });

  it('begins anew when a rating is given again after it was undone', () => {
    const store = newStore();
    const partnerId = addPartner(store, 'Fjordline');
    const personId = addPerson(store, partnerId, 'Ada');
    const id = ratingId(personId, 'support');
    const owner = { partnerId, personId, kind: 'support' } as const;
    store.commit(command('rate'), [
      change('rating', id, { ...owner, values: ['advocate'], evidence: 'said so' }),
    ]);
    store.undo();
    store.commit(command('rate'), [change('rating', id, { ...owner, values: ['neutral'] })]);
    expect(store.partnerRows(partnerId).rating).toMatchObject([{ values: ['neutral'], evidence: '' }]);
  });

  it('is left by a cancel with nothing written', () => {
    const store = newStore();
    const partnerId = addPartner(store, 'Fjordline');
    const people = Array.from({ length: 1_000 }, (_, n) =>
      change('person', `p${n}`, { partnerId, name: `P ${n}` }),
    );
    let looks = 0;
    const isCancelled = () => (looks += 1) > 20; // well inside of the writing half
    expect(() => store.commit(command('import'), people, { isCancelled })).toThrow(/cancelled/);
    expect(namesIn(store, partnerId)).toEqual([]);
    expect(store.commit(command('import'), people).changes).toHaveLength(1_000);
  });
});

describe('undo and redo', () => {
  it('bring a deleted row back with all its fields', () => {
    const store = newStore();
    const partnerId = addPartner(store, 'Fjordline');
    const person = addPerson(store, partnerId, 'Ada Berg');
    store.commit(command('edit'), [change('person', person, { email: 'ada@example.com' })]);
    store.commit(command('delete'), [removal('person', person)]);
    const back = store.undo();
    expect(back?.changes).toHaveLength(1);
    expect(back?.changes[0]?.fields).toMatchObject({
      deleted: false,
      partnerId,
      name: 'Ada Berg',
      email: 'ada@example.com',
      notes: '',
    });
    expect(store.redo()?.changes).toEqual([removal('person', person)]);
  });

  it('end where there is nothing left', () => {
    const store = newStore();
    expect(store.undo()).toBeNull();
    expect(store.redo()).toBeNull();
    addPartner(store, 'Fjordline');
    expect(store.undo()).not.toBeNull();
    expect(store.undo()).toBeNull();
    expect(store.partners()).toEqual([]);
    expect(store.redo()).not.toBeNull();
    expect(store.redo()).toBeNull();
  });

  it('reach back over the last 200 commands across a restart, and no further', () => {
    const folder = newFolder();
    const first = openedIn(folder);
    const partnerId = addPartner(first.store, 'name 0');
    const rename = (n: number) =>
      first.store.commit(command(`rename ${n}`), [change('partner', partnerId, { name: `name ${n}` })]);
    for (let n = 1; n <= 230; n += 1) rename(n);
    for (let n = 0; n < 3; n += 1) first.store.undo();
    first.close();

    const { store } = openedIn(folder);
    expect(store.undoState()).toMatchObject({ undo: { name: 'rename 227' }, redo: { name: 'rename 228' } });
    let undone = 0;
    while (store.undo() !== null) undone += 1;
    expect(undone).toBe(197);
    expect(store.partners()[0]?.name).toBe('name 30');
    while (store.redo() !== null);
    expect(store.partners()[0]?.name).toBe('name 230');
  });
});

describe('what is kept beside the rows', () => {
  it('is the history of a field: old, new, who, when and in which command', () => {
    let now = 1_000;
    const { store } = openedIn(newFolder(), { now: () => now });
    store.userName = 'Kim';
    const id = addPartner(store, 'Fjordline');
    now = 2_000;
    store.commit(command('Rename'), [change('partner', id, { name: 'Fjordline AS' })]);
    expect(store.history('partner', id)[0]).toEqual({
      field: 'name',
      oldValue: 'Fjordline',
      newValue: 'Fjordline AS',
      who: 'Kim',
      at: 2_000,
      commandLabel: 'Rename',
    });
  });

  it('are fields of a later version, when they come with a foreign state', () => {
    const folder = newFolder();
    const profile = openedIn(folder);
    const id = addPartner(profile.store, 'Fjordline');
    const later = {
      entity: 'partner',
      row: id,
      fields: { name: 'Fjordline AS', mascot: { kind: 'gull' } },
    } as const;
    expect(() => profile.store.commit(command('merge'), [later])).toThrow(/bad-request/);
    profile.store.commit(command('merge'), [later], { unknownFields: 'keep' });
    profile.close();
    const { store } = openedIn(folder);
    expect(allFields(store, 'partner', id)).toMatchObject({ name: 'Fjordline AS', mascot: { kind: 'gull' } });
    store.undo();
    expect(allFields(store, 'partner', id)).not.toHaveProperty('mascot');
  });
});

describe('the clock', () => {
  it('warns once when the wall clock jumped back, and refuses nothing', () => {
    const folder = newFolder();
    const before = openedIn(folder, { now: () => 10_000_000 });
    const id = addPartner(before.store, 'Fjordline');
    before.close();
    const warnings: number[] = [];
    const { store } = openedIn(folder, {
      now: () => 9_000_000,
      onClockBehind: (seconds) => warnings.push(seconds),
    });
    for (const name of ['a', 'b', 'c']) store.commit(command(name), [change('partner', id, { name })]);
    expect(warnings).toEqual([1_000]);
    expect(store.partners()).toMatchObject([{ name: 'c', lastChangeAt: 9_000_000 }]);
    store.undo();
    expect(store.partners()).toMatchObject([{ name: 'b' }]);
  });
});

describe('the list of partners', () => {
  it('tells people, key players, status, due actions and the last change, and follows edits', () => {
    let now = new Date(2026, 4, 12, 9).getTime();
    const { store } = openedIn(newFolder(), { now: () => now });
    const commit: typeof store.commit = (...given) => {
      now += 1;
      return store.commit(...given);
    };
    const partnerId = addPartner(store, 'Fjordline');
    addPartner(store, 'aurora');
    const [ada, bea] = [addPerson(store, partnerId, 'Ada'), addPerson(store, partnerId, 'Bea')];
    const rate = (personId: PersonId, kind: 'influence' | 'support' | 'coverage' | 'role', value: string) =>
      change('rating', ratingId(personId, kind), { partnerId, personId, kind, values: [value] });
    commit(command('rate'), [
      rate(ada, 'influence', 'inner-circle'),
      rate(ada, 'support', 'advocate'),
      rate(ada, 'coverage', 'brief'),
      rate(bea, 'influence', 'political-structure'),
      change('action', 'late', { partnerId, text: 'Call', due: '2026-05-01' as IsoDate }),
      change('action', 'done', { partnerId, text: 'Done', due: '2026-04-01' as IsoDate, done: true }),
      change('action', 'next', { partnerId, text: 'Visit', due: '2026-06-01' as IsoDate }),
    ]);
    const listed = () => store.partners().find(({ id }) => id === partnerId);
    expect(store.partners().map(({ name }) => name)).toEqual(['aurora', 'Fjordline']);
    expect(listed()).toMatchObject({
      people: 2,
      keyPlayers: 2,
      keyPlayersCovered: 1,
      mapStatus: 3,
      light: 'amber',
      nextDue: { text: 'Call', due: '2026-05-01' },
      lastChangeAt: now,
    });
    commit(command('rate'), [rate(ada, 'role', 'approver')]);
    expect(listed()).toMatchObject({ light: 'amber', lastChangeAt: now });
    commit(
      command('test'),
      championTests.map((test) =>
        change('champion_test', championTestId(ada, test), { partnerId, personId: ada, test, result: 'yes' }),
      ),
    );
    expect(listed()).toMatchObject({ light: 'green', lastChangeAt: now });
    commit(command('rate'), [rate(bea, 'support', 'opponent'), rate(bea, 'role', 'gatekeeper')]);
    expect(listed()).toMatchObject({ light: 'amber' });
    commit(command('rate'), [rate(bea, 'support', 'neutral')]);
    const leaves = (leftOn: string) => change('person', ada, { leftOn: leftOn as IsoDate });
    commit(command('leaves'), [leaves('2026-05-13')]);
    expect(listed()).toMatchObject({ people: 2, keyPlayers: 2, light: 'green', mapStatus: 3 });
    now += 86_400_000;
    expect(listed()).toMatchObject({ people: 1, keyPlayers: 1, light: 'red', mapStatus: 2 });
    commit(command('left'), [leaves('2026-05-12')]);
    expect(listed()).toMatchObject({ people: 1, keyPlayers: 1, light: 'red', mapStatus: 2 });
    commit(command('archive'), [change('partner', partnerId, { archivedAt: 5 })]);
    expect(listed()).toMatchObject({ archived: true });
    commit(command('delete'), [removal('partner', partnerId)]);
    expect(listed()).toBeUndefined();
    expect(() => store.partnerRows(partnerId)).toThrow(/not-found/);
    store.undo();
    expect(listed()).toMatchObject({ people: 1 });
  });
});
