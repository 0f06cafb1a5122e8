import { expect, test } from 'vitest';
import { namesakeHint, namesakeIn } from '#renderer/parts/partner/namesake.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { summary } from '../../features/partners/summary.ts';

const partners = [summary({ name: 'Zürich Cloud' }), summary({ name: 'Gone', archived: true })];

test.each([
  ['zurich  CLOUD ', 'Zürich Cloud'],
  ['Gone', 'Gone'],
  ['Zürich', undefined],
  ['  ', undefined],
])('the namesake of “%s” is %s', (name, found) => {
  expect(namesakeIn(partners, name)?.name).toBe(found);
});

test('a partner is no namesake of itself', () => {
  expect(namesakeIn(partners, 'Gone', 'Gone' as PartnerId)).toBeNull();
});

test('the hint says where the other one is', () => {
  expect(namesakeHint(null)).toEqual({});
  expect(namesakeHint(namesakeIn(partners, 'Zürich Cloud'))).toEqual({
    hint: 'There is a partner of this name already.',
  });
  expect(namesakeHint(namesakeIn(partners, 'gone')).hint).toContain('in the archive');
});
