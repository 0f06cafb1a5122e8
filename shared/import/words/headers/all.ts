import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { nordic } from './nordic.ts';
import { others } from './others.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { HeaderWords } from './word-meaning.ts';

/** All languages; where two have the same word, the earlier one's meaning counts. */
export const headerLanguages: readonly HeaderWords[] = [
  english,
  german,
  french,
  spanish,
  nordic,
  italian,
  dutch,
  portuguese,
  polish,
  others,
];
