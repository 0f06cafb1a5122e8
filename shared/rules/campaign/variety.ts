import { closenessOf, layerOf } from '../../playbook/tactics/choose.ts';
import type { RankedTactic } from '../tactics/tactic-outcomes.ts';

/** What one earlier use in the plan takes away from the closeness of a tactic: about what one exact match of an input gives. */
const COST_OF_USE = 8;

/**
 * Gives tactics out in order of priority (campaign, section 4): one that is used already loses to one that fits about as well, and no tactic
 * fills more than a fifth of the lines so far, or one, where others fit. Counted line by line, so that nobody further down changes a
 * line above.
 */
export class Variety {
  readonly #used = new Map<string, number>();
  #lines = 0;
  /** A question that could be asked of anybody was given out: it is asked once. */
  #general = false;

  /** The tactic of the next line, of those that fit by rank; undefined when there is none. */
  next(ranked: readonly RankedTactic[]): RankedTactic | undefined {
    this.#lines += 1;
    const most = Math.max(1, Math.ceil(this.#lines / 5));
    const general = this.#general;
    const free = ranked.filter(
      ({ tactic }) => this.#count(tactic.id) < most && (!general || tactic.topic !== 'general'),
    );
    const chosen = free.length > 0 ? this.#freshest(free) : this.#leastUsed(ranked);
    if (chosen === undefined) return chosen;
    this.#used.set(chosen.tactic.id, this.#count(chosen.tactic.id) + 1);
    this.#general ||= chosen.tactic.topic === 'general';
    return chosen;
  }

  #count(id: string): number {
    return this.#used.get(id) ?? 0;
  }

  /** Of those in the layer of the first, and with the same verdict of earlier outcomes, the closest that was not used up. */
  #freshest(ranked: readonly RankedTactic[]): RankedTactic | undefined {
    const [first] = ranked;
    if (first === undefined) return undefined;
    const layer = layerOf(first.tactic);
    let best = first;
    let bestScore = this.#score(first);
    for (const one of ranked) {
      if (one.standing.verdict !== first.standing.verdict || layerOf(one.tactic) !== layer) continue;
      const score = this.#score(one);
      if (score > bestScore + 1e-9) [best, bestScore] = [one, score];
    }
    return best;
  }

  #score({ tactic }: RankedTactic): number {
    return closenessOf(tactic) - COST_OF_USE * this.#count(tactic.id);
  }

  /** The first of those that are used least. */
  #leastUsed(ranked: readonly RankedTactic[]): RankedTactic | undefined {
    let least: RankedTactic | undefined;
    for (const one of ranked)
      if (least === undefined || this.#count(one.tactic.id) < this.#count(least.tactic.id)) least = one;
    return least;
  }
}
