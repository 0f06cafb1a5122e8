import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { addDays, dateText } from '#shared/reading/calendar.ts';
import { objectivesOf, objectivesSpokenOf } from '#shared/rules/campaign/known.ts';
import { builtInTactic } from '#shared/playbook/tactics/library.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import { PARTNER, partnerMap, personId, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';
import { some } from '../../../../fixtures/some.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const ada = personId('ada');
const CHECK = /whether (?:that|it) still holds/;
const map = (person: GivenPerson = {}, partner: { reviewIntervalDays?: number } = {}): PartnerState =>
  partnerMap({
    colleagues: { hannah: {} },
    partner,
    people: {
      ada: {
        support: 'neutral',
        coverage: 'multiple',
        influence: 'inner-circle',
        knownBy: { hannah: 'multiple' },
        orientation: 'business',
        relationship: 'vendor',
        ...person,
        fields: { businessObjectives: 'Twenty new customers in the western provinces', ...person.fields },
      },
    },
  });
const said = (state: PartnerState, days: number): PartnerState =>
  applyChanges(state, [
    change('touchpoint', 't', {
      partnerId: PARTNER,
      on: addDays(TODAY, -days),
      personIds: [ada],
      summary: 'Went through the plan for the western provinces.',
    }),
  ]);
const textOf = (state: PartnerState): string => mainLineOf(state, ada).firstAction;

describe.each(workedPartners())('campaign 2.5 at $name', ({ state, today }) => {
  const { lines } = campaignOf(state, today);

  test('what somebody wants is quoted once in all lines of that person, and not for whom we only keep informed', () => {
    const people = some(
      [...new Set(lines.map(({ personId: id }) => id))].filter((id) => objectivesOf(state, id) !== ''),
    );
    for (const id of people) {
      const own = lines.filter((line) => line.personId === id);
      const said = own.map(({ firstAction }) => firstAction).join('\n');
      const monitored = own.some(({ strategy }) => strategy === 'monitor');
      // Whose own wish is taken up hears of nothing else in that line.
      const takesUp = own.some(({ tacticId }) => builtInTactic(tacticId)?.applies.wish !== undefined);
      const times = said.split(objectivesOf(state, id)).length - 1;
      expect(monitored ? [0] : takesUp ? [0, 1] : [1], said).toContain(times);
      expect(said.match(new RegExp(CHECK, 'g'))?.length ?? 0, said).toBeLessThanOrEqual(1);
    }
  });

  test('nobody has the same sentence on two lines', () => {
    for (const own of Map.groupBy(lines, ({ personId: id }) => id).values()) {
      const sentences = own.flatMap(({ firstAction }) => firstAction.split(/(?<=[.;]) /));
      const twice = sentences.filter((one, index) => one.length > 20 && sentences.indexOf(one) !== index);
      // The goal of a meeting stands on the line of each day that serves it.
      expect(twice.filter((one) => !one.startsWith('To reach:'))).toEqual([]);
    }
  });
});

describe('campaign 2.5: known objectives are checked', () => {
  test('where nobody noted when they were said, and they matter', () => {
    expect(objectivesSpokenOf(map(), ada, TODAY)).toBeNull();
    expect(textOf(map())).toMatch(/wants to reach, and ask whether that still holds\./);
    expect(textOf(map({ influence: 'outside', role: 'user', reach: [] } as GivenPerson))).not.toMatch(CHECK);
  });

  test('where that is longer ago than ratings are reviewed', () => {
    const old = said(map(), 181);
    expect(objectivesSpokenOf(old, ada, TODAY)).toBe(addDays(TODAY, -181));
    expect(textOf(old)).toContain(
      `ask whether that still holds: it was last spoken of on ${dateText(addDays(TODAY, -181))}.`,
    );
    expect(textOf(said(map(), 180))).not.toMatch(CHECK);
    expect(textOf(said(map({}, { reviewIntervalDays: 30 }), 31))).toMatch(CHECK);
  });

  test('by a priority of the partner that the person named', () => {
    const named = applyChanges(map(), [
      change('priority', 'p', {
        partnerId: PARTNER,
        text: 'Growth in the western provinces',
        saidByPersonId: ada,
        saidOn: addDays(TODAY, -10),
      }),
    ]);
    expect(objectivesSpokenOf(named, ada, TODAY)).toBe(addDays(TODAY, -10));
    expect(textOf(named)).not.toMatch(CHECK);
  });

  test('not where we owe something first, nor in a first talk', () => {
    const owing = applyChanges(map(), [
      change('promise', 'p', {
        partnerId: PARTNER,
        side: 'ours',
        personId: ada,
        text: 'Send the figures',
        due: addDays(TODAY, -3),
      }),
    ]);
    expect(textOf(owing)).toContain('Twenty new customers');
    expect(textOf(owing)).not.toMatch(CHECK);
    expect(textOf(map({ coverage: 'none', knownBy: {} }))).not.toMatch(CHECK);
  });
});

describe('a line about somebody of whom nothing is known but a contact', () => {
  const plain = (days: number): PartnerState => said(map({ fields: { businessObjectives: '' } }), days);
  test('goes on where that one ended, as long as it is no older than ratings may be', () => {
    expect(textOf(plain(20))).toContain(
      `Pick up where the meeting on ${dateText(addDays(TODAY, -20))} left off.`,
    );
    expect(textOf(plain(181))).not.toContain('Pick up');
    expect(textOf(said(map(), 20))).not.toContain('Pick up');
  });
});
