import type { PlanStage } from '../../model/plan-line.ts';
import type { Strategy } from '../../model/strategy.ts';

/**
 * The stage of a line (campaign, section 1): who is for us enables, who has no preference yet is won, who is against us is addressed,
 * and all whom we only keep an eye on come last. Whoever opens a door for somebody else enables too.
 */
export function stageFor(strategy: Strategy, opensDoors: boolean): PlanStage {
  if (opensDoors) return 'enable';
  switch (strategy) {
    case 'leverage':
      return 'enable';
    case 'motivate':
      return 'win';
    case 'neutralize':
      return 'address';
    case 'monitor':
      return 'watch';
  }
}

/** The stages in their order, as numbers for comparing. */
export const stageRank = { enable: 0, win: 1, address: 2, watch: 3 } as const satisfies Readonly<
  Record<PlanStage, number>
>;
