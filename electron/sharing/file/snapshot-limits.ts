import { MAX_SNAPSHOT_BYTES } from '#shared/sharing/snapshot-refusal.ts';

const MEBIBYTE = 1024 * 1024;

export const MAX_FILE_BYTES = MAX_SNAPSHOT_BYTES;
/** Most bytes of what is packed in it. */
export const MAX_CONTENT_BYTES = 256 * MEBIBYTE;
/** What is packed may be so many times as large as the file; real snapshots reach 10 to 30. Small ones may always have a MiB. */
export const MAX_RATIO = 200;
export const ALWAYS_ALLOWED_BYTES = MEBIBYTE;
/** How deep the content may be nested. */
export const MAX_DEPTH = 32;
/** Most bytes of the clear header; those that this version writes have some 350. */
export const MAX_HEADER_BYTES = 16 * 1024;
/** Highest number of a snapshot: names have eight digits. */
export const MAX_SEQ = 99_999_999;
