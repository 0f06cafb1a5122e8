import { cultureTypeLabels, type CultureType } from '../../model/culture-type.ts';
import { comparable, typesBySize, type Shares } from './shares.ts';

/** A type is primary when it leads the second by this many points at least (method, section 6). */
export const PRIMARY_LEAD = 10;

/** What the shares say in one or two words; null while there is no answer. */
export type CultureVerdict =
  | { readonly kind: 'primary'; readonly type: CultureType }
  | { readonly kind: 'mixed'; readonly type: CultureType; readonly second: CultureType }
  | null;

/** The primary type, or the two that are mixed; equal shares in the order of the method. */
export function verdictOf(shares: Shares | null): CultureVerdict {
  if (shares === null) return null;
  const [type, second] = typesBySize(shares);
  if (type === undefined || second === undefined) return null;
  const lead = comparable(shares[type] - shares[second]);
  return lead >= PRIMARY_LEAD ? { kind: 'primary', type } : { kind: 'mixed', type, second };
}

/** A type, or the two that are mixed, as words: `Mixed: Entrepreneurial with Collaborative`. */
export function typeText(type: CultureType, second: CultureType | null): string {
  const first = cultureTypeLabels[type];
  return second === null ? first : `Mixed: ${first} with ${cultureTypeLabels[second]}`;
}

/** The same after a colon: `mixed, Entrepreneurial with Collaborative`. */
export function typeInSentence(type: CultureType, second: CultureType | null): string {
  const first = cultureTypeLabels[type];
  return second === null ? first : `mixed, ${first} with ${cultureTypeLabels[second]}`;
}
