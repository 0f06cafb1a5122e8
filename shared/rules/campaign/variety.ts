import { closenessOf, layerOf } from '../../playbook/tactics/choose.ts';
import type { RankedTactic } from '../tactics/tactic-outcomes.ts';

/**
 * Gives tactics out in order of priority (campaign, section 4): one that is used already loses to an equal one, and no tactic fills more
 * than a fifth of the lines so far, or one, where others fit. Counted line by line, so that nobody further down changes a line above.
 */
export class Variety {
  readonly #used = new Map<string, number>();
  #lines = 0;

  /** The tactic of the next line, of those that fit by rank; undefined when there is none. */
  next(ranked: readonly RankedTactic[]): RankedTactic | undefined {
    this.#lines += 1;
    const most = Math.max(1, Math.ceil(this.#lines / 5));
    const free = ranked.filter(({ tactic }) => this.#count(tactic.id) < most);
    const chosen = free.length > 0 ? this.#leastUsedOfBest(free) : this.#leastUsed(ranked);
    if (chosen !== undefined) this.#used.set(chosen.tactic.id, this.#count(chosen.tactic.id) + 1);
    return chosen;
  }

  #count(id: string): number {
    return this.#used.get(id) ?? 0;
  }

  #leastUsedOfBest(ranked: readonly RankedTactic[]): RankedTactic | undefined {
    const [best] = ranked;
    return best === undefined ? undefined : this.#leastUsed(ranked.filter((other) => isEqual(best, other)));
  }

  /** The first of those that are used least. */
  #leastUsed(ranked: readonly RankedTactic[]): RankedTactic | undefined {
    let least: RankedTactic | undefined;
    for (const one of ranked)
      if (least === undefined || this.#count(one.tactic.id) < this.#count(least.tactic.id)) least = one;
    return least;
  }
}

/** Whether two tactics that fit somebody fit equally well. */
function isEqual(a: RankedTactic, b: RankedTactic): boolean {
  return (
    a === b ||
    (a.standing.verdict === b.standing.verdict &&
      layerOf(a.tactic) === layerOf(b.tactic) &&
      Math.abs(closenessOf(a.tactic) - closenessOf(b.tactic)) < 1e-9)
  );
}
