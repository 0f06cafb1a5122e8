import { expect, test } from 'vitest';
import { audienceText, contentText, pictureText } from '#renderer/features/export/export-words.ts';

test('says what a partner-safe plan leaves out', () => {
  const text = audienceText('pdf', 'partner-safe');
  for (const word of ['ratings', 'evidence', 'notes', 'findings']) expect(text).toContain(word);
});

test.each(['pdf', 'pptx', 'svg', 'png', 'csv', 'xlsx'] as const)(
  'asks to keep an internal %s inside',
  (kind) => {
    expect(audienceText(kind, 'internal')).toMatch(/Keep it inside your company\.$/);
  },
);

test('says when a picture is made smaller than asked for', () => {
  const size = { width: 16_000, height: 900, scale: 0.4, reduced: true };
  expect(pictureText(size)).toBe(
    '16,000 × 900 pixels. The map is so large that the picture is made smaller to fit.',
  );
  expect(pictureText({ ...size, reduced: false })).toBe('16,000 × 900 pixels');
});

test('says how long the plan is, for each reader', () => {
  expect(contentText('pdf', 'internal')).toContain('Six pages');
  expect(contentText('pdf', 'partner-safe')).toContain('Two pages');
});
