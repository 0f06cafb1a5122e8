import { z } from 'zod';
import { isRowId } from '../model/row-id.ts';

/** A partner, or in a shared folder the rows that all partners share and the name of the workspace. */
const kinds = ['partner', 'workspace'] as const;
const MAX_AUTHOR = 200;
const MAX_FORMER = 100;
const MAX_NAMES = 1_000;
const MAX_SHARES = 10_000;
/** Milliseconds of the year 2100: a clock that says more is not believed by any merge either. */
const MAX_TIME = Date.UTC(2100, 0);

const schema = z.object({
  kind: z.enum(kinds),
  /** The display name of the user; empty when they gave none. */
  author: z.string().transform((name) => plainName(name)),
  /** Milliseconds since 1970, by the author's clock. */
  createdAt: z.number().int().min(0).max(MAX_TIME),
  /** The device of the author, as it stands in the clocks of what it wrote; in a shared folder the id of the key that signs. */
  device: z.string().refine((id) => isRowId(id)),
  /** Other ids under which the author's file wrote, such as before it was connected or restored; nobody proves them. */
  formerDevices: z
    .array(z.string().refine((id) => isRowId(id)))
    .max(MAX_FORMER)
    .default([]),
  /** What colleagues whose writes it passes on are called, by device; nobody proves it. */
  names: z
    .record(
      z.string().refine((id) => isRowId(id)),
      z.string().transform((name) => plainName(name)),
    )
    .refine((names) => Object.keys(names).length <= MAX_NAMES)
    .default({}),
  /** Of a workspace: its name, and when it was given. */
  workspaceName: z
    .string()
    .transform((name) => plainName(name))
    .default(''),
  namedAt: z.number().int().min(0).max(MAX_TIME).default(0),
  /** Of a workspace: how far the author has chosen to share each partner, by its id. */
  shares: z
    .record(
      z.string().refine((id) => isRowId(id)),
      z.enum(['everything', 'facts', 'not']),
    )
    .refine((shares) => Object.keys(shares).length <= MAX_SHARES)
    .default({}),
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

type Extras = 'kind' | 'formerDevices' | 'names' | 'workspaceName' | 'namedAt' | 'shares';

/** The content of a snapshot, of a partner unless it is told otherwise. */
export function snapshotContent(
  told: Omit<SnapshotContent, Extras> & Partial<Pick<SnapshotContent, Extras>>,
): SnapshotContent {
  const {
    kind = 'partner',
    formerDevices = [],
    names = {},
    workspaceName = '',
    namedAt = 0,
    shares = {},
  } = told;
  return {
    ...told,
    kind,
    author: plainName(told.author),
    formerDevices: formerDevices.slice(0, MAX_FORMER),
    names: Object.fromEntries(Object.entries(names).slice(0, MAX_NAMES)),
    workspaceName: plainName(workspaceName),
    namedAt,
    shares: Object.fromEntries(Object.entries(shares).slice(0, MAX_SHARES)),
  };
}

/** Checks what was parsed; null for what no version writes, `newer` for a kind that this one does not know. */
export function readSnapshotContent(value: unknown): SnapshotContent | 'newer' | null {
  const kind = z.object({ kind: z.string() }).safeParse(value);
  if (kind.success && !kinds.some((known) => known === kind.data.kind)) return 'newer';
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
