import { expect, test } from 'vitest';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { shortMove, shortMoves } from '#shared/rules/plan/short-move.ts';
import { nameOf } from '#shared/reading/people.ts';
import { some } from '../../../../fixtures/some.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const partners = workedPartners();

test('moves that are the same but for the name are said once', () => {
  const [sample] = partners;
  if (sample === undefined) throw new Error('no worked partner');
  const { state, today } = sample;
  const owing = some(
    campaignOf(state, today)
      .lines.filter(({ because }) => because[0]?.code === 'debt')
      .slice(0, 2),
  );
  const names = owing.map(({ personId }) => nameOf(state, personId));
  expect(names).toHaveLength(2);
  expect(shortMoves(state, owing)).toBe(`settle what we owe ${names.join(' and ')}`);
});

test.each(partners)('no line at $name waits for what reads like itself', ({ state, today }) => {
  const { lines } = campaignOf(state, today);
  const pairs = some(
    lines.flatMap((line) =>
      line.waitsFor.flatMap(({ personId, slot }) =>
        lines
          .filter((one) => one.personId === personId && one.slot === slot)
          .map((before) => [shortMove(state, before), shortMove(state, line)] as const),
      ),
    ),
  );
  expect(pairs.filter(([before, after]) => before === after)).toEqual([]);
});
