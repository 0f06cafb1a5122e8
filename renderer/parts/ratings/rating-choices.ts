import type { RowChoice } from '#renderer/ui/ChoiceRow.tsx';
import {
  ratingDefinitions,
  ratingKinds,
  type RatingKind,
  confidenceLabels,
  confidences,
  supports,
  supportSigns,
} from '#shared/model/rating.ts';
import { ratingMeanings } from '#shared/playbook/ratings/rating-meanings.ts';

function choicesOf(kind: RatingKind): readonly RowChoice[] {
  const { values, labels } = ratingDefinitions[kind];
  return values.map((value) => {
    const meaning = ratingMeanings[kind][value];
    return {
      value,
      label: labels[value] ?? value,
      ...(meaning === undefined ? {} : { meaning }),
      ...(kind === 'support' ? supportLook(value) : {}),
    };
  });
}

function supportLook(value: string): Partial<RowChoice> {
  const support = supports.find((s) => s === value);
  if (support === undefined) return {};
  const colours = { fill: `var(--support-${support})`, text: `var(--support-${support}-text)` };
  return { mark: supportSigns[support], colours };
}

/** The chips of each rating, weakest first, support with its colours and signs. */
export const ratingChoices: Readonly<Record<RatingKind, readonly RowChoice[]>> = Object.fromEntries(
  ratingKinds.map((kind) => [kind, choicesOf(kind)]),
) as Record<RatingKind, readonly RowChoice[]>; // fromEntries loses the literal keys

export const confidenceChoices: readonly RowChoice[] = confidences.map((value) => ({
  value,
  label: confidenceLabels[value],
}));

/** The values after a chip was clicked: the one, off again, or (for several) added at the end; the oldest gives way at the limit. */
export function afterClick(kind: RatingKind, values: readonly string[], clicked: string): readonly string[] {
  const { most } = ratingDefinitions[kind];
  if (values.includes(clicked)) return values.filter((value) => value !== clicked);
  return most === 1 ? [clicked] : [...values, clicked].slice(-most);
}
