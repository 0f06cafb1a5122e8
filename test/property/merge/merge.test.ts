import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOnly } from '#shared/merge/facts-only.ts';
import { mergeCopies } from '#shared/merge/merge.ts';
import { canonicalText, payloadLevels, type PartnerCopy } from '#shared/merge/payload.ts';
import { readPayload } from '#shared/merge/read-payload.ts';
import { seedOfRun } from '../random.ts';
import { someCopy } from './random-copies.ts';

const options = { seed: seedOfRun(), numRuns: 400 };
console.log(`merging copies: RAPPORT_SEED=${options.seed}`);

const text = canonicalText;
const merged = (...copies: readonly PartnerCopy[]): PartnerCopy => copies.reduce(mergeCopies);

describe.each(payloadLevels)('merging copies of a partner, %s', (level) => {
  const copy = someCopy(level);

  test('is the same in any order, in any grouping, and as often as one likes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        expect(text(merged(a, b))).toBe(text(merged(b, a)));
        expect(text(merged(merged(a, b), c))).toBe(text(merged(a, merged(b, c))));
        const all = merged(a, b, c);
        expect(text(merged(all, all))).toBe(text(all));
        expect(text(merged(all, a))).toBe(text(all));
        expect(text(merged(b, all))).toBe(text(all));
      }),
      options,
    );
  });

  test('gives what can be read back as it was', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        const both = merged(a, b);
        const reading = readPayload(JSON.parse(JSON.stringify({ format: 1, knows: {}, ...both })));
        expect('payload' in reading && text(reading.payload)).toBe(text(both));
      }),
      options,
    );
  });
});

test('facts of a merge are the merge of the facts', { timeout: 60_000 }, () => {
  const copy = someCopy('everything');
  fc.assert(
    fc.property(copy, copy, (a, b) => {
      expect(text(factsOnly(merged(a, b)))).toBe(text(merged(factsOnly(a), factsOnly(b))));
    }),
    options,
  );
});
