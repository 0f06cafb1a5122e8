import { describe, expect, test } from 'vitest';
import { filterEntries } from '#renderer/features/tactics/library/filter-entries.ts';
import type { TacticFilters } from '#renderer/session/tactics-store.ts';
import type { TacticUse } from '#shared/ipc/types.ts';
import { switchTactic } from '#shared/edit/tactics/own-tactics.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { tacticEntries } from '#shared/playbook/tactics/entries.ts';

const none: TacticFilters = {
  search: '',
  strategy: null,
  adaptability: null,
  orientation: null,
  coverage: null,
  culture: null,
  shown: 'all',
};
const state = applyChanges(emptyState(), [
  change('own_tactic', 'mine', { strategy: 'motivate', text: 'Bring {person} a çake.', why: 'Warm.' }),
  ...switchTactic(emptyState(), 'monitor.list-only', false),
]);
const entries = tacticEntries(state);
const found = (filters: Partial<TacticFilters>, uses: ReadonlyMap<string, TacticUse> | null = null) =>
  filterEntries(entries, { ...none, ...filters }, uses).map(({ tactic }) => tactic.id);

describe('filters of the library', () => {
  test('without any, every tactic is shown, own ones first in their strategy', () => {
    expect(found({})).toHaveLength(entries.length);
    expect(found({ strategy: 'motivate' })[0]).toBe('mine');
  });

  test('words are searched in text, reason, conditions and source, without accents', () => {
    expect(found({ search: 'cake WARM' })).toEqual(['mine']);
    expect(found({ search: 'adaptability visionary' }).length).toBeGreaterThan(3);
  });

  test('a value of an input finds what is written for it', () => {
    for (const id of found({ adaptability: 'conservative' }))
      expect(entries.find(({ tactic }) => tactic.id === id)?.tactic.applies.adaptability).toContain(
        'conservative',
      );
    expect(found({ adaptability: 'conservative', culture: 'bureaucratic' })).toEqual([]);
  });

  test('own, switched-off and used ones are found', () => {
    expect(found({ shown: 'own' })).toEqual(['mine']);
    expect(found({ shown: 'off' })).toEqual(['monitor.list-only']);
    expect(found({ shown: 'changed' })).toEqual([]);
    const use = { tacticId: 'mine', lines: 1, worked: 0, didNot: 0, unclear: 0, outcomes: [] };
    expect(found({ shown: 'used' }, new Map([['mine', use]]))).toEqual(['mine']);
  });
});
