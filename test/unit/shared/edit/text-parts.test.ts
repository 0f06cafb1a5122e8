import { expect, it } from 'vitest';
import { textParts } from '#shared/edit/text-parts.ts';
import { partner } from '#shared/model/partner.ts';

const verticals = partner.fields.verticals.schema;

it('splits at commas and leaves out empty parts', () => {
  expect(textParts(' rail , , ports,')).toEqual({ parts: ['rail', 'ports'], shortened: false });
});

it('cuts a part that is too long to save, and says so', () => {
  const { parts, shortened } = textParts(`rail, ${'x'.repeat(299)}😀 and more`);
  expect(shortened).toBe(true);
  expect(parts).toEqual(['rail', 'x'.repeat(299)]);
  expect(verticals.safeParse(parts).success).toBe(true);
});

it('leaves out what a list cannot hold, and says so', () => {
  const { parts, shortened } = textParts('x,'.repeat(900));
  expect(shortened).toBe(true);
  expect(verticals.safeParse(parts).success).toBe(true);
});
