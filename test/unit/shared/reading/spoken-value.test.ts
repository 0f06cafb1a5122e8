import { expect, it } from 'vitest';
import { z } from 'zod';
import type { FieldValue } from '#shared/model/change.ts';
import { entityNames, entityOf } from '#shared/model/registry.ts';
import { valueText } from '#shared/reading/spoken-value.ts';

const nameOf = (_: string, row: string): string => (row === 'ada' ? 'Ada Berg' : '');
const say = (place: string, value: FieldValue, row = 'x'): string => {
  const [entity = '', field = ''] = place.split('.');
  return valueText({ entity, row, field }, value, nameOf);
};

it('says values as the screens do', () => {
  expect(say('partner.tier', 'long-tail')).toBe('Long tail');
  expect(say('partner.tier', 'platinum')).toBe('platinum');
  expect(say('partner.sample', true)).toBe('yes');
  expect(say('touchpoint.mood', -2)).toBe('Very bad');
  expect(say('action.due', '2026-12-05')).toBe('5 Dec 2026');
  expect(say('action.due', '2026-02-31')).toBe('2026-02-31');
  expect(say('partner.archivedAt', new Date(2026, 4, 12, 12).getTime())).toBe('12 May 2026');
  expect(say('rating.values', ['financial', 'technical'], 'ada.orientation')).toBe('Financial and Technical');
  expect(say('touchpoint.personIds', ['ada', 'gone'])).toBe('Ada Berg and something that is not known');
  expect(say('meeting_brief.edits', { a: 'One text', b: '' })).toBe('One text');
  expect(say('plan_line.tacticId', '01a2297c-0000-7000-8000-000000000000')).toBe(
    'something that is not known',
  );
  const support = { input: 'support', value: 'advocate', code: 'support', params: { support: 'advocate' } };
  const path = {
    input: 'path',
    value: 'c 0',
    code: 'path',
    params: { colleagueId: 'c', via: [], weight: 9 },
  };
  const old = { input: 'veto', value: 'no', code: 'as-written', params: { text: 'Does not decide.' } };
  expect(say('plan_line.because', [support, path, old])).toBe(
    'Support: Advocate, Path in and Does not decide.',
  );
  const news = { code: 'value', params: { input: 'coverage', was: 'none', is: 'brief' } };
  expect(say('plan_line.changedSince', [news, { code: 'gone', params: {} }])).toBe(
    'Coverage and something else',
  );
  expect(say('plan_line.because', ['no reason', 7, null])).toBe('no reason and 7');
  // What somebody typed stays as it is.
  expect(say('person.notes', '2026-12-05')).toBe('2026-12-05');
});

it('says nothing for nothing', () => {
  for (const value of [null, '', [], {}]) expect(say('meeting_brief.edits', value)).toBe('');
});

it('has a word for every value of every list', () => {
  const unsaid: string[] = [];
  let said = 0;
  for (const entity of entityNames)
    for (const [field, { schema }] of Object.entries(entityOf(entity).fields)) {
      const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
      if (!(inner instanceof z.ZodEnum)) continue;
      for (const value of inner.options) {
        if (value === '') continue;
        said += 1;
        if (say(`${entity}.${field}`, value) === String(value)) unsaid.push(`${entity}.${field} ${value}`);
      }
    }
  expect(said).toBeGreaterThan(100);
  expect(unsaid).toEqual([]);
});
