import { describe, expect, test } from 'vitest';
import { cultureComponents, cultureItems, type CultureItem } from '#shared/model/culture-item.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { componentOf, itemsOf, lensOf, questionnaire } from '#shared/playbook/culture/questionnaire.ts';

/** A word of each cell of the table, in the order B, C, E, I. */
const table: Readonly<Record<CultureItem, readonly [string, RegExp, RegExp, RegExp, RegExp]>> = {
  'decision-making.values': [
    'two options',
    /rule.*precedent/,
    /everyone concerned can live/,
    /quickly.*risk/,
    /responsible/,
  ],
  'decision-making.behaviours': [
    'proposal',
    /committee/,
    /colleagues are called in/,
    /yes or no in the room/,
    /own area only/,
  ],
  'decision-making.practices': [
    'approved',
    /steps.*limits.*signatures/,
    /joint meeting.*minutes/,
    /word.*paper/,
    /own budget/,
  ],
  'decision-making.symbols': [
    'pride',
    /certificates.*approval matrix/,
    /team boards.*workshop/,
    /growth charts.*launch/,
    /names on doors.*awards/,
  ],
  'work-structure.values': ['good work', /defined job/, /team.*goal/, /chance/, /craft/],
  'work-structure.behaviours': [
    'between departments',
    /passed along/,
    /mixed group/,
    /drops everything/,
    /expert.*alone/,
  ],
  'work-structure.practices': [
    'organised',
    /departments and grades/,
    /projects.*matrix/,
    /small core/,
    /side by side/,
  ],
  'work-structure.symbols': [
    'office',
    /floors by department/,
    /shared rooms/,
    /improvised.*founder/,
    /private rooms/,
  ],
  'communication.values': ['information', /entitled/, /share/, /needed now/, /personal asset/],
  'communication.behaviours': ['in touch', /formal mail/, /many people/, /any hour/, /one to one/],
  'communication.practices': ['meetings', /agenda/, /workshop/, /short.*unplanned/, /rare.*voluntary/],
  'communication.symbols': ['talk', /official terms/, /“we”/, /slogans/, /profession/],
  'control-mechanisms.values': ['trust', /rules/, /peers/, /results/, /standards/],
  'control-mechanisms.behaviours': ['missed', /upwards/, /team reviews/, /boss steps in/, /that person/],
  'control-mechanisms.practices': ['followed up', /quarterly/, /joint reviews/, /bonus/, /fees/],
  'control-mechanisms.symbols': ['celebrated', /years of service/, /teams/, /top seller/, /reputation/],
  'source-of-power.values': ['respected', /rank/, /others along/, /bets/, /expert/],
  'source-of-power.behaviours': ['speaks', /senior/, /in turn/, /founder/, /himself or herself/],
  'source-of-power.practices': ['gained', /promotion/, /trusted by many/, /founder/, /clients.*skill/],
  'source-of-power.symbols': ['sign of power', /seat at the table/, /asked everywhere/, /shares/, /a brand/],
};

describe('method, section 6: the 20 items', () => {
  test.each(cultureItems)('%s has its question and its four statements', (item) => {
    const [asks, ...words] = table[item];
    const { question, statements } = questionnaire[item];
    expect(question.toLowerCase()).toContain(asks);
    for (const [index, type] of cultureTypes.entries()) {
      const text = statements.find(([ofType]) => ofType === type)?.[1] ?? '';
      expect(text.toLowerCase()).toMatch(words[index] ?? /^$/);
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('are five components through four lenses', () => {
    expect(cultureItems).toHaveLength(20);
    for (const component of cultureComponents) {
      expect(itemsOf(component).map(lensOf)).toEqual(['values', 'behaviours', 'practices', 'symbols']);
      expect(itemsOf(component).every((item) => componentOf(item) === component)).toBe(true);
    }
  });

  test('are shuffled: no order twice, and each type stands in each place five times', () => {
    const orders = Object.values(questionnaire).map(({ statements }) => statements.map(([type]) => type));
    expect(new Set(orders.map((order) => order.join(' '))).size).toBe(20);
    for (const type of cultureTypes)
      for (const place of [0, 1, 2, 3])
        expect(
          orders.filter((order) => order[place] === type),
          `${type} in place ${place}`,
        ).toHaveLength(5);
  });
});
