import type { HistoryEntry } from '#shared/ipc/types.ts';

/** One earlier or present value of a rating: ids of its value set (empty = not rated), who, and when in ms since 1970. */
export type RatingStep = { readonly values: readonly string[]; readonly who: string; readonly at: number };

/** The values that a rating had, newest first, from the entries of its row in the change log. */
export function ratingSteps(entries: readonly HistoryEntry[]): readonly RatingStep[] {
  return entries
    .filter((entry) => entry.field === 'values')
    .map(({ newValue, who, at }) => ({ values: texts(newValue), who, at }))
    .sort((a, b) => b.at - a.at);
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
