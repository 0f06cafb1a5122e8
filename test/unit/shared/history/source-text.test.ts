import { expect, it } from 'vitest';
import { sourceText } from '#shared/history/source-text.ts';
import type { IsoDate } from '#shared/model/id.ts';

const at = new Date(2026, 10, 30, 9, 5).getTime();
const author = { who: 'Hannah Sørensen', at, received: false };
const today = '2026-11-30' as IsoDate;

it('says of today the time alone, and on paper the day too', () => {
  expect(sourceText(author, today)).toBe('Hannah Sørensen, 09:05');
  expect(sourceText(author, null)).toBe('Hannah Sørensen, 30 Nov 2026, 09:05');
  expect(sourceText(author, '2026-12-01' as IsoDate)).toBe('Hannah Sørensen, 30 Nov 2026, 09:05');
});

it('says of what came by merging when it was received', () => {
  expect(sourceText({ ...author, who: ' ', received: true }, null)).toBe(
    'A colleague, received 30 Nov 2026, 09:05',
  );
});

it('says nothing where nobody did anything', () => {
  expect(sourceText(null, today)).toBe('');
});
