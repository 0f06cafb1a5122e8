/** A small seeded source of randomness, so that a failing run can be repeated from its seed. */
export type Random = {
  /** 0 (included) to 1 (left out). */
  readonly next: () => number;
  /** 0 (included) to `below` (left out). */
  readonly integer: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
};

/** Mulberry32: 32 bits of state, good enough to choose test cases. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (below: number): number => Math.floor(next() * below);
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const index = integer(list.length);
      if (list.length === 0) throw new Error('nothing to pick from');
      return list[index] as (typeof list)[number]; // the index is inside
    },
  };
}

/** The seed of this run: `RAPPORT_SEED` when it is set, else a new one. Tests print it. */
export function seedOfRun(): number {
  const given = process.env['RAPPORT_SEED'];
  return given === undefined || given === '' ? Math.floor(Math.random() * 2 ** 31) : Number(given);
}
