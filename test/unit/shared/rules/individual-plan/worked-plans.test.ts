import { describe, expect, test } from 'vitest';
import { adaptabilityGuide } from '#shared/playbook/plan/proof.ts';
import { orientationGuide } from '#shared/playbook/plan/message-form.ts';
import { teamChannels } from '#shared/playbook/plays/play.ts';
import { presentPeople } from '#shared/reading/people.ts';
import { individualPlanOf } from '#shared/rules/individual-plan/individual-plan.ts';
import { proposedObjectives } from '#shared/rules/individual-plan/proposed-objectives.ts';
import { lowerFirst } from '#shared/text/wording.ts';
import { some } from '../../../../fixtures/some.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

/** What the map knows of a type of person, which is true of many and says nothing about this one. */
const typeTexts = [
  ...Object.values(adaptabilityGuide).map(({ traits }) => traits),
  ...Object.values(orientationGuide).map(({ listensTo }) => listensTo),
  'approves what others decided',
  'decides who gets time',
  'nothing is planned',
];

const partners = workedPartners();

describe.each(partners)('the individual plans at $name', ({ state, today }) => {
  test('give no text of a type as an answer, and ask for what is missing', () => {
    const answers = some(presentPeople(state, today)).flatMap(({ id }) => individualPlanOf(state, id, today));
    const said = answers
      .filter(({ question }) => question !== 'communication')
      .map(({ text }) => lowerFirst(text));
    for (const type of typeTexts) expect(said.filter((text) => text.includes(lowerFirst(type)))).toEqual([]);
    // How we do what we do among ourselves is no way to speak with anybody.
    for (const way of Object.values(teamChannels))
      expect(answers.filter(({ map }) => map.includes(way))).toEqual([]);
    // What is answered is not asked.
    expect(some(answers).filter(({ ask, answered }) => ask !== '' && answered)).toEqual([]);
  });
});

test.each([
  [
    'Donau Telekom Vertrieb',
    'wagner',
    [/^Credible source/u, /tenth more revenue in the west/u, /Elisabeth Wagner approves it$/u],
    '2027-01-14',
  ],
  [
    'Donau Telekom Vertrieb',
    'czerny',
    [/^Problem solver/u, /strategy programme/u, /every question about it answered$/u],
    '2027-01-14',
  ],
  ['Brightwater', 'aoife', [/^A first talk with Aoife/u, /Aoife Kearney approves it$/u], '2026-12-15'],
] as const)('%s: the objectives for %s are drafted, dated and owned', (partnerName, key, texts, due) => {
  const partner = partners.find(({ name }) => name.includes(partnerName));
  if (partner === undefined) throw new Error(`no worked partner ${partnerName}`);
  const proposed = proposedObjectives(partner.state, personIdOf(partner, key), partner.today);
  expect(proposed).toHaveLength(texts.length);
  for (const [index, words] of texts.entries()) expect(proposed[index]?.text).toMatch(words);
  for (const one of some(proposed)) {
    // A first talk has taken place long before.
    const isFirstTalk = one.text.startsWith('A first talk');
    expect(isFirstTalk ? one.due < due : one.due === due, one.due).toBe(true);
    expect(one.ownerColleagueId).not.toBeNull();
  }
  const actions = individualPlanOf(partner.state, personIdOf(partner, key), partner.today).find(
    ({ question }) => question === 'actions',
  );
  expect(actions?.text).toMatch(/^\d+ Nov 2026, \p{L}+ [^:]+: /u);
});
