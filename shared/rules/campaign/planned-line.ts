import type { PlanLine } from '../../model/plan-line.ts';

/** The fields of a plan line that the rules fill. */
export type PlannedLine = Pick<
  PlanLine,
  | 'personId'
  | 'slot'
  | 'stage'
  | 'ownerColleagueId'
  | 'waitsFor'
  | 'strategy'
  | 'priority'
  | 'tacticId'
  | 'firstAction'
  | 'proof'
  | 'messageForm'
  | 'channel'
  | 'pace'
  | 'date'
  | 'because'
>;
