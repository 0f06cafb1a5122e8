import { balticFinnic } from './baltic-finnic.ts';
import { centralEuropean } from './central-european.ts';
import { cyrillic } from './cyrillic.ts';
import { dutch } from './dutch.ts';
import { eastAsian } from './east-asian.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greekTurkish } from './greek-turkish.ts';
import { italian } from './italian.ts';
import { middleEastern } from './middle-eastern.ts';
import { nordic } from './nordic.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { southAsian } from './south-asian.ts';
import { southSlavic } from './south-slavic.ts';
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
  centralEuropean,
  cyrillic,
  southSlavic,
  balticFinnic,
  greekTurkish,
  middleEastern,
  southAsian,
  eastAsian,
];
