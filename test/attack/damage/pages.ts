import type { Random } from '../../property/random.ts';

/** The size of a page of the database, in bytes; also of the page in a frame of the log. */
export const PAGE = 4_096;
/** What stands before each page in the log, and at its beginning, in bytes. */
export const FRAME_HEAD = 24;
export const LOG_HEAD = 32;
const FRAME = FRAME_HEAD + PAGE;

/** Turns some bits over, somewhere in a part of a file. */
export function turnBits(
  bytes: Buffer,
  count: number,
  random: Random,
  from = 0,
  length = bytes.length - from,
): void {
  for (let n = 0; n < count && length > 0; n += 1) {
    const at = from + random.integer(length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.integer(8)), at);
  }
}

/** Puts noise over a part of a file. */
export function scribble(bytes: Buffer, from: number, length: number, random: Random): void {
  for (let at = from; at < Math.min(from + length, bytes.length); at += 1)
    bytes.writeUInt8(random.integer(256), at);
}

/** Noise of a length. */
export function noise(length: number, random: Random): Buffer {
  const bytes = Buffer.alloc(length);
  scribble(bytes, 0, length, random);
  return bytes;
}

/** One page of a database, as a view of its bytes. */
export function pageAt(bytes: Buffer, number: number): Buffer {
  return bytes.subarray(number * PAGE, (number + 1) * PAGE);
}

/** How many whole pages a database has. */
export function pagesOf(bytes: Buffer): number {
  return Math.floor(bytes.length / PAGE);
}

/** One frame of a log with its head, as a view of its bytes. */
export function frameAt(log: Buffer, number: number): Buffer {
  return log.subarray(LOG_HEAD + number * FRAME, LOG_HEAD + (number + 1) * FRAME);
}

/** How many whole frames a log has. */
export function framesOf(log: Buffer): number {
  return Math.floor((log.length - LOG_HEAD) / FRAME);
}

/** The numbers of the pages that belong to an index. */
export function indexPages(bytes: Buffer): readonly number[] {
  return numbers(pagesOf(bytes)).filter((page) => page > 0 && [2, 10].includes(bytes.readUInt8(page * PAGE)));
}

/** The numbers of the pages that hold rows of a table. */
export function leafPages(bytes: Buffer): readonly number[] {
  return numbers(pagesOf(bytes)).filter((page) => page > 0 && bytes.readUInt8(page * PAGE) === 13);
}

/** Exchanges two parts of the same length. */
export function swap(one: Buffer, other: Buffer): void {
  const kept = Buffer.from(one);
  other.copy(one);
  kept.copy(other);
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, n) => n);
}
