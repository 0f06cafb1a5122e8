import { expect, it } from 'vitest';
import { v7 } from 'uuid';
import { readBetween } from '#electron/db/history/read-between.ts';
import { readEntries } from '#electron/db/history/read-entries.ts';
import { entrySentence } from '#shared/history/entry-words.ts';
import { stateThen } from '#shared/history/state-then.ts';
import { nameVersion } from '#shared/edit/history/version-edits.ts';
import { importPeople } from '#shared/edit/people/import-edits.ts';
import { ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import { reparent } from '#shared/edit/seats/seat-edits.ts';
import type { Edit, EditParameters, EditSetting } from '#shared/edit/edit.ts';
import { Store } from '#electron/db/commits/store.ts';
import { openForWriting } from '#electron/db/engine/connection.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { localDate } from '#shared/reading/calendar.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import { stateFromRows } from '#shared/model/partner-state.ts';
import { addPartner, addPerson, newFolder, openedIn } from '../profile-folder.ts';

const today = '2026-05-12' as IsoDate;

function doing(store: Store, partnerId: PartnerId) {
  return <Input, P extends EditParameters>(edit: Edit<Input, P, EditSetting>, input: Input): string => {
    const state = stateFromRows(store.partnerRows(partnerId));
    const setting = { state, today, now: 0, userName: store.userName, newId: v7, partnerId };
    const outcome = edit.changes(setting, input);
    const changes = 'ok' in outcome ? (outcome.ok ? outcome.changes : []) : outcome;
    return store.commit({ name: edit.name, parameters: edit.logged(state, input), partnerId }, changes)
      .commandId;
  };
}

function fjordline() {
  const { store } = openedIn(newFolder());
  store.userName = 'Hannah';
  const partnerId = addPartner(store, 'Fjordline');
  const ada = addPerson(store, partnerId, 'Ada Berg');
  const bo = addPerson(store, partnerId, 'Bo Lind');
  const seats = { ada: v7() as SeatId, bo: v7() as SeatId };
  store.commit({ name: 'seat.add', parameters: { under: null, inTray: false, vacant: false }, partnerId }, [
    change('seat', seats.ada, { partnerId, personId: ada, title: 'Head' }),
    change('seat', seats.bo, { partnerId, personId: bo, title: 'Buyer' }),
  ]);
  const all = { partnerId, personId: null, topic: null, who: null, before: null, most: 100 };
  const told = (
    wish: Partial<
      typeof all | { topic: 'ratings' | 'people' | 'versions'; personId: string; who: string }
    > = {},
  ) => readEntries(store.reader, { ...all, ...wish }).items.map(entrySentence);
  return { store, partnerId, ada, bo, seats, told, all, run: doing(store, partnerId) };
}

it('says in the user’s words what was done, newest first, undo and redo too', () => {
  const { store, ada, seats, told, run, all } = fjordline();
  run(ratePeople, { personIds: [ada], kind: 'support', values: ['neutral'] });
  run(ratePeople, {
    personIds: [ada],
    kind: 'support',
    values: ['non-supporter'],
    evidence: 'She asked for another offer.',
    confidence: 'observed',
  });
  run(reparent, { seatIds: [seats.bo], managerSeatId: seats.ada, options: {} });
  store.undo();
  store.redo();
  expect(told().slice(0, 5)).toEqual([
    'Hannah did again: moved Bo Lind under Ada Berg',
    'Hannah took back: moved Bo Lind under Ada Berg',
    'Hannah moved Bo Lind under Ada Berg',
    'Hannah rated Ada Berg: support neutral → non-supporter',
    'Hannah rated Ada Berg: support not rated → neutral',
  ]);
  const [, , , rated] = readEntries(store.reader, all).items;
  expect(rated).toMatchObject({
    reason: 'observed; “She asked for another offer.”',
    people: [ada],
    details: [],
  });
});

it('finds what is about one person, one topic or by one author, page by page', () => {
  const { store, ada, bo, seats, told, run, all } = fjordline();
  run(ratePeople, { personIds: [ada], kind: 'support', values: ['neutral'] });
  store.userName = 'Robin';
  run(ratePeople, { personIds: [bo], kind: 'influence', values: ['inner-circle'] });
  store.commit({ name: 'seat.edit', label: 'Empty', partnerId: all.partnerId }, [
    change('seat', seats.bo, { personId: null }),
  ]);
  expect(told({ topic: 'ratings' })).toEqual([
    'Robin rated Bo Lind: influence not rated → inner circle',
    'Hannah rated Ada Berg: support not rated → neutral',
  ]);
  expect(told({ personId: ada, topic: 'ratings' })).toEqual([
    'Hannah rated Ada Berg: support not rated → neutral',
  ]);
  // The seat that somebody left is part of their history.
  expect(told({ personId: bo })).toHaveLength(4);
  expect(told({ who: 'Robin' })).toHaveLength(2);
  const first = readEntries(store.reader, { ...all, most: 2 });
  expect(first).toMatchObject({ more: true, authors: ['Hannah', 'Robin'] });
  const next = readEntries(store.reader, { ...all, most: 100, before: first.items.at(-1)?.command ?? null });
  expect([...first.items, ...next.items].map(({ command }) => command)).toEqual([7, 6, 5, 4, 3, 2, 1]);
});

it('a version is the moment before it was named, survives undo and redo, and an import makes one by itself', () => {
  const { store, partnerId, ada, run } = fjordline();
  const stateAt = (versionId: string) =>
    stateThen(
      stateFromRows(store.partnerRows(partnerId)),
      readBetween(store.reader, { partnerId, from: { kind: 'version', versionId }, to: null }).back,
    );
  const id = v7();
  run(nameVersion, { id, name: ' Before the review ', note: '', lastCommand: null });
  run(ratePeople, { personIds: [ada], kind: 'support', values: ['advocate'] });
  store.undo();
  store.undo();
  store.redo();
  store.redo();
  expect(stateAt(id).rating.size).toBe(0);
  expect(stateAt(id).version.size).toBe(0);

  const personId = v7() as PersonId;
  run(importPeople, {
    arrivals: { people: 1, vacant: 0 },
    changes: [change('person', personId, { partnerId, name: 'Cy Holm' })],
  });
  const versions = [...stateFromRows(store.partnerRows(partnerId)).version.values()];
  expect(versions.map(({ name, kind }) => [name, kind])).toEqual([
    ['Before the review', 'own'],
    ['Before the import on 12 May 2026', 'import'],
  ]);
  const before = stateAt(versions[1]?.id ?? '');
  expect([...before.person.values()].map(({ name }) => name).toSorted()).toEqual(['Ada Berg', 'Bo Lind']);
  expect(before.rating.size).toBe(1);
  store.undo();
  expect(stateFromRows(store.partnerRows(partnerId)).version.size).toBe(1);
  expect(() => stateAt(versions[1]?.id ?? '')).toThrow('not-found');
});

it('what an erasure took out of the log is not known, and never guessed', () => {
  const connection = openForWriting(':memory:');
  migrate(connection, migrations, () => undefined);
  const store = new Store(connection, false, { now: Date.now, newId: v7 });
  const partnerId = addPartner(store, 'Fjordline');
  const ada = addPerson(store, partnerId, 'Ada');
  for (const notes of ['secret', 'open'])
    store.commit({ name: 'x', label: 'x', partnerId }, [change('person', ada, { notes })]);
  connection.db.exec(`UPDATE change SET old = NULL WHERE field = 'notes' AND command = 4`);
  const live = stateFromRows(store.partnerRows(partnerId));
  const between = readBetween(store.reader, { partnerId, from: { kind: 'after', command: 3 }, to: null });
  const person = stateThen(live, between.back).person.get(ada);
  expect(person).toMatchObject({ name: 'Ada', notes: '', unreadable: ['notes'] });
  const all = { partnerId, personId: null, topic: null, who: null, before: null, most: 1 };
  expect(readEntries(store.reader, all).items[0]?.details).toEqual(['Notes no longer known → open']);
  store.close();
});

it('somebody who was erased for good comes back at no moment, and what happened is still told', () => {
  const connection = openForWriting(':memory:');
  migrate(connection, migrations, () => undefined);
  const store = new Store(connection, false, { now: Date.now, newId: v7 });
  const partnerId = addPartner(store, 'Fjordline');
  const ada = addPerson(store, partnerId, 'Ada');
  store.commit({ name: 'x', label: 'Change a note', partnerId }, [
    change('person', ada, { notes: 'secret' }),
  ]);
  store.commit({ name: 'x', label: 'Delete somebody', partnerId }, [
    change('person', ada, { deleted: true }),
  ]);
  connection.db.exec(`UPDATE change SET old = NULL, new = NULL
    WHERE rowKey IN (SELECT key FROM row_key WHERE entity = 'person'); DELETE FROM person;`);
  const live = stateFromRows(store.partnerRows(partnerId));
  for (const command of [1, 2, 3, 4]) {
    const wish = { partnerId, from: { kind: 'after', command } as const, to: null };
    expect(stateThen(live, readBetween(store.reader, wish).back).person.size).toBe(0);
  }
  const all = { partnerId, personId: null, topic: null, who: null, before: null, most: 9 };
  expect(
    readEntries(store.reader, all)
      .items.map(({ did }) => did)
      .slice(0, 2),
  ).toEqual(['deleted somebody', 'changed a note']);
  store.close();
});

it('begins at the end of the first day for whoever asks for a day before it: nobody joined because they were written down', () => {
  const { store, partnerId } = fjordline();
  const day = (text: string) => ({ kind: 'day', day: text as IsoDate }) as const;
  const before = readBetween(store.reader, { partnerId, from: day('2001-01-01'), to: null });
  const first = localDate(new Date());
  expect(before).toMatchObject({ begins: first, touched: [], back: [] });
  expect(
    readBetween(store.reader, { partnerId, from: day('2001-01-01'), to: day('2002-01-01') }),
  ).toMatchObject({
    begins: first,
    touched: [],
  });
  // A moment that the log knows is taken as it is.
  const known = readBetween(store.reader, { partnerId, from: day(first), to: null });
  expect(known.begins).toBeNull();
  expect(known.from).toEqual(before.from);
});

it('tells of a command over several partners only what it did to the one that is asked for', () => {
  const { store, partnerId } = fjordline();
  const other = addPartner(store, 'Another');
  const cy = addPerson(store, other, 'Cy Holm');
  const dee = addPerson(store, partnerId, 'Dee Roth');
  store.commit({ name: 'x', label: 'Change the notes', partnerId: null }, [
    change('person', cy, { notes: 'of the other one' }),
    change('person', dee, { notes: 'of this one' }),
  ]);
  store.commit({ name: 'x', label: 'Change names and tiers', partnerId: null }, [
    change('partner', other, { notes: 'of the other one' }),
    change('person', dee, { location: 'Oslo' }),
  ]);
  const all = { partnerId, personId: null, topic: null, who: null, before: null, most: 2 };
  const [second, first] = readEntries(store.reader, all).items;
  expect(first?.details).toEqual(['Notes now of this one']);
  expect(first?.people).toEqual([dee]);
  expect(second?.details).toEqual(['Location now Oslo']);
  // What it did to the company was done to another one.
  const company = readEntries(store.reader, { ...all, topic: 'company' }).items;
  expect(company.map(({ did }) => did)).not.toContain('changed names and tiers');
});
