import { SNAPSHOT_ENDING } from '../file/snapshot-layout.ts';

/** The folder of all devices' folders. */
export const DEVICES = 'd';

/** What the name of a snapshot says. */
export type SnapshotName = {
  readonly seq: number;
  /** The first 32 hex digits of the SHA-256 of the file. */
  readonly hash: string;
  /** Whether a sync program or a person gave it another name. */
  readonly isCopy: boolean;
};

const exact = /^(\d{8})-([0-9a-f]{32})\.rapport$/;
/** “… (1).rapport”, “… - Copy.rapport”, “….sync-conflict-….rapport”, or in capitals: what is left of the name is enough. */
const copy = /(?<![0-9a-z])(\d{8})-([0-9a-f]{32})(?![0-9a-f]).*\.rapport$/i;
const device = /^[0-9a-f]{32}$/;
const deviceCopy = /^([0-9a-f]{32})(?![0-9a-z])/i;
const LONGEST = 255;

/** The name of a snapshot, without a word of a user. */
export function snapshotName(seq: number, hash: string): string {
  return `${String(seq).padStart(8, '0')}-${hash}${SNAPSHOT_ENDING}`;
}

/** Null for what is none: `desktop.ini`, `….tmp`, `~$…`, hidden files. */
export function readSnapshotName(name: string): SnapshotName | null {
  if (name.length > LONGEST || /^[.~]/.test(name)) return null;
  const found = exact.exec(name) ?? copy.exec(name);
  const [, seq = '', hash = ''] = found ?? [];
  if (found === null || Number(seq) === 0) return null;
  return { seq: Number(seq), hash: hash.toLowerCase(), isCopy: !exact.test(name) };
}

/** The device whose folder has this name; a folder may have been copied too. Null for another folder. */
export function readDeviceName(name: string): string | null {
  if (device.test(name)) return name;
  return name.length > LONGEST ? null : (deviceCopy.exec(name)?.[1]?.toLowerCase() ?? null);
}
