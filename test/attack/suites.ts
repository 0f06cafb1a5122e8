import { callsSuite } from './calls/suite.ts';
import { damageSuite } from './damage/suite.ts';
import { eraseSuite } from './erase/suite.ts';
import { fullSuite } from './full/suite.ts';
import { killSuite } from './kill/suite.ts';
import { nonsenseSuite } from './nonsense/suite.ts';
import type { Outcome } from './outcome.ts';
import { powerSuite } from './power/suite.ts';
import { undoSuite } from './undo/suite.ts';

/** One way to attack: tries it so many times from a seed; a long run hears of the outcome so far. */
export type Suite = (
  count: number,
  seed: number,
  onProgress?: (outcome: Outcome) => void,
) => Promise<Outcome>;

/** Every suite by the name that the command takes. */
export const suites: Readonly<Record<string, Suite>> = {
  kill: killSuite,
  erase: eraseSuite,
  power: powerSuite,
  full: fullSuite,
  damage: damageSuite,
  undo: undoSuite,
  calls: callsSuite,
  nonsense: nonsenseSuite,
};
