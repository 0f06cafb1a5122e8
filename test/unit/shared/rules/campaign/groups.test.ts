import { describe, expect, test } from 'vitest';
import { offersOf } from '#shared/rules/plays/plays.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import { partnerMap, personId, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';
import { sentenceOf } from '../../../../fixtures/sentence-of.ts';

const leader: GivenPerson = { support: 'opponent', influence: 'inner-circle', coverage: 'multiple' };
const member: GivenPerson = {
  support: 'non-supporter',
  influence: 'political-structure',
  coverage: 'multiple',
};

function group(people: Readonly<Record<string, GivenPerson>>) {
  return partnerMap({
    people: { lena: leader, ...people },
    lines: Object.keys(people).map((key) => ['ally', 'lena', key] as const),
  });
}

describe('campaign 5: a group against us is begun with the least committed', () => {
  test('who does not report to its leader', () => {
    const state = group({
      bo: { ...member, influence: 'outside', reportsTo: 'lena' },
      cy: { ...member, influence: 'outside', reportsTo: 'bo' },
      dora: member,
    });
    const begins = offersOf(state, TODAY).flatMap(({ cast }) =>
      cast.kind === 'faction' ? (cast.parts.first ?? []) : [],
    );
    expect(begins).toEqual([personId('dora')]);
    const waits = mainLineOf(state, personId('lena')).waitsFor.map((key) => key.personId);
    expect(waits).toEqual([personId('dora')]);
    expect(sentenceOf(mainLineOf(state, personId('lena')), 'group', state)).toBe(
      'We hear the others who are not for it and stand together first, one by one, and begin with Dora.',
    );
    expect(sentenceOf(mainLineOf(state, personId('dora')), 'group', state)).toBe(
      'We hear those who are not for it and stand together one by one, and begin here.',
    );
  });

  test('and where all report to its leader, nobody comes first and nothing is said about the order', () => {
    const state = group({ bo: { ...member, reportsTo: 'lena' }, cy: { ...member, reportsTo: 'bo' } });
    expect(offersOf(state, TODAY).map(({ cast }) => cast.kind)).not.toContain('faction');
    for (const key of ['lena', 'bo', 'cy']) {
      const line = mainLineOf(state, personId(key));
      expect(line.waitsFor).toEqual([]);
      expect(sentenceOf(line, 'group', state)).toMatch(/^We hear .*one by one\.$/);
    }
  });
});
