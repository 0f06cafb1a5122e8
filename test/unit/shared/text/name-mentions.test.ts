import { describe, expect, it } from 'vitest';
import { mentionIn, nameWords, withoutNames } from '#shared/text/name-mentions.ts';

const words = nameWords(
  ['Anna-Lena O’Neil (Ann)'],
  ['a-l.o+x@acme.com', '+49 (30) 12-34', 'C:\\x/[1]{2}^$|?*'],
);

describe('names in texts', () => {
  it.each(['a-l.o+x@acme.com', '+49 (30) 12-34', 'C:\\x/[1]{2}^$|?*', 'anna-lena  o’neil (ann)'])(
    'finds %s, whatever signs it has',
    (text) => {
      expect(mentionIn(`Asked ${text} again`, words)).toBe('whole');
      expect(withoutNames(`Asked ${text} again`, words, false)).toBe('Asked … again');
    },
  );

  it('finds a word of the name by itself, and no other word', () => {
    expect(mentionIn('Anna-Lena was there', words)).toBe('part');
    expect(mentionIn('The annals', words)).toBeNull();
    expect(withoutNames('Ann and Annika', words, true)).toBe('… and Annika');
    expect(withoutNames('Ann and Annika', words, false)).toBe('Ann and Annika');
  });

  it('names nobody without a name', () => {
    expect(mentionIn('anything', nameWords(['', ' '], ['']))).toBeNull();
  });
});
