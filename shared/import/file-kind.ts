import { packedNames } from './containers/unpack.ts';
import type { ImportProblem } from './problem.ts';

/** What a list can come in; what has no kind is refused by its name. */
export type FileKind =
  | { readonly kind: 'text' | 'html' | 'json' | 'vcards' }
  /** `format` in words: `Excel workbook`. */
  | { readonly kind: 'workbook'; readonly format: string }
  | { readonly kind: 'refused'; readonly says: string };

const INSTEAD =
  'Choose the list itself (Excel, CSV, vCard, JSON or a web page with a table), or copy its cells and paste them here.';

type Signature = {
  readonly bytes: string;
  readonly at?: number;
  readonly is: string;
  /** Its letters could also begin a text: only a zero byte near the start makes it binary. */
  readonly likeText?: true;
};

/** First bytes as Latin-1 letters, and what the file is then. */
const signatures: readonly Signature[] = [
  { bytes: '\u0089PNG', is: 'a picture (PNG)' },
  { bytes: '\u00ff\u00d8\u00ff', is: 'a picture (JPEG)' },
  { bytes: 'GIF8', is: 'a picture (GIF)', likeText: true },
  { bytes: 'BM', is: 'a picture (BMP)', likeText: true },
  { bytes: 'II*\u0000', is: 'a picture (TIFF)' },
  { bytes: 'MM\u0000*', is: 'a picture (TIFF)' },
  { bytes: '8BPS', is: 'a picture (Photoshop)', likeText: true },
  { bytes: '\u0000\u0000\u0001\u0000', is: 'a picture (icon)' },
  { bytes: 'WEBP', at: 8, is: 'a picture (WebP)' },
  { bytes: 'RIFF', is: 'a recording', likeText: true },
  { bytes: 'ftyphei', at: 4, is: 'a picture (HEIC)' },
  { bytes: 'ftypavif', at: 4, is: 'a picture (AVIF)' },
  { bytes: 'ftyp', at: 4, is: 'a film or a recording' },
  { bytes: 'ID3', is: 'a recording (MP3)', likeText: true },
  { bytes: 'OggS', is: 'a recording', likeText: true },
  { bytes: 'fLaC', is: 'a recording', likeText: true },
  { bytes: '\u001aE\u00df\u00a3', is: 'a film' },
  { bytes: '%PDF', is: 'a PDF' },
  { bytes: '%!PS', is: 'a print file (PostScript)' },
  { bytes: '{\\rtf', is: 'a text document (RTF)' },
  { bytes: '\u001f\u008b', is: 'a packed file (gzip)' },
  { bytes: 'BZh', is: 'a packed file (bzip2)', likeText: true },
  { bytes: '\u00fd7zXZ', is: 'a packed file (xz)' },
  { bytes: '7z\u00bc\u00af', is: 'a packed file (7-Zip)' },
  { bytes: 'Rar!', is: 'a packed file (RAR)', likeText: true },
  { bytes: '(\u00b5/\u00fd', is: 'a packed file (zstd)' },
  { bytes: 'ustar', at: 257, is: 'a packed file (tar)' },
  { bytes: 'SQLite format 3', is: 'a database (SQLite)' },
  { bytes: '\u0000\u0001\u0000\u0000Standard', is: 'a database (Access)' },
  { bytes: '!BDN', is: 'an Outlook mailbox (PST)', likeText: true },
  { bytes: 'PAR1', is: 'a data file (Parquet)', likeText: true },
  { bytes: 'MZ', is: 'a program', likeText: true },
  { bytes: '\u007fELF', is: 'a program' },
  { bytes: '\u00ca\u00fe\u00ba\u00be', is: 'a program' },
  { bytes: 'bplist', is: 'a settings file (plist)', likeText: true },
];

/** Texts that are no list, by how they begin. */
const textKinds: readonly (readonly [RegExp, string])[] = [
  [/^BEGIN:VCALENDAR/i, 'a calendar file, not a list of people; “Import meetings and mails” reads it'],
  [/^\{\\rtf/, 'a text document (RTF), not a list'],
  [/^ID;P/, 'a spreadsheet of an old kind (SYLK). Open it in a spreadsheet and save it as Excel or CSV'],
  [/^-----BEGIN /, 'a key or a certificate, not a list'],
  [/^%!PS/, 'a print file (PostScript), not a list'],
  [/^(version: ?1\r?\n[\s#]*)?dn::? /i, 'a directory export (LDIF). Let the directory write CSV instead'],
  [/^From \S+ .*\d{4}\r?\n/, 'a mailbox, not a list'],
  [
    /^(CREATE (TABLE|DATABASE)|INSERT INTO|SET NAMES|DROP TABLE)\b/i,
    'a script of a database (SQL), not a list',
  ],
  [/^#!\s*\//, 'a program, not a list'],
  [/^(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)?<svg[\s>]/i, 'a drawing (SVG), not a list'],
];

const MAIL_HEADER =
  /^(Received|Return-Path|Delivered-To|MIME-Version|Message-ID|From|To|Subject|Date|X-[\w-]+|Content-Type|Sender|DKIM-Signature):\s/i;

/** What the bytes of a file are; `text` says that only its words can tell more (`kindOfText`). */
export function kindOfBytes(bytes: Uint8Array): FileKind {
  const start = latin(bytes.subarray(0, 512));
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return kindOfPacked(bytes);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return kindOfCompound(bytes);
  // Excel 2 to 4: a bare stream of records that begins with its version.
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? 1) && [4, 6].includes(bytes[2] ?? 0) && bytes[3] === 0)
    return { kind: 'workbook', format: 'Excel workbook' };
  const found = signatures.find(
    ({ bytes: letters, at = 0, likeText }) =>
      start.startsWith(letters, at) && (likeText !== true || start.includes('\u0000')),
  );
  return found === undefined ? { kind: 'text' } : refused(`This file is ${found.is}, not a list.`);
}

function kindOfPacked(bytes: Uint8Array): FileKind {
  const names = packedNames(bytes);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (names.length === 0) return refused('This file is a packed file that is damaged or empty.');
  if (has(/^xl\/workbook\.(xml|bin)$/i)) return { kind: 'workbook', format: 'Excel workbook' };
  if (has(/^word\//i)) return refused('This file is a Word document, not a list.');
  if (has(/^ppt\//i)) return refused('This file is a PowerPoint presentation, not a list.');
  if (has(/^visio\//i)) return refused('This file is a Visio drawing, not a list.');
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/i))
    return refused(
      'This file is a document of Apple Numbers, Pages or Keynote. Export it from Numbers as Excel or CSV.',
    );
  if (has(/^content\.xml$/i)) return kindOfOpenDocument(latin(bytes.subarray(0, 200)));
  if (has(/^META-INF\/container\.xml$/i)) return refused('This file is an e-book, not a list.');
  return refused('This file is a packed file (zip). Unpack it and choose the list in it.');
}

/** The kind stands in the first file of the archive, which is not compressed. */
function kindOfOpenDocument(start: string): FileKind {
  if (start.includes('opendocument.text'))
    return refused('This file is a text document (OpenDocument), not a list.');
  if (start.includes('opendocument.presentation') || start.includes('opendocument.graphics'))
    return refused('This file is a presentation or a drawing (OpenDocument), not a list.');
  return { kind: 'workbook', format: 'OpenDocument spreadsheet' };
}

/** The container that Office used before 2007, and Outlook for mails until today: its directory names what is in it. */
function kindOfCompound(bytes: Uint8Array): FileKind {
  const whole = latin(bytes);
  const has = (name: string): boolean =>
    whole.includes(Array.from(name, (letter) => `${letter}\u0000`).join(''));
  if (has('EncryptedPackage'))
    return refused('This document is locked with a password. Open it and save it without one.');
  if (has('__properties_version1.0')) return refused('This file is a mail (Outlook), not a list.');
  if (has('WordDocument')) return refused('This file is a Word document, not a list.');
  if (has('PowerPoint Document')) return refused('This file is a PowerPoint presentation, not a list.');
  if (has('VisioDocument')) return refused('This file is a Visio drawing, not a list.');
  if (has('Workbook') || has('Book')) return { kind: 'workbook', format: 'Excel workbook' };
  return refused('This file is an Office document without a table.');
}

/** What a text is: most are lists with a separator, `text`. */
export function kindOfText(text: string): FileKind {
  const start = text.slice(0, 4_000).trimStart();
  if (/^BEGIN:VCARD/i.test(start)) return { kind: 'vcards' };
  const known = textKinds.find(([pattern]) => pattern.test(start));
  if (known !== undefined) return refused(`This file is ${known[1]}.`);
  if (isMail(start)) return refused(mailSays(text));
  if (/^<[!?a-z]/i.test(start)) return kindOfMarkup(text, start);
  if (/^\[\s*[[{]|^\[\s*\]\s*$|^\{\s*(["}]|$)/.test(start)) return { kind: 'json' };
  return { kind: 'text' };
}

function isMail(start: string): boolean {
  const lines = start.split(/\r\n|\r|\n/, 12).filter((line) => !/^\s/.test(line));
  return MAIL_HEADER.test(lines[0] ?? '') && lines.filter((line) => MAIL_HEADER.test(line)).length >= 3;
}

function mailSays(text: string): string {
  return /multipart\/related/i.test(text.slice(0, 4_000)) && /<table|=3Ctable/i.test(text)
    ? 'This file is a web archive (MHTML). Open it in a spreadsheet and save it as Excel or CSV.'
    : 'This file is a mail, not a list.';
}

function kindOfMarkup(text: string, start: string): FileKind {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/<html/i.test(start))
    return { kind: 'workbook', format: 'Excel workbook (XML)' };
  if (start.includes('opendocument:xmlns:office'))
    return { kind: 'workbook', format: 'OpenDocument spreadsheet' };
  if (/<table[\s>]/i.test(text)) return { kind: 'html' };
  return /^<\?xml/i.test(start) && !/<html/i.test(start)
    ? refused('This file is XML of a kind that cannot be read as a list.')
    : refused('This file is a web page without a table, not a list.');
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

/** A list cannot be read, in words: why, that nothing happened, and what can be done. */
export function notAList(says: string): ImportProblem {
  return { code: 'not-a-list', severity: 'stop', rows: [], text: `${says} Nothing was changed. ${INSTEAD}` };
}

export function emptyFile(): ImportProblem {
  return { code: 'empty', severity: 'stop', rows: [], text: `There is nothing in this list. ${INSTEAD}` };
}

function refused(says: string): FileKind {
  return { kind: 'refused', says };
}

function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8_192)
    parts.push(String.fromCharCode(...bytes.subarray(i, i + 8_192)));
  return parts.join('');
}
