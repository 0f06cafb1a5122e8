import { expect, test } from 'vitest';
import { aliasesOf, samePersonId } from '#shared/model/same-person.ts';

const pair = (keptId: string, aliasId: string) => ({ keptId, aliasId });

test('the smallest id stands for all, over any number of steps and in any order', () => {
  const pairs = [pair('b', 'd'), pair('c', 'd'), pair('a', 'c'), pair('x', 'y')];
  const expected = ['b a', 'c a', 'd a', 'y x'];
  for (const order of [
    pairs,
    pairs.toReversed(),
    [pairs[2], pairs[0], pairs[3], pairs[1]].filter((each) => each !== undefined),
  ])
    expect([...aliasesOf(order)].map((each) => each.join(' ')).toSorted()).toEqual(expected);
  expect([...aliasesOf([])]).toEqual([]);
});

test('a pair has one id, whoever is named first', () => {
  expect(samePersonId('b', 'a')).toBe(samePersonId('a', 'b'));
});
