import type { LoggedEdit } from '../../edit/logged/all-edits.ts';
import type { Change } from '../../model/change.ts';
import type { IsoDate } from '../../model/id.ts';

/** One thing that was done to the sample partner before it was added, as the log tells it. */
export type PastStep = {
  /** A working day before today. */
  readonly on: IsoDate;
  /** Minutes after midnight, local time; later steps of a day have greater ones. */
  readonly minute: number;
  readonly who: string;
  readonly edit: LoggedEdit;
  readonly changes: readonly Change[];
};
