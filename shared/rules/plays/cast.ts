import type { PlayKind, PlayMark, PlayPart } from '../../playbook/plays/play.ts';
import type { ColleagueId, IsoDate, PersonId, SeatId } from '../../model/id.ts';

/** A play whose trigger is there: about what, with whom, and from when. */
export type Cast = {
  readonly kind: PlayKind;
  /** Tells plays of one kind apart, and stays as long as the play is about the same: ids, or empty when there is only one. */
  readonly key: string;
  /** Whom the play is about, by priority. */
  readonly personIds: readonly PersonId[];
  readonly seatIds?: readonly SeatId[];
  /** Who has which part; a step of a part that nobody has is left out. */
  readonly parts: Readonly<Partial<Record<PlayPart, readonly PersonId[]>>>;
  readonly marks: Readonly<Partial<Record<PlayMark, string>>>;
  readonly sponsorId?: ColleagueId;
  /** It would come only after what is decided: it is offered, and no part of the plan until the user takes it. */
  readonly late?: boolean;
  /** The target is the day on which papers close, and not that of the decision. */
  readonly closes?: boolean;
  /** The day before which steps with negative days stand; null = none. */
  readonly target: IsoDate | null;
  /** The day of the decision itself, from which the last check counts; left out = the target. */
  readonly decidedOn?: IsoDate;
};
