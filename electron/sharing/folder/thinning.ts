import type { OwnSnapshot } from './folder-memory.ts';

const DAY = 24 * 3_600_000;
/** So many newer ones of the same partner and level have to be there before an old one goes. */
export const NEWER_ONES = 3;
const OLD = 30 * DAY;

/** An own snapshot that may go, with the newer ones that have to be looked at first. */
export type Thinned = { readonly one: OwnSnapshot; readonly newer: readonly OwnSnapshot[] };

/**
 * Which own snapshots may go: those of over 30 days, and after 24 hours all of a day but its last one; none without three newer ones
 * of the same partner and level that were published.
 */
export function thinned(own: readonly OwnSnapshot[], now: number): readonly Thinned[] {
  const groups = Map.groupBy(
    own.filter(({ state }) => state === 'published' || state === 'replaced'),
    ({ partnerId, level }) => JSON.stringify([partnerId, level]),
  );
  return [...groups.values()].flatMap((group) => thinnedGroup(group, now));
}

function thinnedGroup(group: readonly OwnSnapshot[], now: number): readonly Thinned[] {
  const newestFirst = group.toSorted((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
  const keptDays = new Set<number>();
  const newer: OwnSnapshot[] = [];
  const gone: Thinned[] = [];
  for (const one of newestFirst) {
    const day = Math.floor(one.at / DAY);
    const age = now - one.at;
    const isSpare = one.state === 'replaced' || age > OLD || (age > DAY && keptDays.has(day));
    if (isSpare && newer.length >= NEWER_ONES) gone.push({ one, newer: newer.slice(0, NEWER_ONES) });
    else if (one.state === 'published') {
      keptDays.add(day);
      newer.push(one);
    }
  }
  return gone;
}
