import { expect, test } from 'vitest';
import { applyChanges } from '#shared/model/partner-state.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { settle } from '#shared/edit/findings/settle.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

test('one click moves the day of what a meeting needs to before it, and the finding is gone', () => {
  const state = applyChanges(partnerMap({ people: { ada: {} } }), [
    change('meeting_brief', 'meet-1', {
      partnerId: PARTNER,
      personIds: [personId('ada')],
      on: '2026-05-20' as IsoDate,
      kind: 'meeting',
    }),
    change('promise', 'prom-1', {
      partnerId: PARTNER,
      personId: personId('ada'),
      side: 'ours',
      text: 'Figures of May',
      due: '2026-05-22' as IsoDate,
    }),
  ]);
  const of = (now: typeof state) => findingsOf(now, TODAY).filter(({ rule }) => rule === 'due-after-meeting');
  const [finding] = of(state);
  expect(finding).toMatchObject({
    severity: 'medium',
    title: '“Figures of May” is due after the meeting that needs it',
    stepLabel: 'Move it to 19 May 2026',
  });
  if (finding?.step.kind !== 'settle') throw new Error('no step');
  const moved = applyChanges(state, settle(state, finding.step));
  expect(moved.promise.get('prom-1')?.due).toBe('2026-05-19');
  expect(of(moved)).toEqual([]);
});

test('the sample finds the margin sheet that its meeting needs, and an aim after the board chooses', () => {
  const [sample] = workedPartners();
  if (sample === undefined) throw new Error('no sample');
  const { state, today } = sample;
  const titles = findingsOf(state, today).map(({ title }) => title);
  expect(titles.filter((title) => title.includes('margin sheet'))).toHaveLength(1);
  expect(titles).toContain('The aim has a day after the decision');
  const finding = findingsOf(state, today).find(({ rule }) => rule === 'aim-after-window');
  if (finding?.step.kind !== 'settle') throw new Error('no step');
  const dated = applyChanges(state, settle(state, finding.step));
  expect(findingsOf(dated, today).filter(({ rule }) => rule === 'aim-after-window')).toEqual([]);
});
