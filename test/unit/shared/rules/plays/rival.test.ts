import { expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { PersonId } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { isTiedToRival, rivalOf } from '#shared/rules/plays/rival.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { nameOf } from '#shared/reading/people.ts';
import { some } from '../../../../fixtures/some.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const expected = [
  ['Karin Lindqvist', 'Wen Jiayi', 'Veltrano Networks', 'pays a rebate each half-year'],
  ['Cormac Delaney', 'Nuala Byrne', 'Pallas Networks', 'offers a return price'],
] as const;
const [sample, telecom, founder] = some(workedPartners());
if (sample === undefined || telecom === undefined || founder === undefined) throw new Error('no partner');

test('the terms of a named competitor are answered on one page before the facts for all, by whose work terms are', () => {
  [sample, founder].forEach(({ name, state, today }, index) => {
    const { lines } = campaignOf(state, today);
    const line = lines.find(({ slot }) => slot === 'decision-window.compare');
    const facts = lines.find(({ slot }) => slot === 'decision-window.facts');
    const [person, owner, vendor, terms] = expected[index] ?? expected[0];
    expect(nameOf(state, line?.personId ?? ''), name).toBe(person);
    expect(colleagueNameOf(state, line?.ownerColleagueId ?? null), name).toBe(owner);
    expect(line?.firstAction, name).toContain(`beside ${vendor} on one page`);
    expect(line?.firstAction, name).toContain(`“${terms}”`);
    expect((line?.date ?? '9') < (facts?.date ?? ''), name).toBe(true);
    // It is our own work: nobody at the partner is approached with it.
    expect(line?.channel, name).toMatch(/^Among ourselves/);
  });
});

test('where the aim is one of two places nobody is compared: the page speaks for a second source, to whoever keeps the papers', () => {
  const { state, today } = telecom;
  const { lines } = campaignOf(state, today);
  expect(lines.map(({ slot }) => slot)).not.toContain('decision-window.compare');
  const line = lines.find(({ slot }) => slot === 'decision-window.second-source');
  expect(nameOf(state, line?.personId ?? '')).toBe('Florian Czerny');
  expect(line?.firstAction).not.toContain('Ostara');
  // The same aim in place of the other vendor compares again, and still not for whom it cannot convince.
  const [plan] = state.plan.values();
  const [window] = state.decision_window.values();
  const instead = applyChanges(state, [
    change('plan', plan?.id ?? '', { goal: 'Be the default supplier' }),
    change('decision_window', window?.id ?? '', { what: 'Default supplier' }),
  ]);
  const compared = campaignOf(instead, today).lines.find(({ slot }) => slot === 'decision-window.compare');
  const { against } = fieldOf(instead, today).byId.get(compared?.personId ?? ('' as PersonId)) ?? {};
  expect(against).toBe(false);
});

test('a page on the competitor is for nobody with a noted tie to it', () => {
  const { state, today } = founder;
  const cormac = personIdOf(founder, 'cormac');
  expect(isTiedToRival(state, cormac)).toBe(false);
  for (const personalAgenda of [
    'Worked nine years for Pallas Networks.',
    'Golf. Still has friends at the other vendor.',
  ]) {
    const tied = applyChanges(state, [change('person', cormac, { personalAgenda })]);
    expect(isTiedToRival(tied, cormac), personalAgenda).toBe(true);
    expect(rivalOf(tied, fieldOf(tied, today).subjects)?.personId).not.toBe(cormac);
  }
  const other = applyChanges(state, [
    change('person', cormac, {
      personalAgenda: 'Worked nine years for a bank. Compares us with Pallas Networks.',
    }),
  ]);
  expect(isTiedToRival(other, cormac)).toBe(false);
});

test('without a note on its terms no other vendor is answered', () => {
  for (const { state, today } of workedPartners()) {
    const vendors = [...state.other_vendor].map(([id, row]) => [id, { ...row, note: '' }] as const);
    const silent = { ...state, other_vendor: new Map(vendors) };
    expect(rivalOf(silent, fieldOf(silent, today).subjects)).toBeNull();
    expect(campaignOf(silent, today).lines.map(({ slot }) => slot)).not.toContain('decision-window.compare');
  }
});
