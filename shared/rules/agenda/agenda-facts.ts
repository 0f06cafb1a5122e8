import type { CountryCode } from '../../model/country.ts';
import type { IsoDate, PartnerId, PersonId } from '../../model/id.ts';
import type { ObjectivePart } from '../../model/objective.ts';
import type { PromiseSide } from '../../model/promise.ts';

/** An open row with a date. */
export type DatedFact = {
  readonly kind: 'action' | 'promise' | 'step' | 'objective' | 'adjustment' | 'validation';
  readonly partnerId: PartnerId;
  readonly id: string;
  readonly personId: PersonId | null;
  readonly personName: string;
  /** The person's last day at the partner; null for who is there, and without a person. */
  readonly personLeftOn: IsoDate | null;
  readonly colleagueName: string;
  readonly text: string;
  readonly due: IsoDate;
  readonly side: PromiseSide | null;
  /** Of an objective: its part, and how it is measured; null and empty for everything else. */
  readonly part: ObjectivePart | null;
  readonly measure: string;
};

/** Somebody with a planned cadence, who still works at the partner. */
export type CadenceFact = {
  readonly partnerId: PartnerId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly colleagueName: string;
  readonly cadenceDays: number;
  readonly lastTouch: IsoDate | null;
  /** The next contact that is planned after today; null when none is. */
  readonly nextTouch: IsoDate | null;
  /** The day to which the user moved this contact; null when the cadence says it. */
  readonly movedTo: IsoDate | null;
};

/** A planned meeting that was not written up yet. */
export type MeetingFact = {
  readonly partnerId: PartnerId;
  readonly id: string;
  readonly title: string;
  readonly on: IsoDate;
  readonly time: string;
  readonly place: string;
  readonly personIds: readonly PersonId[];
  readonly personNames: readonly string[];
  /** Who was asked too, and will have left the partner by then. */
  readonly goneNames: readonly string[];
};

/** The ratings of one partner that are older than its review interval. */
export type StaleFact = {
  readonly partnerId: PartnerId;
  readonly ratings: number;
  readonly people: number;
  readonly oldestOn: IsoDate;
  readonly intervalDays: number;
};

/** Somebody whose influence is rated above outside. */
export type WeightFact = {
  readonly personId: PersonId;
  readonly influence: 'political-structure' | 'inner-circle';
};

/** A partner that is not archived. */
export type PartnerFact = {
  readonly id: PartnerId;
  readonly name: string;
  readonly country: CountryCode | '';
  readonly nextReviewOn: IsoDate | null;
  readonly reviewEveryDays: number | null;
};

/** Everything that the agenda is made of; rows of partners that are not listed are left out. */
export type AgendaFacts = {
  readonly partners: readonly PartnerFact[];
  readonly dated: readonly DatedFact[];
  readonly cadences: readonly CadenceFact[];
  readonly meetings: readonly MeetingFact[];
  readonly stale: readonly StaleFact[];
  readonly weights: readonly WeightFact[];
};
