import type { Confidence, RatingKind, RatingValues } from '../model/rating.ts';
import type { Strategy } from '../model/strategy.ts';

/** One rating of the sample: values, confidence, days before today, evidence. */
type SampleRatings = {
  readonly [K in RatingKind]?: readonly [
    values: readonly RatingValues[K][],
    confidence: Confidence | null,
    daysAgo: number,
    evidence: string,
  ];
};

export type ColleagueKey = 'hannah' | 'diego' | 'wen' | 'oskar' | 'vera';

/** One invented person of the sample with seat and ratings; `key` is used by the other sample tables. */
export type SamplePerson = {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  /** Key of the manager; null at the top. */
  readonly reportsTo: string | null;
  readonly location: string;
  readonly owner: ColleagueKey | null;
  readonly cadenceDays: number | null;
  readonly ratings: SampleRatings;
  /** Texts of the individual plan and of the inspector, by field of the person. */
  readonly texts?: Readonly<
    Partial<
      Record<
        | 'notes'
        | 'decidesAlone'
        | 'canInfluence'
        | 'responsibilities'
        | 'businessObjectives'
        | 'personalAgenda'
        | 'valueToday'
        | 'valueToBuild'
        | 'communicationPlan',
        string
      >
    >
  >;
  readonly override?: { readonly strategy: Strategy; readonly reason: string };
  /** Waits in the tray of unplaced people. */
  readonly inTray?: true;
  /** Days before today on which the person left; the seat is then vacant. */
  readonly leftDaysAgo?: number;
};
