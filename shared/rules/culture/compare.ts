import type { PartnerState } from '../../model/partner-state.ts';
import {
  cultureComponentLabels,
  cultureComponents,
  type CultureComponent,
} from '../../model/culture-item.ts';
import { cultureTypeLabels, cultureTypes, type CultureType } from '../../model/culture-type.ts';
import { cultureOf, ownerCultureOf, type CultureResult } from './score.ts';
import { comparable, distanceOf, typesBySize, wholeShares, type Shares } from './shares.ts';
import { DISCUSS_ABOVE } from './spread.ts';

/** How far the two companies are apart on one component. */
export type ComponentDistance = {
  readonly component: CultureComponent;
  /** 0-100; null while one of the two has no answer. */
  readonly distance: number | null;
  readonly ours: Shares | null;
  readonly theirs: Shares | null;
  /** The type that the partner has most more of than we, and the one that we have most more of; null when there is none. */
  readonly theyMore: CultureType | null;
  readonly weMore: CultureType | null;
  readonly because: string;
};

/** The channel owner against the partner (method, section 6: comparison). */
export type CultureComparison = {
  /** All five, in the order of the method. */
  readonly components: readonly ComponentDistance[];
  /** The mean of the components’ distances, 0-100; null while no component can be compared. */
  readonly overall: number | null;
  /** The two components with the smallest distance, nearest first. */
  readonly common: readonly CultureComponent[];
  /** The two with the largest distance, farthest first; never one that is common ground too. */
  readonly differences: readonly CultureComponent[];
  /** How many components could not be compared. */
  readonly missing: number;
};

/** At most this many components are called common ground, and this many differences to work on (method, section 6). */
const MOST = 2;

/** Two sides that are more points apart on a component than this are not alike, even where it is their closest: as with respondents. */
export const ALIKE_UP_TO = DISCUSS_ABOVE;

/** What a component counts as in a comparison: its label, and whether the distance bears the word. */
export type Standing = {
  readonly kind: 'common' | 'difference';
  /** False where the two smallest distances are large, or the two largest small: they are then only the closest or the largest. */
  readonly plain: boolean;
  readonly label: string;
};

/** Whether a component is common ground or a difference to work on; null when it is neither. */
export function standingOf(
  { components, common, differences }: CultureComparison,
  component: CultureComponent,
): Standing | null {
  const distance = components.find((row) => row.component === component)?.distance ?? null;
  if (distance === null) return null;
  // As it is shown, so that no “20 points” is called far in one place and near in another.
  const points = Math.round(distance);
  const alike = points <= ALIKE_UP_TO;
  if (common.includes(component))
    return {
      kind: 'common',
      plain: alike,
      label: alike ? 'Common ground' : `Smallest gap (${String(points)})`,
    };
  if (differences.includes(component))
    return {
      kind: 'difference',
      plain: !alike,
      label: alike ? `Largest gap (${String(points)})` : 'Difference to work on',
    };
  return null;
}

/** Compares both cultures by their questionnaires; null while one of the two has no answer at all. */
export function compareCultures(state: PartnerState): CultureComparison | null {
  return compareResults(ownerCultureOf(state), cultureOf(state));
}

/** `compareCultures` for two results at hand. */
function compareResults(ours: CultureResult, theirs: CultureResult): CultureComparison | null {
  if (ours.overall === null || theirs.overall === null) return null;
  const components = cultureComponents.map((component) =>
    distanceOn(component, ours.components[component].shares, theirs.components[component].shares),
  );
  const known = components.flatMap(({ component, distance }) =>
    distance === null ? [] : [{ component, distance }],
  );
  // Equal distances keep the order of the method.
  const nearest = known.toSorted((a, b) => a.distance - b.distance).map(({ component }) => component);
  const common = nearest.slice(0, Math.min(MOST, Math.floor(nearest.length / 2)));
  const rest = known.filter(({ component, distance }) => !common.includes(component) && distance > 0);
  return {
    components,
    overall: meanOf(known.map(({ distance }) => distance)),
    common,
    differences: rest
      .toSorted((a, b) => b.distance - a.distance)
      .slice(0, MOST)
      .map(({ component }) => component),
    missing: components.length - known.length,
  };
}

/** Not the distance of the mean shares, which can be small while every component is far apart (method, section 6). */
function meanOf(distances: readonly number[]): number | null {
  if (distances.length === 0) return null;
  return comparable(distances.reduce((sum, distance) => sum + distance, 0) / distances.length);
}

function distanceOn(
  component: CultureComponent,
  ours: Shares | null,
  theirs: Shares | null,
): ComponentDistance {
  if (ours === null || theirs === null)
    return {
      component,
      distance: null,
      ours,
      theirs,
      theyMore: null,
      weMore: null,
      because: `${cultureComponentLabels[component]} is not answered ${ours === null ? (theirs === null ? 'for either side' : 'for us') : 'for the partner'} yet.`,
    };
  const distance = comparable(distanceOf(ours, theirs));
  const theyMore = mostMore(theirs, ours);
  const weMore = mostMore(ours, theirs);
  return {
    component,
    distance,
    ours,
    theirs,
    theyMore,
    weMore,
    because: becauseOf(ours, theirs, theyMore, weMore),
  };
}

/** The type of which one side has most more than the other. */
function mostMore(one: Shares, other: Shares): CultureType | null {
  const more = cultureTypes
    .map((type) => ({ type, by: comparable(one[type] - other[type]) }))
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by);
  return more[0]?.type ?? null;
}

function becauseOf(
  ours: Shares,
  theirs: Shares,
  theyMore: CultureType | null,
  weMore: CultureType | null,
): string {
  if (theyMore === null || weMore === null) {
    const [most] = typesBySize(ours);
    return most === undefined
      ? ''
      : `Both are the same, ${cultureTypeLabels[most].toLowerCase()} most of all.`;
  }
  const us = wholeShares(ours);
  const them = wholeShares(theirs);
  return (
    `They are more ${cultureTypeLabels[theyMore].toLowerCase()} (${them[theyMore]} % against our ${us[theyMore]} %), ` +
    `we are more ${cultureTypeLabels[weMore].toLowerCase()} (${us[weMore]} % against their ${them[weMore]} %).`
  );
}
