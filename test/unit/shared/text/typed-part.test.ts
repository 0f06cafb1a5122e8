import { expect, it } from 'vitest';
import { typedPart } from '#shared/text/typed-part.ts';

const SAVED = 'Runs the steering group together with the managing director of the other house.';

it.each([
  ['all of a short text', 'Wants figures', '', 'Wants figures'],
  ['one line of several', 'Wants\n  figures ', '', 'Wants figures'],
  ['the beginning of a long text', 'a '.repeat(60), '', `${'a '.repeat(20).trim()}…`],
  ['all where it parts early', 'Runs nothing', SAVED, 'Runs nothing'],
  ['what was added, with the words before it', `${SAVED} Said so.`, SAVED, '… of the other house. Said so.'],
  ['what was taken away', 'Runs the', SAVED, 'Runs the'],
])('shows %s', (_, typed, saved, shown) => {
  expect(typedPart(typed, saved, 40)).toBe(shown);
});
