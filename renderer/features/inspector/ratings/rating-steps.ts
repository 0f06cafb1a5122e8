import type { HistoryEntry } from '#shared/ipc/types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { Rating } from '#shared/model/rating.ts';

/** One earlier or present value of a rating: ids of its value set (empty = not rated), its proof, who, and when in ms since 1970. */
export type RatingStep = {
  readonly values: readonly string[];
  /** The last words of its evidence; empty when there was none. */
  readonly evidence: string;
  readonly who: string;
  readonly at: number;
};

/** The values that a rating had, newest first, with the proof that each had in the end, from the entries of its row in the change log. */
export function ratingSteps(entries: readonly HistoryEntry[]): readonly RatingStep[] {
  const steps: RatingStep[] = [];
  let evidence = '';
  for (const edit of oldestFirst(entries)) {
    const proof = edit.find(({ field }) => field === 'evidence');
    if (proof !== undefined) evidence = typeof proof.newValue === 'string' ? proof.newValue : '';
    const value = edit.find(({ field }) => field === 'values');
    if (value !== undefined) {
      const { newValue, who, at } = value;
      steps.push({ values: texts(newValue), evidence, who, at });
      continue;
    }
    const last = steps.pop();
    if (last !== undefined) steps.push({ ...last, evidence });
  }
  return steps.toReversed();
}

/**
 * The value before and its evidence, while today's value has none of its own: who wrote the evidence first and chose the value
 * then can keep it. Null when there is nothing to keep, and from the next day on.
 */
export function proofToKeep(
  { values, evidence, ratedOn }: Rating,
  steps: readonly RatingStep[],
  today: IsoDate,
): RatingStep | null {
  const [, before] = steps;
  if (before === undefined || before.evidence.trim() === '') return null;
  return values.length > 0 && evidence.trim() === '' && ratedOn === today ? before : null;
}

/** The entries of each edit, which share their moment. */
function oldestFirst(entries: readonly HistoryEntry[]): readonly (readonly HistoryEntry[])[] {
  const edits = new Map<number, HistoryEntry[]>();
  for (const entry of entries) {
    const edit = edits.get(entry.at);
    if (edit === undefined) edits.set(entry.at, [entry]);
    else edit.push(entry);
  }
  return [...edits].sort(([a], [b]) => a - b).map(([, edit]) => edit);
}

function texts(value: unknown): readonly string[] {
  const list: unknown = typeof value === 'string' ? parsed(value) : value;
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}

/** The log keeps lists as JSON text; anything else counts as empty. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return [];
  }
}
