import { scaleLinear, scalePoint } from '@visx/scale';

/** What can stand at one place of a line; null where nothing is known. */
export type ChartValue = number | null;

/** The lowest and the highest value that a chart shows. */
export type ChartDomain = readonly [lowest: number, highest: number];

/** Where the places of a chart lie, in the middle of equal shares of its width. */
export function places(count: number, width: number): readonly number[] {
  const at = scalePoint<number>({ domain: [...Array(count).keys()], range: [0, width], padding: 0.5 });
  return [...Array(count).keys()].map((index) => at(index) ?? 0);
}

/** The height at which a value lies; values beyond the domain lie at its ends. */
export function heights(
  [lowest, highest]: ChartDomain,
  height: number,
  margin = 0,
): (value: number) => number {
  return scaleLinear<number>({ domain: [lowest, highest], range: [height - margin, margin], clamp: true });
}
