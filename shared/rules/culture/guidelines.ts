import { guidelines, type Guideline } from '../../playbook/culture/guidelines.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { cultureTypeLabels, type CultureType } from '../../model/culture-type.ts';
import {
  cultureOf,
  cultureTypeFor,
  ownerCultureOf,
  ownerCultureTypeFor,
  type CultureTypeFor,
} from './score.ts';
import type { Shares } from './shares.ts';

/** One cell of the guidelines for the pair at hand. */
export type WeightedGuideline = Guideline & {
  readonly we: CultureType;
  readonly partner: CultureType;
  /** How much it counts, 1-100; the cells of one pair make 100. */
  readonly weight: number;
  readonly because: string;
};

/**
 * The assimilation guidelines for the channel owner and the open partner, the weightiest first (method, section 6). A mixed type
 * brings both of its cells, weighted by the shares of its two types; a type that was only said counts whole. Empty while one of
 * the two is not known.
 */
export function guidelinesFor(state: PartnerState): readonly WeightedGuideline[] {
  const ours = weightsOf(ownerCultureTypeFor(state), ownerCultureOf(state).overall);
  const theirs = weightsOf(cultureTypeFor(state), cultureOf(state).overall);
  const cells = ours.flatMap((we) =>
    theirs.map((partner) => ({ we: we.type, partner: partner.type, share: we.share * partner.share })),
  );
  const weights = wholeWeights(cells.map(({ share }) => share));
  return cells
    .map(({ we, partner }, index): WeightedGuideline => {
      const weight = weights[index] ?? 0;
      return { ...guidelines[we][partner], we, partner, weight, because: becauseOf(we, partner, weight) };
    })
    .toSorted((a, b) => b.weight - a.weight);
}

type Weighted = { readonly type: CultureType; readonly share: number };

function weightsOf({ type, second, source }: CultureTypeFor, overall: Shares | null): readonly Weighted[] {
  if (type === null) return [];
  if (second === null || source !== 'questionnaire' || overall === null) return [{ type, share: 1 }];
  const sum = overall[type] + overall[second];
  return [
    { type, share: overall[type] / sum },
    { type: second, share: overall[second] / sum },
  ];
}

/** Whole numbers that make 100, the largest remainders rounded up. */
function wholeWeights(shares: readonly number[]): readonly number[] {
  const whole = shares.map((share) => Math.floor(share * 100 + 1e-9));
  let missing = shares.length === 0 ? 0 : 100 - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: (share * 100 + 1e-9) % 1 }))
    .toSorted((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    missing -= 1;
  }
  return whole;
}

/** How much of it applies where a side is mixed, in words, with the figure behind. */
export function shareText(weight: number): string {
  const words = weight >= 67 ? 'mostly' : weight >= 34 ? 'about half' : 'a little';
  return `${words} (${weight} of 100)`;
}

function becauseOf(we: CultureType, partner: CultureType, weight: number): string {
  const pair = `We are ${cultureTypeLabels[we].toLowerCase()}, the partner is ${cultureTypeLabels[partner].toLowerCase()}`;
  return weight === 100 ? `${pair}.` : `${pair}: applies ${shareText(weight)}, since a type is mixed.`;
}
