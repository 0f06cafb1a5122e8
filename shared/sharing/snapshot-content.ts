import { z } from 'zod';
import { isRowId } from '../model/row-id.ts';

/** The only kind of content so far. */
const KIND = 'partner';
const MAX_AUTHOR = 200;
/** Milliseconds of the year 2100: a clock that says more is not believed by any merge either. */
const MAX_TIME = Date.UTC(2100, 0);

const schema = z.object({
  kind: z.literal(KIND),
  /** The display name of the user; empty when they gave none. */
  author: z.string().transform((name) => plainName(name)),
  /** Milliseconds since 1970, by the author's clock. */
  createdAt: z.number().int().min(0).max(MAX_TIME),
  /** The device of the author, as it stands in the clocks of what it wrote; another id than that of the key that signs. */
  device: z.string().refine((id) => isRowId(id)),
  /** The version of the author's database. */
  schemaVersion: z.number().int().min(1),
  /** The hash in the name of this device's snapshot before; null for the first one, and outside of a workspace. */
  previous: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
  /** A `PartnerPayload`, still to be read by `readPayload`. */
  payload: z.unknown(),
});

/** What is inside a snapshot file: who says it and when, and the payload, which nothing is believed of yet. */
export type SnapshotContent = z.infer<typeof schema>;

/** The content of a snapshot of a partner. */
export function snapshotContent(told: Omit<SnapshotContent, 'kind'>): SnapshotContent {
  return { kind: KIND, ...told, author: plainName(told.author) };
}

/** Checks what was parsed; null for what no version writes, `newer` for a kind that this one does not know. */
export function readSnapshotContent(value: unknown): SnapshotContent | 'newer' | null {
  const kind = z.object({ kind: z.string() }).safeParse(value);
  if (kind.success && kind.data.kind !== KIND) return 'newer';
  const read = schema.safeParse(value);
  return read.success ? read.data : null;
}

/** A name as it can be shown in one line: without control and direction signs, and not longer than any name is. */
function plainName(name: string): string {
  return name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, MAX_AUTHOR)
    .toWellFormed();
}
