import { cultureTypes, type CultureType } from '../../model/culture-type.ts';
import { type CultureComponent } from '../../model/culture-item.ts';
import type { RespondentAnswers } from './answers.ts';
import { comparable, sharesBy, type Shares } from './shares.ts';

/** Respondents whose shares of a type differ by more than this many points discuss it (method, section 6). */
export const DISCUSS_ABOVE = 20;

/** How far the respondents are apart on a component: largest share minus smallest, 0-100. */
export type Spread = {
  readonly byType: Shares;
  /** The largest of the four. */
  readonly most: number;
  /** The types to discuss, in the order of the method. */
  readonly discuss: readonly CultureType[];
};

/** The spread between respondents on a component; null while fewer than two answered it. */
export function spreadOn(
  component: CultureComponent,
  respondents: readonly RespondentAnswers[],
): Spread | null {
  return spreadOf(respondents.flatMap(({ components }) => components[component] ?? []));
}

/** The spread between shares; null of fewer than two. */
export function spreadOf(several: readonly Shares[]): Spread | null {
  if (several.length < 2) return null;
  const byType = sharesBy((type) => {
    const values = several.map((shares) => shares[type]);
    return comparable(Math.max(...values) - Math.min(...values));
  });
  return {
    byType,
    most: Math.max(...cultureTypes.map((type) => byType[type])),
    discuss: cultureTypes.filter((type) => byType[type] > DISCUSS_ABOVE),
  };
}
