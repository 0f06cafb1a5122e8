/** What came of some attacks. */
export type Outcome = {
  /** Attacks that were carried out and looked at afterwards. */
  readonly tried: number;
  /** After how many of them something acknowledged was gone. */
  readonly lost: number;
  /** After how many of them something else was not as it must be: torn, never there, a false alarm, a wrong answer. */
  readonly wrong: number;
  /** One line for each of the first failures, with what is needed to repeat it, and how the attack was made where that can differ. */
  readonly notes: readonly string[];
};

/** The outcome of no attack. */
export const nothingTried: Outcome = { tried: 0, lost: 0, wrong: 0, notes: [] };

/** How many failures are told in words; the figures count all of them. */
const MOST_NOTES = 40;

/** The outcome of two rounds together. */
export function together(one: Outcome, other: Outcome): Outcome {
  return {
    tried: one.tried + other.tried,
    lost: one.lost + other.lost,
    wrong: one.wrong + other.wrong,
    notes: [...new Set([...one.notes, ...other.notes])].slice(0, MOST_NOTES),
  };
}

/** What is found while a suite runs, counted by attack: several findings after one attack count once, loss before wrong. */
export class Tally {
  #outcome: Outcome = nothingTried;

  get outcome(): Outcome {
    return this.#outcome;
  }

  /**
   * Counts one attack with what it did to the data; no words at all = everything is as it must be. `isTold` false leaves the words out
   * of the notes, for failures of a sort that was told before.
   */
  count(lost: readonly string[], wrong: readonly string[], isTold = true): void {
    this.#outcome = together(this.#outcome, {
      tried: 1,
      lost: lost.length > 0 ? 1 : 0,
      wrong: lost.length === 0 && wrong.length > 0 ? 1 : 0,
      notes: isTold ? [...lost.map((text) => `LOST ${text}`), ...wrong.map((text) => `WRONG ${text}`)] : [],
    });
  }

  /** Says something that is no failure. */
  note(text: string): void {
    this.#outcome = together(this.#outcome, { ...nothingTried, notes: [text] });
  }
}
