import { MAX_LIST_BYTES } from './limits.ts';
import type { ImportProblem } from './problem.ts';

type Signature = {
  readonly bytes: readonly number[];
  readonly says: string;
  /** Its letters could also begin a text: only a zero byte near the start makes it binary. */
  readonly likeText?: true;
};

const AS_CSV =
  'Save the list as CSV (in a spreadsheet: Save as, “CSV UTF-8”) or copy its cells and paste them here.';

const signatures: readonly Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], says: 'This file is a picture (PNG), not a list.' },
  { bytes: [0xff, 0xd8, 0xff], says: 'This file is a picture (JPEG), not a list.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], says: 'This file is a picture (GIF), not a list.' },
  { bytes: [0x42, 0x4d], says: 'This file is a picture (BMP), not a list.', likeText: true },
  { bytes: [0x49, 0x49, 0x2a, 0x00], says: 'This file is a picture (TIFF), not a list.' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], says: 'This file is a picture (TIFF), not a list.' },
  {
    bytes: [0x52, 0x49, 0x46, 0x46],
    says: 'This file is a picture or a recording, not a list.',
    likeText: true,
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], says: 'This file is a PDF, not a list.' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    says: 'This file is an Excel workbook or another packed file; only text lists (CSV) can be read.',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    says: 'This file is an older Office document; only text lists (CSV) can be read.',
  },
];

/** Why a file of this size is not read, or null. Asked before the file is opened. */
export function refusedBySize(bytes: number): ImportProblem | null {
  if (bytes <= MAX_LIST_BYTES) return null;
  const size = `${Math.ceil(bytes / 1_000_000).toLocaleString('en-US')} MB`;
  const most = `${MAX_LIST_BYTES / 1_000_000} MB`;
  const text = `This file has ${size}; lists of up to ${most} can be read. Nothing was read. Split the list, or leave out columns that are not needed.`;
  return { code: 'too-large', severity: 'stop', rows: [], text };
}

/** Why these bytes are no list of people, or null: nothing in it, or not text. */
export function refusedByContent(bytes: Uint8Array): ImportProblem | null {
  if (bytes.length === 0) return emptyFile();
  const hasZero = bytes.subarray(0, 512).includes(0);
  const signature = signatures.find(
    (s) => s.bytes.every((byte, i) => bytes[i] === byte) && (s.likeText !== true || hasZero),
  );
  if (signature !== undefined) return notAList(signature.says);
  return null;
}

/** Why this text is no list, or null: blank, or full of characters that no text has. */
export function refusedByText(text: string): ImportProblem | null {
  if (text.trim() === '') return emptyFile();
  const sample = text.slice(0, 20_000);
  let strange = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160)) strange += 1;
  }
  // A few of them are mended cell by cell; that many are no text.
  return strange > 15 && strange > sample.length / 20 ? notAList('This file is not a text file.') : null;
}

function notAList(says: string): ImportProblem {
  return { code: 'not-a-list', severity: 'stop', rows: [], text: `${says} Nothing was changed. ${AS_CSV}` };
}

function emptyFile(): ImportProblem {
  return { code: 'empty', severity: 'stop', rows: [], text: `There is nothing in this list. ${AS_CSV}` };
}
