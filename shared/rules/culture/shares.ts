import { cultureTypes, type CultureType } from '../../model/culture-type.ts';

/** How much of something each culture type has, 0-100 each, 100 together; not rounded. */
export type Shares = { readonly [T in CultureType]: number };

/** Shares made from one number for each type. */
export function sharesBy(numberOf: (type: CultureType) => number): Shares {
  return {
    bureaucratic: numberOf('bureaucratic'),
    collaborative: numberOf('collaborative'),
    entrepreneurial: numberOf('entrepreneurial'),
    individualistic: numberOf('individualistic'),
  };
}

/** The mean of several shares; null of none. */
export function meanShares(several: readonly Shares[]): Shares | null {
  if (several.length === 0) return null;
  return sharesBy((type) => several.reduce((sum, shares) => sum + shares[type], 0) / several.length);
}

/** Half the sum of the absolute differences of two shares, 0 (the same) to 100 (nothing in common): method, section 6. */
export function distanceOf(a: Shares, b: Shares): number {
  return cultureTypes.reduce((sum, type) => sum + Math.abs(a[type] - b[type]), 0) / 2;
}

/** The types from the largest share to the smallest; equal ones in the order of the method. */
export function typesBySize(shares: Shares): readonly CultureType[] {
  return cultureTypes.toSorted((a, b) => comparable(shares[b]) - comparable(shares[a]));
}

/** Sums of thirds differ in the last digits; those do not count. */
export function comparable(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

/** Shares as whole numbers for showing, which still make 100: what is lost by rounding down goes to the largest remainders. */
export function wholeShares(shares: Shares): Shares {
  const whole = new Map(cultureTypes.map((type) => [type, Math.floor(comparable(shares[type]))]));
  let missing = 100 - [...whole.values()].reduce((sum, share) => sum + share, 0);
  const remainder = (type: CultureType): number => comparable(shares[type]) % 1;
  for (const type of cultureTypes.toSorted((a, b) => remainder(b) - remainder(a))) {
    if (missing <= 0) break;
    whole.set(type, (whole.get(type) ?? 0) + 1);
    missing -= 1;
  }
  return sharesBy((type) => whole.get(type) ?? 0);
}
