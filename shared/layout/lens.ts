import {
  adaptabilities,
  adaptabilityLabels,
  confidenceLabels,
  confidences,
  coverageLabels,
  coverages,
  influenceLabels,
  influences,
  orientationLabels,
  orientations,
  relationshipLevelLabels,
  relationshipLevels,
  roleLabels,
  roles,
  supportLabels,
  supports,
  supportSigns,
} from '../model/rating.ts';
import { initialsOf } from '../text/name-parts.ts';
import type { CardFacts } from './card.ts';

export const lenses = [
  'support',
  'influence',
  'coverage',
  'adaptability',
  'orientation',
  'relationship',
  'relationship-desired',
  'role',
  'freshness',
  'confidence',
  'department',
  'owner',
] as const;
export type Lens = (typeof lenses)[number];

export const lensLabels: Readonly<Record<Lens, string>> = {
  support: 'Support',
  influence: 'Influence',
  coverage: 'Coverage',
  adaptability: 'Adaptability',
  orientation: 'Decision orientation',
  relationship: 'Relationship',
  'relationship-desired': 'Relationship wanted',
  role: 'Role in decisions',
  freshness: 'Last conversation',
  confidence: 'Least certain rating',
  department: 'Department',
  owner: 'Colleague in charge',
};

export const swatches = [
  'support-opponent',
  'support-non-supporter',
  'support-neutral',
  'support-supporter',
  'support-advocate',
  'scale-1',
  'scale-2',
  'scale-3',
  'scale-4',
  'scale-5',
  'category-1',
  'category-2',
  'category-3',
  'category-4',
  'category-5',
  'category-6',
  'category-7',
  'category-8',
  'rest',
  'unrated',
] as const;
/** Name of a colour; the window resolves it from CSS (`--support-…`, `--lens-…`), print has its own table. `unrated` is hatched. */
export type Swatch = (typeof swatches)[number];

/** One value of a lens: its colour, sign and name, and how many cards have it. */
export type LegendEntry = {
  /** Id of the value, or `unrated`. */
  readonly key: string;
  readonly label: string;
  /** At most three characters; says in black and white what the colour says. */
  readonly sign: string;
  readonly swatch: Swatch;
  readonly count: number;
};

/** How a lens colours the cards that it was made for. */
export type LensScale = {
  readonly lens: Lens;
  /** In the order of the scale, departments and colleagues by how many cards they have; "not rated" last. Vacant seats are not counted. */
  readonly entries: readonly LegendEntry[];
  /** The entry of a card; a vacant seat counts as not rated. */
  readonly entryOf: (card: CardFacts) => LegendEntry;
};

type Value = Omit<LegendEntry, 'count'>;

const CATEGORIES = 8;

/** Colours and legend of a lens for these cards. One pass over the cards. */
export function lensScale(lens: Lens, cards: Iterable<CardFacts>): LensScale {
  const counts = new Map<string, number>();
  for (const card of cards) {
    if (card.vacant) continue;
    const key = keyOf(lens, card);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const values = isCategory(lens) ? categories(lens, counts) : orderedValues(lens);
  const named = new Set(values.map((value) => value.key));
  let others = 0;
  for (const [key, count] of counts) if (key !== '' && !named.has(key)) others += count;

  const entries: LegendEntry[] = values.map((value) => ({ ...value, count: counts.get(value.key) ?? 0 }));
  const rest: LegendEntry = { key: 'rest', label: 'Others', sign: '…', swatch: 'rest', count: others };
  if (others > 0) entries.push(rest);
  const unrated: LegendEntry = { ...unratedOf(lens), count: counts.get('') ?? 0 };
  entries.push(unrated);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    lens,
    entries,
    entryOf: (card) => {
      const key = keyOf(lens, card);
      return key === '' ? unrated : (byKey.get(key) ?? rest);
    },
  };
}

/** The value of a card under a lens; empty = not rated, not said. */
function keyOf(lens: Lens, card: CardFacts): string {
  switch (lens) {
    case 'support':
      return card.support ?? '';
    case 'influence':
      return card.influence ?? '';
    case 'coverage':
      return card.coverage ?? '';
    case 'adaptability':
      return card.adaptability ?? '';
    case 'orientation':
      return card.orientations[0] ?? '';
    case 'relationship':
      return card.relationship ?? '';
    case 'relationship-desired':
      return card.relationshipWanted ?? '';
    case 'role':
      return roles.find((role) => card.roles.includes(role)) ?? '';
    case 'freshness':
      return freshnessKey(card.freshnessDays);
    case 'confidence':
      return card.confidence ?? '';
    case 'department':
      return card.department;
    case 'owner':
      return card.ownerName;
  }
}

function freshnessKey(days: number | null): string {
  if (days === null) return '';
  return (freshnessSteps.find((step) => days <= step.most) ?? oldest).key;
}

const oldest = { key: 'older', most: Infinity, label: 'More than 180 days ago', sign: '>' };
const freshnessSteps = [
  { key: 'days-30', most: 30, label: 'In the last 30 days', sign: '30' },
  { key: 'days-90', most: 90, label: '31 to 90 days ago', sign: '90' },
  { key: 'days-180', most: 180, label: '91 to 180 days ago', sign: '180' },
  oldest,
] as const;

type OrderedLens = Exclude<Lens, 'department' | 'owner'>;

function isCategory(lens: Lens): lens is 'department' | 'owner' {
  return lens === 'department' || lens === 'owner';
}

function orderedValues(lens: OrderedLens): readonly Value[] {
  switch (lens) {
    case 'support':
      return supports.map((key) => ({
        key,
        label: supportLabels[key],
        sign: supportSigns[key],
        swatch: `support-${key}` as const,
      }));
    case 'influence':
      return steps(influences, influenceLabels, ['scale-1', 'scale-3', 'scale-5']);
    case 'coverage':
      return steps(coverages, coverageLabels, ['scale-1', 'scale-2', 'scale-4', 'scale-5'], 0);
    case 'adaptability':
      return steps(adaptabilities, adaptabilityLabels, fiveSteps);
    case 'relationship':
    case 'relationship-desired':
      return steps(relationshipLevels, relationshipLevelLabels, ['scale-1', 'scale-2', 'scale-4', 'scale-5']);
    case 'orientation':
      return letters(orientations, orientationLabels);
    case 'role':
      return letters(roles, roleLabels);
    case 'freshness':
      return freshnessSteps.map(({ key, label, sign }, index) => ({
        key,
        label,
        sign,
        swatch: (['scale-5', 'scale-4', 'scale-2', 'scale-1'] as const)[index] ?? 'scale-1',
      }));
    case 'confidence':
      return confidences.map((key, index) => ({
        key,
        label: confidenceLabels[key],
        sign: ['~', '•', '✓'][index] ?? '',
        swatch: (['scale-1', 'scale-3', 'scale-5'] as const)[index] ?? 'scale-1',
      }));
  }
}

const fiveSteps = ['scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5'] as const;

function steps<K extends string>(
  keys: readonly K[],
  labels: Readonly<Record<K, string>>,
  colours: readonly Swatch[],
  first = 1,
): readonly Value[] {
  return keys.map((key, index) => ({
    key,
    label: labels[key],
    sign: String(index + first),
    swatch: colours[index] ?? 'scale-1',
  }));
}

function letters<K extends string>(
  keys: readonly K[],
  labels: Readonly<Record<K, string>>,
): readonly Value[] {
  return keys.map((key, index) => ({
    key,
    label: labels[key],
    sign: labels[key].slice(0, 1),
    swatch: category(index),
  }));
}

function category(index: number): Swatch {
  const found = swatches[swatches.indexOf('category-1') + (index % CATEGORIES)];
  return found ?? 'rest';
}

function categories(lens: 'department' | 'owner', counts: ReadonlyMap<string, number>): readonly Value[] {
  return [...counts]
    .filter(([key]) => key !== '')
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, CATEGORIES)
    .map(([key], index) => ({
      key,
      label: key,
      sign: lens === 'owner' || key.includes(' ') ? initialsOf(key) : key.slice(0, 2),
      swatch: category(index),
    }));
}

function unratedOf(lens: Lens): Value {
  const label =
    lens === 'freshness'
      ? 'Never in touch'
      : lens === 'department'
        ? 'No department'
        : lens === 'owner'
          ? 'Nobody in charge'
          : lens === 'confidence'
            ? 'Not set'
            : 'Not rated';
  return { key: 'unrated', label, sign: '?', swatch: 'unrated' };
}
