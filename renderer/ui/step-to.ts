type Ways = {
  /** Behind the last comes the first. */
  readonly wraps?: boolean;
  /** Left and right mean the same as up and down. */
  readonly sideways?: boolean;
  /** How many entries Page up and Page down pass; without it these keys lead nowhere. */
  readonly page?: number;
};

/** The index to which a key leads in a list of `count` entries, from the one at `at` (−1: from none); null for a key that leads nowhere. */
export function stepTo(key: string, at: number, count: number, ways: Ways = {}): number | null {
  const to = count === 0 ? null : wanted(key, at, count, ways);
  if (to === null) return null;
  return ways.wraps === true ? (to + count) % count : Math.max(0, Math.min(to, count - 1));
}

function wanted(key: string, at: number, count: number, { sideways = false, page }: Ways): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'ArrowRight':
      return sideways ? at + 1 : null;
    case 'ArrowLeft':
      return sideways ? at - 1 : null;
    case 'PageDown':
      return page === undefined ? null : at + page;
    case 'PageUp':
      return page === undefined ? null : at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
