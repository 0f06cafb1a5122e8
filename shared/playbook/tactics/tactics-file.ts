import { z } from 'zod';
import { strategies } from '../../model/strategy.ts';
import type { OwnTactic } from '../../model/own-tactic.ts';
import { tacticOf } from './library.ts';
import { MAX_TACTIC_TEXT, problemOfTactic } from './placeholders.ts';
import { tacticInputs, type Applies } from './tactic.ts';

/** Largest file of tactics that is read, in bytes. */
export const MAX_TACTICS_BYTES = 2 * 1024 * 1024;
const MOST_TACTICS = 2_000;
const FORMAT = 'rapport-tactics';

/** One tactic in a file (docs/file-format-tactics.md): the user's own, or what takes the place of a built-in one. */
export type TacticInFile = Pick<OwnTactic, 'replaces' | 'text' | 'applies' | 'why' | 'source' | 'enabled'> & {
  readonly id: string;
  readonly strategy: (typeof strategies)[number];
};

const ROW_ID = /^[A-Za-z0-9._-]+$/;
const text = z.string().max(MAX_TACTIC_TEXT);
// Each input has a list of its own values, none twice.
const applies = z.strictObject(
  Object.fromEntries(
    Object.entries(tacticInputs).map(([input, values]) => [
      input,
      z
        .array(z.enum(values))
        .min(1)
        .max(values.length)
        .refine((list) => new Set<string>(list).size === list.length, 'twice')
        .optional(),
    ]),
  ),
);
const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  tactics: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(100).regex(ROW_ID),
        replaces: z
          .string()
          .max(100)
          .regex(/^$|^[A-Za-z0-9._-]+$/),
        strategy: z.enum(strategies),
        text: text.min(1),
        applies,
        why: text,
        source: text,
        enabled: z.boolean(),
      }),
    )
    .max(MOST_TACTICS),
});

/** What a file says, or one sentence that says why it cannot be read. */
export type ReadTactics =
  | { readonly ok: true; readonly tactics: readonly TacticInFile[] }
  | { readonly ok: false; readonly reason: string };

/** The file that holds tactics of the user's own, in UTF-8, by id. */
export function tacticsFile(rows: readonly OwnTactic[]): Uint8Array<ArrayBuffer> {
  const tactics = [...rows]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((row) => {
      const tactic = tacticOf(row);
      if (tactic === null) return [];
      const { strategy, text: said, applies: when, why, source } = tactic;
      return [
        {
          id: row.id,
          replaces: row.replaces,
          strategy,
          text: said,
          applies: when,
          why,
          source,
          enabled: row.enabled,
        },
      ];
    });
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT, version: 1, tactics }, null, 2)}\n`);
}

/** Reads a file of tactics; whatever does not fit is refused as a whole, so that nothing is taken over by half. */
export function readTacticsFile(bytes: Uint8Array): ReadTactics {
  if (bytes.byteLength > MAX_TACTICS_BYTES) return no('It is larger than 2 MB, which no list of tactics is.');
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return no('It is not a JSON file. Choose a file that was saved with “Export own tactics”.');
  }
  const known = z.object({ format: z.literal(FORMAT) }).safeParse(content);
  if (!known.success) return no('It holds something other than tactics of Rapport.');
  const version = z.object({ version: z.literal(1) }).safeParse(content);
  if (!version.success)
    return no('It was saved by a later version of Rapport. Update Rapport, then try again.');
  const parsed = fileSchema.safeParse(content);
  if (!parsed.success) return no(`${placeOf(parsed.error.issues[0]?.path ?? [])} is not as it should be.`);
  const tactics = parsed.data.tactics as readonly TacticInFile[]; // conditions that are left out are left out here too
  const seen = new Set<string>();
  for (const [index, tactic] of tactics.entries()) {
    const key = tactic.replaces === '' ? tactic.id : `replaces ${tactic.replaces}`;
    if (seen.has(key)) return no(`Tactic ${index + 1} is in it twice.`);
    seen.add(key);
    // Every input and value was just checked.
    const problem = problemOfTactic({ ...tactic, applies: tactic.applies as Applies });
    if (problem !== null) return no(`Tactic ${index + 1}: ${problem}`);
  }
  return { ok: true, tactics };
}

function no(reason: string): ReadTactics {
  return { ok: false, reason };
}

/** Where in the file, in words, such as `“strategy” of tactic 3`. */
function placeOf(path: readonly PropertyKey[]): string {
  const [list, index, field] = path;
  if (list !== 'tactics') return list === undefined ? 'The file' : `“${String(list)}”`;
  if (typeof index !== 'number') return 'The list of tactics';
  return field === undefined ? `Tactic ${index + 1}` : `“${String(field)}” of tactic ${index + 1}`;
}
