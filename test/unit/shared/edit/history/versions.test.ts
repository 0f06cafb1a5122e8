import { expect, it } from 'vitest';
import { changeVersion, nameVersion, removeVersion } from '#shared/edit/history/version-edits.ts';
import { importPeople } from '#shared/edit/people/import-edits.ts';
import { actOnLines } from '#shared/edit/plan/plan-edits.ts';
import { change, type Change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { PARTNER, partnerMap, TODAY } from '../../../../fixtures/partner-map.ts';

const map = partnerMap({
  people: {
    ada: { influence: 'inner-circle', support: 'neutral', role: ['decision-maker'] },
    bo: { influence: 'inner-circle', support: 'opponent', role: ['approver'], reportsTo: 'ada' },
    cy: { support: 'advocate', reportsTo: 'ada' },
  },
});

function setting(state: PartnerState) {
  let count = 0;
  const newId = (): string => `new-${String((count += 1))}`;
  return { state, today: TODAY, now: 0, userName: 'Robin', newId, partnerId: PARTNER };
}

const versionsIn = (changes: unknown): readonly unknown[] =>
  (changes as readonly Change[]).filter(({ entity }) => entity === 'version').map(({ fields }) => fields); // of edits that are never refused

it('a version needs a name, which can be changed and never taken away', () => {
  const made = { id: 'v', note: '', lastCommand: null };
  expect(nameVersion.changes(setting(map), { ...made, name: ' ' })).toEqual({
    ok: false,
    reason: 'A version needs a name.',
  });
  const named = nameVersion.changes(setting(map), { ...made, name: ' Before the review ' });
  expect(named).toMatchObject({
    ok: true,
    changes: [{ fields: { name: 'Before the review', lastCommand: null } }],
  });
  const state = applyChanges(map, [
    change('version', 'v', { partnerId: PARTNER, name: 'Before the review' }),
  ]);
  expect(changeVersion.changes(setting(state), { id: 'v', name: '' })).toMatchObject({ ok: false });
  expect(changeVersion.changes(setting(state), { id: 'v', name: 'Then' })).toEqual([
    change('version', 'v', { name: 'Then' }),
  ]);
  expect(changeVersion.changes(setting(state), { id: 'v', note: 'Old team' })).toEqual([
    change('version', 'v', { note: 'Old team' }),
  ]);
  expect(removeVersion.changes(setting(state), { id: 'v' })).toHaveLength(1);
});

it('the app makes a version before an import, not for a partner that only comes with it', () => {
  const arrivals = { people: 1, vacant: 0 };
  const changes = [change('person', 'eve', { partnerId: PARTNER, name: 'Eve' })];
  expect(versionsIn(importPeople.changes(setting(map), { arrivals, changes }))).toMatchObject([
    { kind: 'import', name: 'Before the import on 12 May 2026' },
  ]);
  expect(versionsIn(importPeople.changes(setting(map), { arrivals, changes: [] }))).toEqual([]);
  expect(versionsIn(importPeople.changes(setting(emptyState()), { arrivals, changes }))).toEqual([]);
});

it('the app makes a version before several lines of the plan are taken at once, and none for one', () => {
  const lines = planView(map, TODAY).rows.map(({ personId, slot }) => ({ personId, slot }));
  expect(lines.length).toBeGreaterThan(1);
  expect(versionsIn(actOnLines.changes(setting(map), { lines }))).toMatchObject([{ kind: 'plan' }]);
  const [one] = lines;
  const only = one === undefined ? [] : [{ personId: one.personId, slot: one.slot || MAIN_SLOT }];
  expect(versionsIn(actOnLines.changes(setting(map), { lines: only }))).toEqual([]);
});
