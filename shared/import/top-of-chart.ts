import { foldWords } from '../text/fold.ts';
import { topWords } from './words/top.ts';

const ZERO = /^[-+]?0+([.,]0+)?$|^[{(]?0{8}-(0{4}-){3}0{12}[)}]?$|^-1$/;

/** Whether the cell of a manager says that nobody leads this one: 0, a GUID of zeros, `NO_MANAGER`, `Board of Directors`. Ask only when nobody is called so. */
export function isTopOfChart(text: string): boolean {
  return ZERO.test(text.trim()) || topWords.has(foldWords(text));
}
