import { describe, expect, test } from 'vitest';
import { acceptPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { partnerMap, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';
import { some } from '../../../../fixtures/some.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

/** What stands outside of quotation marks. */
const said = (text: string): string => text.replaceAll(/“[^”]*”/gu, '“”');

const givenNames = (state: PartnerState): readonly string[] =>
  [...state.person.values(), ...state.colleague.values()].map(({ name }) => name.split(' ')[0] ?? '');

const met: GivenPerson = { influence: 'inner-circle', coverage: 'none', support: 'neutral' };
const named = (name: string, given: GivenPerson = {}): GivenPerson => ({ ...given, fields: { name } });
const door: GivenPerson = {
  support: 'supporter',
  influence: 'outside',
  knownBy: { hannah: 'in-depth' },
};
const map = (go: string, target: string): PartnerState =>
  partnerMap({
    people: { go: named(go, door), target: named(target, met) },
    colleagues: { hannah: {} },
    lines: [['influences', 'go', 'target', 3]],
  });
const textsOf = (state: PartnerState): string =>
  campaignOf(state, TODAY)
    .lines.map(({ firstAction }) => firstAction)
    .join('\n');

describe('everybody is named in full once in a line', () => {
  test('in every line of the worked partners, where nobody else has the given name', () => {
    let short = 0;
    for (const { name, state, today } of workedPartners()) {
      const counts = Map.groupBy(givenNames(state), (given) => given);
      for (const { firstAction } of campaignOf(state, today).lines)
        for (const { name: full } of some([...state.person.values(), ...state.colleague.values()])) {
          const [given = ''] = full.split(' ');
          if (counts.get(given)?.length !== 1) continue;
          const text = said(firstAction);
          expect(text.split(full).length - 1, `${name}: ${firstAction}`).toBeLessThanOrEqual(1);
          if (text.includes(full) && text.split(given).length > 2) short += 1;
        }
    }
    expect(short).toBeGreaterThan(20);
  });

  test('two with the same given name keep their whole names', () => {
    const told = textsOf(map('Ada Berg', 'Kim Lund'));
    expect(told).toMatch(
      /Meet Kim Lund once Ada Berg has introduced .*The stance of Kim is|Kim Lund.* Ada /su,
    );
    const alike = textsOf(map('Kim Berg', 'Kim Lund'));
    expect(alike).not.toMatch(/Kim (?!Berg|Lund)/u);
  });

  test('what is asked in a line that the user agreed to is not asked again', () => {
    let asking = 0;
    for (const { name, state, today } of workedPartners())
      for (const { shown, slot, personId } of planView(state, today).rows) {
        if (slot !== MAIN_SLOT || !shown.because.some(({ code }) => code === 'opens-doors')) continue;
        asking += 1;
        const agreed = applyChanges(state, acceptPlanLine(state, shown));
        const own = campaignOf(agreed, today).lines.filter((line) => line.personId === personId);
        expect(
          own.map((line) => line.slot),
          `${name}: ${shown.firstAction}`,
        ).not.toContain('favours');
      }
    expect(asking).toBeGreaterThan(2);
  });
});
