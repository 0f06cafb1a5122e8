import type { Change } from '../model/change.ts';
import type { IsoDate } from '../model/id.ts';
import type { EntityName } from '../model/registry.ts';

/**
 * A point of a partner's history on this device: the end of a day, the place of a named version, or right before or after a command
 * of the log, by its number.
 */
export type Moment =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'version'; readonly versionId: string }
  | { readonly kind: 'before' | 'after'; readonly command: number };

/** Where a moment lies in the log. */
export type PlaceInLog = {
  /** The newest command that belongs to it; 0 = before everything. */
  readonly command: number;
  /** When that command was written, in ms since 1970; null before everything. */
  readonly at: number | null;
};

/** Who did something and when, as the log has it. */
export type CommandAuthor = {
  /** Empty when the user's name was not set. */
  readonly who: string;
  /** In ms since 1970: of a command that took over a colleague's work, when it was received. */
  readonly at: number;
  /** True when a colleague's device wrote it and it came here by merging. */
  readonly received: boolean;
};

/** A row that was written between two moments, and which command wrote each of its fields last; `deleted` stands for the row itself. */
export type TouchedRow = {
  readonly entity: EntityName;
  readonly row: string;
  readonly by: Readonly<Record<string, number>>;
};

/**
 * What lies between two moments of a partner, as the data thread reads it from the log; what all partners share is in it too.
 * With the state as it is now it gives both states: see `statesOf`.
 */
export type Between = {
  readonly from: PlaceInLog;
  /** Null = now. */
  readonly to: PlaceInLog | null;
  /** The first day that the log knows, where an earlier one was asked for: `from` lies at its end then. */
  readonly begins: IsoDate | null;
  /** Lead from the state now back to the one at `from`. */
  readonly back: readonly Change[];
  /** Lead from the state now back to the one at `to`; empty when that is now. */
  readonly backToEnd: readonly Change[];
  readonly touched: readonly TouchedRow[];
  /** By number, for every command that `touched` names. */
  readonly commands: Readonly<Record<number, CommandAuthor>>;
};
