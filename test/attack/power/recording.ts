import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Line } from '../model/line.ts';

/** One thing that the recorded process did to the disk, names relative to the recorded folder. */
export type DiskEvent =
  | {
      readonly kind: 'write';
      readonly name: string;
      readonly inode: bigint;
      readonly offset: number;
      readonly data: Buffer;
    }
  | { readonly kind: 'length'; readonly name: string; readonly inode: bigint; readonly offset: number }
  | { readonly kind: 'sync' | 'made'; readonly name: string; readonly inode: bigint }
  | { readonly kind: 'sync-folder'; readonly name: string }
  | { readonly kind: 'made-folder'; readonly name: string }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'renamed'; readonly name: string; readonly to: string }
  | { readonly kind: 'said'; readonly line: Line };

const HEAD_BYTES = 23;

/** Reads what the recorder wrote about a folder. */
export function readRecording(path: string, folder: string): readonly DiskEvent[] {
  const bytes = readFileSync(path);
  const events: DiskEvent[] = [];
  for (let at = 0; at < bytes.length;) {
    const kind = String.fromCharCode(bytes.readUInt8(at));
    const nameLength = bytes.readUInt16LE(at + 1);
    const dataLength = bytes.readUInt32LE(at + 3);
    const offset = Number(bytes.readBigInt64LE(at + 7));
    const inode = bytes.readBigUInt64LE(at + 15);
    const nameEnd = at + HEAD_BYTES + nameLength;
    const names = bytes.toString('utf8', at + HEAD_BYTES, nameEnd).split('\n');
    const data = bytes.subarray(nameEnd, nameEnd + dataLength);
    // A file that is open without a name is called so by the system.
    const [name = '', to = ''] = names.map((full) => relative(folder, full.replace(/ \(deleted\)$/, '')));
    events.push(...eventsOf(kind, name, to, inode, offset, data));
    at = nameEnd + dataLength;
  }
  return events;
}

function eventsOf(
  kind: string,
  name: string,
  to: string,
  inode: bigint,
  offset: number,
  data: Buffer,
): readonly DiskEvent[] {
  switch (kind) {
    case 'W':
      return [{ kind: 'write', name, inode, offset, data }];
    case 'T':
      return [{ kind: 'length', name, inode, offset }];
    case 'S':
      return [{ kind: 'sync', name, inode }];
    case 'C':
      return [{ kind: 'made', name, inode }];
    case 'D':
      return [{ kind: 'sync-folder', name }];
    case 'M':
      return [{ kind: 'made-folder', name }];
    case 'U':
      return [{ kind: 'removed', name }];
    case 'R':
      return [{ kind: 'renamed', name, to }];
    case 'A':
      return data
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ kind: 'said', line: JSON.parse(line) as Line })); // written by the workload
    default:
      throw new Error(`a record of the kind ${kind}`);
  }
}
