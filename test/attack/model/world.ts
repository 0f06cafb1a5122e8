import type { Change } from '#shared/model/change.ts';
import { blankRecord } from '#shared/model/registry.ts';
import { textOf, type Rows, type View } from './rows.ts';

/** One command that can be taken back; `number` counts the commands that were done, from 1. */
type Step = { readonly label: string; readonly number: number; readonly before: Rows; readonly after: Rows };

/**
 * What must be in a profile, computed without the product's write path: rows and snapshots instead of a log. Worlds are never
 * changed; each action gives a new one.
 */
export type World = {
  readonly rows: Rows;
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  /** How many commands were done; undo and redo do not count. */
  readonly done: number;
  /** Rows that were there once and are deleted. */
  readonly gone: ReadonlySet<string>;
  /** What is being typed, by the id of the draft, which is the row that it is about. */
  readonly drafts: ReadonlyMap<string, string>;
};

/** A profile in which nothing was ever done. */
export const emptyWorld: World = {
  rows: new Map(),
  undo: [],
  redo: [],
  done: 0,
  gone: new Set(),
  drafts: new Map(),
};

/** How far back undo reaches, in commands that were done. */
const UNDO_DEPTH = 200;

/** After a commit. Where all values were already so, nothing has happened. */
export function afterCommit(world: World, label: string, changes: readonly Change[]): World {
  const rows = new Map(world.rows);
  const touched = new Set<string>();
  for (const { entity, row, fields } of changes) {
    const key = `${entity} ${row}`;
    const before = rows.get(key);
    touched.add(key);
    if (fields['deleted'] === true) {
      rows.delete(key);
      continue;
    }
    const known = before === undefined ? blankRecord(entity, row) : Object.fromEntries(pairsOf(before));
    rows.set(key, textOf({ ...known, ...fields }));
  }
  if ([...touched].every((key) => rows.get(key) === world.rows.get(key))) return world;
  const number = world.done + 1;
  const step = { label, number, before: world.rows, after: rows };
  const undo = [...world.undo, step].filter((known) => known.number > number - UNDO_DEPTH);
  return { ...withRows(world, rows, touched), undo, redo: [], done: number };
}

/** After undo; the same world where there is nothing to take back. */
export function afterUndo(world: World): World {
  const step = world.undo.at(-1);
  if (step === undefined) return world;
  const undone = { ...world, undo: world.undo.slice(0, -1), redo: [...world.redo, step] };
  return withRows(undone, step.before);
}

/** After redo; the same world where there is nothing to do again. */
export function afterRedo(world: World): World {
  const step = world.redo.at(-1);
  if (step === undefined) return world;
  const redone = { ...world, undo: [...world.undo, step], redo: world.redo.slice(0, -1) };
  return withRows(redone, step.after);
}

/** After something was typed about a row; what is typed about a deleted one is not kept. */
export function afterDraft(world: World, row: string, text: string): World {
  const drafts = new Map(world.drafts);
  if (world.gone.has(row)) drafts.delete(row);
  else drafts.set(row, text);
  return { ...world, drafts };
}

/** After a draft was let go. */
export function afterDrop(world: World, row: string): World {
  const drafts = new Map(world.drafts);
  drafts.delete(row);
  return { ...world, drafts };
}

/** What must be seen of a world. */
export function viewOfWorld(world: World): View {
  return {
    rows: world.rows,
    undo: world.undo.at(-1)?.label ?? null,
    redo: world.redo.at(-1)?.label ?? null,
    drafts: world.drafts,
  };
}

/** A world that was not made by actions, such as that of a file of an earlier version. What it offers to take back has no content here. */
export function worldOf({ rows, undo, redo, drafts }: View): World {
  const step = (label: string | null): readonly Step[] =>
    label === null ? [] : [{ label, number: 0, before: rows, after: rows }];
  return { ...emptyWorld, rows, undo: step(undo), redo: step(redo), drafts };
}

/** The world with other rows; `touched` are those that may differ. With a row goes its draft. */
function withRows(
  world: World,
  rows: Rows,
  touched: Iterable<string> = new Set([...world.rows.keys(), ...rows.keys()]),
): World {
  const gone = new Set(world.gone);
  const drafts = new Map(world.drafts);
  for (const key of touched) {
    if (rows.has(key)) gone.delete(key);
    else if (world.rows.has(key)) {
      gone.add(key);
      drafts.delete(key);
    }
  }
  return { ...world, rows, gone, drafts };
}

function pairsOf(text: string): [string, unknown][] {
  return JSON.parse(text) as [string, unknown][]; // written by textOf
}
