import type { FieldValue } from '../model/change.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Clock } from './clock.ts';

/** How much of a partner a copy holds: all that is shared, or people, seats, reporting and dotted lines, contact data and dates only. */
export type PayloadLevel = 'everything' | 'facts';
export const payloadLevels = ['everything', 'facts'] as const satisfies readonly PayloadLevel[];

/** Fields that merge as one, under the name of the first of them: when any of them was written last, and those that are not at their default. */
export type CanonicalGroup = {
  readonly at: Clock;
  readonly values: Readonly<Record<string, FieldValue>>;
};

/**
 * One row. `made` stands for every group that is left out, which has only defaults (in a copy of facts: only groups that are facts are
 * left out because of that). The tombstone is the group `deleted`. Fields under a tombstone stay.
 */
export type CanonicalRow = {
  readonly made: Clock;
  readonly groups: Readonly<Record<string, CanonicalGroup>>;
};

/** Rows by entity and id. Also entities and fields of later versions. */
export type CanonicalRows = Readonly<Record<string, Readonly<Record<string, CanonicalRow>>>>;

/**
 * Everything about one partner that devices have in common: its rows, and the rows of all partners that these refer to. Two devices
 * that have seen the same writes have the same `canonicalText`.
 */
export type PartnerCopy = {
  readonly partnerId: string;
  readonly level: PayloadLevel;
  readonly rows: CanonicalRows;
  /** Ids of rows that were erased for good, sorted: the set only grows, outside all clocks, and no such row is in `rows`. */
  readonly erased: readonly string[];
};

/** In place of the id of a partner: the payload holds the rows that all partners share, and no row of a partner. */
export const OF_ALL_PARTNERS = '-';

/** The version of the payload that this app writes. */
export const PAYLOAD_FORMAT = 1;

/** What is inside of a snapshot of one partner: plain JSON, safe to write with `canonicalJson`. What was read has to pass `readPayload`. */
export type PartnerPayload = PartnerCopy & {
  readonly format: typeof PAYLOAD_FORMAT;
  /** By device: the number of its newest command whose writes this copy has seen, its author's own included. Not part of what has to be equal. */
  readonly knows: Readonly<Record<string, number>>;
};

/** Whose payload it is, as the signed file around it says. */
export type PayloadSource = {
  /** Id of the device that wrote the file. */
  readonly device: string;
  /** Display name of its user, for the log. */
  readonly name: string;
  /** Other ids under which the same file wrote, as its author says. */
  readonly formerDevices?: readonly string[];
  /** What others are called, by device, as its author says. */
  readonly names?: Readonly<Record<string, string>>;
  /** Whether rows of all partners (colleagues, initiatives …) may be changed (a file of the own workspace) or only added. */
  readonly shared: 'merge' | 'add';
};

/**
 * What became of one row of a payload that was not simply taken over. `held`: kept beside the tables and passed on, until what it waits for is
 * there. `refused`: not kept at all.
 */
export type RowVerdict = {
  readonly entity: string;
  readonly row: string;
  readonly verdict: 'held' | 'refused';
  readonly why: VerdictReason;
};

/**
 * `reference`: it refers to a row that has not come. `other-partner`: it belongs, or refers, to another partner. `value`: a value that this
 * version cannot hold. `rule`: it cannot be so by itself. `unknown`: of a later version. `shape`, `id`, `clock`, `size`: what no version writes.
 */
export type VerdictReason =
  'reference' | 'other-partner' | 'value' | 'rule' | 'unknown' | 'shape' | 'id' | 'clock' | 'size';

/** The bytes that two devices with the same state agree on. */
export function canonicalText({ partnerId, level, rows, erased }: PartnerCopy): string {
  return canonicalJson({ partnerId, level, rows, erased });
}
