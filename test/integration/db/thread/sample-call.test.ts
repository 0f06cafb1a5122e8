import { beforeEach, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { Store } from '#electron/db/commits/store.ts';
import { placeOf } from '#electron/db/history/log-place.ts';
import { readEntries } from '#electron/db/history/read-entries.ts';
import { readTrend } from '#electron/db/history/read-trend.ts';
import { noTrends } from '#electron/db/reads/trend-cache.ts';
import { addSample, sampleColleague } from '#electron/db/thread/sample-call.ts';
import { mergeSnapshot, previewSnapshot } from '#electron/db/thread/snapshot-calls.ts';
import { entrySentence } from '#shared/history/entry-words.ts';
import { change, removal } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { applyChanges, emptyState, stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { SAMPLE_AUTHOR, samplePartner } from '#shared/sample/sample-partner.ts';
import { addPartner, command, newFolder, openedIn } from '../profile-folder.ts';

const today = '2026-11-30' as IsoDate;
const noon = Date.UTC(2026, 10, 30, 11);
const DAY = 86_400_000;
const all = { before: null, personId: null, topic: null, who: null };

let now: number;
let store: Store;
let folder: string;

beforeEach(() => {
  now = noon;
  folder = newFolder();
  ({ store } = openedIn(folder, { now: () => now }));
});

it('ends with the rows that the sample partner has, and two named moments', () => {
  const { partnerId } = addSample(store, today);
  const state = stateFromRows(store.partnerRows(partnerId));
  const wanted = applyChanges(emptyState(), samplePartner(v7, today, SAMPLE_AUTHOR));
  const counts = ({ version: _, ...tables }: PartnerState): unknown =>
    Object.entries(tables).map(([entity, table]) => [entity, table.size]);
  expect(counts(state)).toEqual(counts(wanted));
  expect(state.version.size).toBe(2);
});

it('is one step of undo that takes everything away and brings everything back, also after a restart', () => {
  addPartner(store, 'Another');
  const before = store.partners().length;
  const stepBefore = store.undoState().undo;
  const { partnerId } = addSample(store, today);
  const made = store.partnerRows(partnerId);
  expect(store.undoState().undo?.label).toBe('Add the sample partner');
  store.close();
  ({ store } = openedIn(folder, { now: () => now }));
  expect(store.undoState().undo?.label).toBe('Add the sample partner');
  store.undo();
  expect(store.partners()).toHaveLength(before);
  expect(stepBefore).not.toBeNull();
  expect(store.undoState().undo).toEqual(stepBefore);
  store.redo();
  expect(store.partnerRows(partnerId)).toEqual(made);
});

it('leaves the moments of other partners where they are', () => {
  now = noon - 100 * DAY;
  const other = addPartner(store, 'Another');
  now = noon - 50 * DAY;
  store.commit(command('rename'), [change('partner', other, { name: 'Renamed' })]);
  now = noon;
  const at = (partnerId: string, daysAgo: number): number =>
    placeOf(store.reader, partnerId, { kind: 'day', day: addDays(today, -daysAgo) }).command;
  const before = [120, 70, 30, 1].map((days) => at(other, days));
  const { partnerId } = addSample(store, today);
  expect([120, 70, 30, 1].map((days) => at(other, days))).toEqual(before);
  const own = [170, 120, 70, 30, 1].map((days) => at(partnerId, days));
  expect(own).toEqual([...own].sort((a, b) => a - b));
  expect(new Set(own).size).toBe(own.length);
});

it('tells what was done in order of time and number, each with its own words', () => {
  const { partnerId } = addSample(store, today);
  const { items } = readEntries(store.reader, { ...all, partnerId, most: 200 });
  expect(items.length).toBeGreaterThan(100);
  expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).toSorted((a, b) => b - a));
  const said = items.map(entrySentence);
  expect(said.filter((text) => /A change|undefined|null/.test(text))).toEqual([]);
  expect(said).toContain('Hannah Sørensen moved Olena Hrytsenko under Aiko Tanabe');
  expect(said.at(-1)).toMatch(/^Hannah Sørensen created/);
  expect(said.filter((text) => text.startsWith('Hannah Sørensen named the version'))).toHaveLength(2);
});

it('shows a trend that moves', () => {
  const { partnerId } = addSample(store, today);
  const { points, begins } = readTrend(store.reader, noTrends(), { partnerId, months: 12, today });
  expect(begins).toBe('2026-06-01');
  expect(points.length).toBe(6);
  expect(new Set(points.map(({ keyPlayersCovered }) => keyPlayersCovered)).size).toBeGreaterThan(2);
  expect(new Set(points.map(({ support }) => support)).size).toBeGreaterThan(3);
});

it('is no way to write into a partner of the user, or in another order', () => {
  const partnerId = addPartner(store, 'Another');
  const past = (at: number, ...changes: Parameters<typeof store.commit>[1]) => ({
    at,
    who: '',
    edit: { name: 'partner.rename', parameters: { partnerId } },
    changes,
  });
  const sample = v7() as PartnerId;
  const made = change('partner', sample, { name: 'New', sample: true });
  const nothing = [change('partner', partnerId, { notes: 'x' })];
  const seq = store.lastSeq;
  expect(() =>
    store.commitWithPast(
      command('x'),
      [past(noon - DAY, change('partner', partnerId, { name: 'X' }))],
      nothing,
    ),
  ).toThrow('bad-request');
  expect(() =>
    store.commitWithPast(
      command('x'),
      [past(noon - DAY, change('partner', sample, { name: 'New' }))],
      nothing,
    ),
  ).toThrow('bad-request');
  expect(() =>
    store.commitWithPast(
      command('x'),
      [past(noon - DAY, made), past(noon - 2 * DAY, change('partner', sample, { name: 'Y' }))],
      nothing,
    ),
  ).toThrow('bad-request');
  expect(() =>
    store.commitWithPast(
      command('x'),
      [past(noon - 2 * DAY, made), past(noon - DAY, change('partner', partnerId, { name: 'Y' }))],
      nothing,
    ),
  ).toThrow('bad-request');
  expect(store.lastSeq).toBe(seq);
  expect(store.partners().map(({ name }) => name)).toEqual(['Another']);
});

it('has a colleague with another view, whose snapshot is previewed and merged as any other', () => {
  const { partnerId } = addSample(store, today);
  const content = (): Uint8Array => sampleColleague(store, partnerId, { today, now });
  store.commit(command('rename'), [change('partner', partnerId, { notes: 'x' })]);
  store.undo();
  const preview = previewSnapshot(store, content());
  if ('refused' in preview) throw new Error(preview.refused);
  expect(preview).toMatchObject({
    isNew: false,
    author: 'Ben Okoye',
    removedPeople: 0,
    heldRows: 0,
    refusedRows: 0,
    // Aiko and Tomasz were rated again on both sides meanwhile.
    conflicts: 2,
  });
  const merged = mergeSnapshot(store, content(), { mayRemovePeople: false, today });
  expect(merged).toMatchObject({ conflicts: 2 });
  // The moment before has a name, as part of the merge: what was undone can still be done again.
  expect(store.undoState().redo?.name).toBe('rename');
  expect(store.undoState().undo?.name).toBe('partner.addSample');
  const state = stateFromRows(store.partnerRows(partnerId));
  const named = (name: string) => [...state.person.values()].find((person) => person.name === name);
  const ingrid = named('Ingrid Halvorsen');
  expect([...state.seat.values()].filter(({ personId }) => personId === null)).toEqual([]);
  expect([...state.seat.values()].some(({ personId }) => personId === ingrid?.id)).toBe(true);
  const yusuf = named('Yusuf Amari')?.id;
  expect(state.rating.get(ratingId(yusuf ?? ('' as PersonId), 'support'))).toMatchObject({
    values: ['supporter'],
    ratedBy: 'Ben Okoye',
  });
  // Opened once more it brings nothing.
  const again = previewSnapshot(store, content());
  if ('refused' in again) throw new Error(again.refused);
  expect(again.changes).toEqual([]);
  const [entry] = readEntries(store.reader, { ...all, partnerId, most: 1 }).items;
  expect(entry).toMatchObject({ kind: 'merge', who: 'Ben Okoye' });
  const version = [...state.version.values()].find(({ kind }) => kind === 'merge');
  expect(version?.name).toBe('Before merging on 30 Nov 2026');
  const moment = { kind: 'version', versionId: version?.id ?? '' } as const;
  expect(placeOf(store.reader, partnerId, moment).command).toBe((entry?.command ?? 0) - 1);
});

it('brings nothing where those whom the colleague rated are gone, and has no copy of another partner', () => {
  const { partnerId } = addSample(store, today);
  const other = addPartner(store, 'Another');
  expect(() => sampleColleague(store, other, { today, now })).toThrow('not-found');
  const state = stateFromRows(store.partnerRows(partnerId));
  const people = [...state.person.keys()].map((id) => removal('person', id));
  const seats = [...state.seat.keys()].map((id) => removal('seat', id));
  store.commit(command('empty'), [...seats, ...people]);
  const preview = previewSnapshot(store, sampleColleague(store, partnerId, { today, now }));
  if ('refused' in preview) throw new Error(preview.refused);
  expect(preview.changes.map(({ entity }) => entity)).toEqual(['colleague']);
});
