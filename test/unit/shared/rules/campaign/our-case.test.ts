import { expect, test } from 'vitest';
import { nameOf } from '#shared/reading/people.ts';
import { ourCaseOf } from '#shared/rules/campaign/our-case.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { storyOf } from '#shared/rules/plan/story.ts';
import { partnerMap, personId, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [, telecom, founderLed] = workedPartners();

test.each([
  [telecom, 'western provinces', ['wagner', 'kogler']],
  [founderLed, 'monthly contract', ['cormac', 'siobhan']],
] as const)('our case is what several people of weight want: %#', (partner, words, keys) => {
  if (partner === undefined) throw new Error('no worked partner');
  const { state, today } = partner;
  const found = ourCaseOf(state, today);
  expect(found?.words).toBe(words);
  expect(found?.personIds.map((id) => nameOf(state, id))).toEqual(keys.map((key) => partner.nameOf(key)));
  const [aim] = storyOf(state, today, campaignOf(state, today).lines);
  expect(aim?.text).toContain(`our case is “${words}”`);
});

test('the line of who is to be won carries their part of it', () => {
  if (telecom === undefined) throw new Error('no worked partner');
  const line = campaignOf(telecom.state, telecom.today).main.get(personIdOf(telecom, 'wagner'));
  expect(line?.firstAction).toContain(
    'show what we do for “western provinces”, which Sabine Kogler wants too',
  );
});

test('with three who approve or decide, the others write or prepare', () => {
  if (telecom === undefined) throw new Error('no worked partner');
  const { state, today, nameOf: named } = telecom;
  const [aim] = storyOf(state, today, campaignOf(state, today).lines);
  expect(aim?.text).toContain('and 6 others write or prepare it');
  expect(aim?.text).not.toContain(named('pichler'));
});

test.each([
  [
    'German',
    'Alle Kunden bis Ende 2027 auf Monatsverträgen',
    'Dreißig Monatsverträge im Jahr',
    'Monatsverträgen',
  ],
  [
    'French',
    'Des contrats de service pour tous les clients',
    'Un contrat de service mensuel',
    'contrats de service',
  ],
  ['Spanish', 'Contratos mensuales para todos', 'Nuevos contratos mensuales', 'Contratos mensuales'],
  ['Norwegian', 'Månedlige serviceavtaler for alle', 'Flere serviceavtaler i år', 'serviceavtaler'],
] as const)('there is one for objectives in %s', (_language, first, second, words) => {
  const person = (businessObjectives: string): GivenPerson => ({
    influence: 'inner-circle',
    fields: { businessObjectives },
  });
  const map = partnerMap({ people: { ada: person(first), bo: person(second) } });
  expect(ourCaseOf(map, TODAY)).toEqual({ words, personIds: [personId('ada'), personId('bo')] });
});

test.each([
  ['one person alone', 'Spare parts within a day', ''],
  ['empty words', 'More than last year', 'More each year than before'],
  ['nobody of weight', 'Spare parts within a day', 'Spare parts on site'],
  ['one word in common', 'More revenue from the west', 'The revenue of each branch doubled'],
  [
    'German objectives',
    'Umsatz durch einen neuen Standort steigern',
    'Kosten durch einen neuen Einkauf senken',
  ],
  ['French objectives', 'Pour cette année, dix clients', 'Livrer mieux pour cette année'],
  ['a language whose empty words are not known', 'Každý zákazník spokojený', 'Každý zákazník dvakrát'],
  ['Spanish objectives', 'Ventas para todos los clientes', 'Un portal para todos los socios'],
])('there is none for %s', (why, first, second) => {
  const person = (businessObjectives: string): GivenPerson => ({
    influence: why === 'nobody of weight' ? 'outside' : 'inner-circle',
    fields: { businessObjectives },
  });
  expect(ourCaseOf(partnerMap({ people: { ada: person(first), bo: person(second) } }), TODAY)).toBeNull();
});
