import { randomInt } from 'node:crypto';
import { passphraseWords } from './passphrase-words.ts';

const WORDS = 6;

/** Six random words, each time others. */
export function proposePassphrase(): string {
  const words = Array.from({ length: WORDS }, () => passphraseWords[randomInt(passphraseWords.length)]);
  return words.join(' ');
}
