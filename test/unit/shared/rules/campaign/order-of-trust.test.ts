import { expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { daysOffIn } from '#shared/reading/days-off.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { storyOf } from '#shared/rules/plan/story.ts';
import { WorkingCalendar } from '#shared/rules/campaign/working-calendar.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import { PARTNER, partnerMap, personId, TODAY, type GivenMap } from '../../../../fixtures/partner-map.ts';

const map: GivenMap = {
  partner: { cultureType: 'bureaucratic' },
  colleagues: { hannah: {} },
  people: {
    boss: { support: 'neutral', influence: 'inner-circle', coverage: 'none', role: 'approver' },
    foe: {
      reportsTo: 'boss',
      support: 'opponent',
      influence: 'political-structure',
      coverage: 'multiple',
      knownBy: { hannah: 'multiple' },
    },
    friend: {
      reportsTo: 'boss',
      support: 'advocate',
      influence: 'political-structure',
      coverage: 'in-depth',
      knownBy: { hannah: 'in-depth' },
    },
    clerk: { reportsTo: 'foe', support: 'neutral', influence: 'political-structure', coverage: 'brief' },
  },
  lines: [['influences', 'friend', 'boss', 3]],
};
const state = partnerMap(map);

test('campaign 5: a superior whom we have not met hears from us after the one below who is against us', () => {
  const boss = mainLineOf(state, personId('boss'));
  const foe = mainLineOf(state, personId('foe'));
  expect(boss.waitsFor.map(({ personId: id }) => id)).toContain(personId('foe'));
  expect((foe.date ?? '') < (boss.date ?? '')).toBe(true);
});

test('a first meeting with somebody of the inner circle leaves seven working days to whoever introduces us', () => {
  const calendar = new WorkingCalendar(TODAY, daysOffIn(''));
  const alone = partnerMap({
    ...map,
    people: { boss: { ...map.people['boss'] }, friend: { ...map.people['friend'], reportsTo: 'boss' } },
  });
  const asked = campaignOf(alone, TODAY).lines.find((line) => line.personId === personId('friend'));
  const met = mainLineOf(alone, personId('boss'));
  const days = calendar.onOrAfter(met.date ?? TODAY) - calendar.onOrAfter(asked?.date ?? TODAY);
  expect(days).toBeGreaterThanOrEqual(7);
});

test('campaign 3: a favour is asked between two, never in a meeting with others', () => {
  const together = (...keys: readonly string[]) =>
    applyChanges(state, [
      change('touchpoint', 'meeting', {
        partnerId: PARTNER,
        kind: 'meeting',
        on: '2026-05-15' as IsoDate,
        personIds: keys.map((key): PersonId => personId(key)),
      }),
    ]);
  const asking = (of: typeof state) =>
    campaignOf(of, TODAY).lines.find(({ firstAction }) => firstAction.includes('to introduce'));
  expect(asking(together('friend', 'clerk'))?.firstAction).not.toContain('In the meeting');
  expect(asking(together('friend', 'clerk'))?.slot).toBe('favours');
  expect(asking(together('friend'))?.slot).not.toBe('favours');
});

test('the story is told for the day that is aimed at: who leaves before carries nothing then', () => {
  const leaving = applyChanges(state, [
    change('person', personId('friend'), { leftOn: '2026-06-01' as IsoDate }),
    change('plan', 'plan', { partnerId: PARTNER, goal: 'Be chosen', aimDate: '2026-06-15' as IsoDate }),
  ]);
  const text = (of: typeof state) =>
    storyOf(of, TODAY, campaignOf(of, TODAY).lines)
      .map((sentence) => sentence.text)
      .join(' ');
  expect(text(state)).toContain('Friend carries it');
  expect(text(leaving)).toContain('Friend carries it until 1 Jun 2026 and nobody after that');
  expect(text(leaving)).toContain('leaves before it is decided');
  expect(text(leaving)).not.toMatch(/needs the yes of [^.;]*Friend/u);
});

test('campaign 2: a leaver introduces us to whom we do not know, and speaks with whom we do', () => {
  const leaving = applyChanges(
    partnerMap({
      colleagues: { hannah: {} },
      people: {
        ada: {
          support: 'advocate',
          influence: 'inner-circle',
          coverage: 'in-depth',
          knownBy: { hannah: 'in-depth' },
        },
        bo: {
          support: 'neutral',
          influence: 'inner-circle',
          knownBy: { hannah: 'brief' },
          coverage: 'brief',
        },
        cy: { support: 'neutral', influence: 'inner-circle' },
      },
      lines: [
        ['influences', 'ada', 'bo', 3],
        ['influences', 'ada', 'cy', 3],
      ],
    }),
    [change('person', personId('ada'), { leftOn: '2026-06-01' as IsoDate })],
  );
  const text = campaignOf(leaving, TODAY)
    .lines.filter((line) => line.personId === personId('ada'))
    .map(({ firstAction }) => firstAction)
    .join(' ');
  expect(text).toContain('Ask Ada to tell Bo before that day');
  expect(text).not.toMatch(/introduced to those who listen to Ada: [^.]*Bo/u);
});

test('campaign 5: a favour is spoken between two, also where the culture writes formal mails', () => {
  const asked = campaignOf(state, TODAY).lines.find(({ firstAction }) =>
    firstAction.includes('to introduce'),
  );
  expect(asked?.channel).toContain('just the two of you');
});
