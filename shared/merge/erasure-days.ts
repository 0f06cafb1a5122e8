const DAY = 86_400_000;
/** So long the user can look at what an erasure elsewhere takes away here, before it is done by itself. */
export const ERASED_AFTER = 7 * DAY;
/** More than so many within a day are done only when the user says so: nobody can wipe a team in secret. */
export const MOST_A_DAY = 3;

/**
 * When what came by merging is destroyed by itself (milliseconds since 1970), in the order of the arrivals given; null for those that wait
 * for the user, because more than three came within 24 hours. Those that the user has done meanwhile count on.
 */
export function erasureDays(arrivals: readonly number[]): readonly (number | null)[] {
  const order = arrivals.toSorted((a, b) => a - b);
  const waiting = new Set<number>();
  for (const [at, first] of order.entries()) {
    const crowd = order.slice(at, at + MOST_A_DAY + 1);
    const last = crowd.at(-1) ?? first;
    if (crowd.length > MOST_A_DAY && last - first < DAY) for (const arrival of crowd) waiting.add(arrival);
  }
  return arrivals.map((at) => (waiting.has(at) ? null : at + ERASED_AFTER));
}
