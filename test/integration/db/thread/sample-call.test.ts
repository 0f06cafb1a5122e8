import { beforeEach, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { Store } from '#electron/db/commits/store.ts';
import { placeOf } from '#electron/db/history/log-place.ts';
import { readEntries } from '#electron/db/history/read-entries.ts';
import { readTrend } from '#electron/db/history/read-trend.ts';
import { noTrends } from '#electron/db/reads/trend-cache.ts';
import { addSample } from '#electron/db/thread/sample-call.ts';
import { entrySentence } from '#shared/history/entry-words.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import { applyChanges, emptyState, stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';
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
  const { partnerId } = addSample(store, today);
  const made = store.partnerRows(partnerId);
  expect(store.undoState().undo?.label).toBe('Add the sample partner');
  store.close();
  ({ store } = openedIn(folder, { now: () => now }));
  expect(store.undoState().undo?.label).toBe('Add the sample partner');
  store.undo();
  expect(store.partners()).toHaveLength(before);
  expect(store.undoState().undo?.label).not.toBe('Add the sample partner');
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
