import type { Audience } from '../print/audience.ts';
import type { ExportKind } from './export-kind.ts';
import type { IsoDate } from '../model/id.ts';
import { plainFileName } from '../text/plain-file-name.ts';

/** The name that the save dialog proposes, such as `Nordlys – relationship plan (internal) – 2026-12-03.pdf`. */
export function fileName(partnerName: string, kind: NamedKind, audience: Audience, today: IsoDate): string {
  // The table of people holds ratings and notes, dates hold what was written: internal, whichever readers are chosen.
  const readers: Audience = kind === 'csv' || kind === 'ics' ? 'internal' : audience;
  const subject = kind === 'pdf' && readers === 'partner-safe' ? 'joint plan' : subjects[kind];
  return `${plainName(partnerName)} – ${subject} (${readerWords[readers]}) – ${today}.${kind}`;
}

/** The name that the save dialog proposes for a meeting brief; the date is that of the meeting. */
export function briefFileName(partnerName: string, audience: Audience, on: IsoDate): string {
  return `${plainName(partnerName)} – meeting brief (${readerWords[audience]}) – ${on}.pdf`;
}

/** The name that the save dialog proposes for a snapshot for a colleague. */
export function snapshotFileName(partnerName: string, today: IsoDate): string {
  return `${plainName(partnerName)} – snapshot – ${today}.rapport`;
}

/** The readers in the name of a file, which the partner sees too. */
const readerWords: Readonly<Record<Audience, string>> = {
  internal: 'internal',
  'partner-safe': 'for the partner',
};

/** Exports of a partner, and its dates. */
type NamedKind = ExportKind | 'ics';

const subjects: Readonly<Record<NamedKind, string>> = {
  pdf: 'relationship plan',
  pptx: 'slides',
  svg: 'map',
  png: 'map',
  csv: 'people',
  xlsx: 'tables',
  ics: 'dates',
};

/** Leaves room for the rest of the name. */
const MAX_BYTES = 120;

function plainName(name: string): string {
  const plain = plainFileName(name, MAX_BYTES);
  return plain === '' ? 'Partner' : plain;
}
