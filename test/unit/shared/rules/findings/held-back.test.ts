import { expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { nothingWaits } from '#shared/model/waiting.ts';
import { heldBackFindings } from '#shared/rules/findings/held-back.ts';
import { PARTNER, partnerMap, TODAY } from '../../../../fixtures/partner-map.ts';

const state = partnerMap({ people: { ada: {} } });

test('what waits for somebody is one finding with who wrote it and a way out; what a later version wrote is none', () => {
  expect(heldBackFindings(state, nothingWaits, TODAY)).toEqual([]);
  expect(heldBackFindings(state, { ...nothingWaits, later: 3 }, TODAY)).toEqual([]);
  const [finding, ...others] = heldBackFindings(state, { references: 2, by: ['Ben Okoye'], later: 1 }, TODAY);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'held-back all',
    title: '2 entries wait for somebody who has not come yet',
    step: { kind: 'open-snapshot' },
    personIds: [],
  });
  expect(finding?.because).toContain('Ben Okoye wrote them');
  expect(finding?.because).toContain('Ask Ben Okoye for a snapshot with everything');
  const one = heldBackFindings(state, { references: 1, by: [], later: 0 }, TODAY);
  expect(one[0]?.title).toBe('1 entry waits for somebody who has not come yet');
  expect(one[0]?.because).toMatch(/^A colleague wrote it/);
});

test('it stays away while the user has silenced it', () => {
  const silenced = applyChanges(state, [
    change('finding_decision', 'never', {
      partnerId: PARTNER,
      rule: 'held-back',
      because: 'Ben looks after it.',
    }),
  ]);
  expect(heldBackFindings(silenced, { references: 2, by: [], later: 0 }, TODAY)).toEqual([]);
});
