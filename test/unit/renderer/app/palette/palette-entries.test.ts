import { expect, test } from 'vitest';
import { registerCommand } from '#renderer/commands/commands.ts';
import {
  commandEntries,
  partnerEntries,
  personEntries,
  viewEntries,
  viewOfEntry,
} from '#renderer/app/palette/palette-entries.ts';
import { searchPalette } from '#renderer/app/palette/palette-search.ts';
import type { TabPane } from '#renderer/app/panes/panes.tsx';
import { change } from '#shared/model/change.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { summary } from '../../features/partners/summary.ts';

test('only commands that can run now are offered, with their shortcut', () => {
  const takeAway = registerCommand('map.tidy', { run: () => undefined });
  registerCommand('map.fit', { mayRun: () => false, run: () => undefined });
  expect(commandEntries([])).toEqual([
    { id: 'map.tidy', kind: 'command', text: 'Tidy the map', more: 'View', shortcut: 'T' },
  ]);
  takeAway();
  expect(commandEntries([])).toEqual([]);
});

const panes: readonly TabPane[] = [
  { tab: 'map', label: 'Map', views: [{ value: 'map', label: 'Map', Content: () => null }] },
  {
    tab: 'culture',
    label: 'Culture',
    views: [
      { value: 'result', label: 'Outcome', command: 'culture.result', Content: () => null },
      { value: 'comparison', label: 'We and the partner', Content: () => null },
    ],
  },
];

test('a view is offered once: by itself, or by the command that leads to it, under both names', () => {
  const takeAway = registerCommand('culture.result', { run: () => undefined });
  const entries = [...commandEntries(panes), ...viewEntries(panes)];
  takeAway();
  const found = (query: string) => searchPalette(entries, query, 9).map(({ kind, text }) => [kind, text]);
  expect(found('we and')).toEqual([['view', 'We and the partner']]);
  expect(found('outcome')).toEqual([['command', 'Culture of the partner: result']]);
  expect(found('map')).toEqual([]);
});

test('an entry of a view leads there', () => {
  expect(viewEntries(panes).map((entry) => viewOfEntry(panes, entry))).toEqual([
    { tab: 'culture', view: 'comparison' },
  ]);
});

test('a vacant seat is found by its title', () => {
  const partnerId = 'p' as PartnerId;
  const personId = 'ada' as PersonId;
  const state = applyChanges(emptyState(), [
    change('person', personId, { partnerId, name: 'Ada Berg' }),
    change('seat', 's1', { partnerId, personId, title: 'CFO', department: 'Finance' }),
    change('seat', 's2', { partnerId, title: 'Head of alliances' }),
  ]);
  expect(personEntries(state).map(({ id, text, more }) => [id, text, more])).toEqual([
    ['s1', 'Ada Berg', 'CFO · Finance'],
    ['s2', 'Vacant: Head of alliances', ''],
  ]);
});

test('archived partners come last and say so', () => {
  const entries = partnerEntries([summary({ name: 'Old', archived: true }), summary({ name: 'New' })]);
  expect(entries.map(({ text, more }) => [text, more])).toEqual([
    ['New', 'Reseller'],
    ['Old', 'Reseller · archived'],
  ]);
});
