import { expect, test } from 'vitest';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { rivalOf } from '#shared/rules/plays/rival.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { nameOf } from '#shared/reading/people.ts';
import { some } from '../../../../fixtures/some.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const expected = [
  ['Marguerite Oyelaran', 'Wen Jiayi', 'Veltrano Networks', 'pays a rebate each half-year'],
  ['Gerald Pichler', 'Tobias Renner', 'Ostara Access', 'Default supplier since 2021'],
  ['Cormac Delaney', 'Nuala Byrne', 'Pallas Networks', 'offers a return price'],
] as const;

test('the terms of a named competitor are answered on one page before the facts for all, by whose work terms are', () => {
  some(workedPartners()).forEach(({ name, state, today }, index) => {
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

test('without a note on its terms no other vendor is answered', () => {
  for (const { state, today } of workedPartners()) {
    const vendors = [...state.other_vendor].map(([id, row]) => [id, { ...row, note: '' }] as const);
    const silent = { ...state, other_vendor: new Map(vendors) };
    expect(rivalOf(silent, fieldOf(silent, today).subjects)).toBeNull();
    expect(campaignOf(silent, today).lines.map(({ slot }) => slot)).not.toContain('decision-window.compare');
  }
});
