import { readShared } from '#electron/db/reads/rows.ts';
import type { Store } from '#electron/db/commits/store.ts';

/** Rows that can be seen, as text by `entity id`; the text holds every field in the order of its name. */
export type Rows = ReadonlyMap<string, string>;

/** Everything that a user could see of a profile. */
export type View = {
  readonly rows: Rows;
  /** The labels of what can be undone and redone. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** What was being typed, by the id of the draft. */
  readonly drafts: ReadonlyMap<string, string>;
};

/** One record as the text by which it is compared. */
export function textOf(record: object): string {
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a store shows. Cost: reads every partner. */
export function viewOf(store: Store): View {
  const rows = new Map<string, string>();
  const partners = store.partners().map(({ id }) => store.partnerRows(id));
  for (const list of [...partners, readShared(store.reader)]) {
    for (const [entity, records] of Object.entries(list)) {
      for (const record of records) rows.set(`${entity} ${record.id}`, textOf(record));
    }
  }
  const { undo, redo } = store.undoState();
  const drafts = new Map(store.drafts().map(({ id, text }) => [id, text]));
  return { rows, undo: undo?.label ?? null, redo: redo?.label ?? null, drafts };
}

/** In what two views differ, in one line; null when they are the same. */
export function difference(found: View, expected: View): string | null {
  const parts = [
    inMaps(found.rows, expected.rows),
    inMaps(found.drafts, expected.drafts, 'draft '),
    found.undo === expected.undo ? '' : `undo offers ${found.undo} instead of ${expected.undo}`,
    found.redo === expected.redo ? '' : `redo offers ${found.redo} instead of ${expected.redo}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('; ');
}

function inMaps(
  found: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
  what = '',
): string {
  const missing = [...expected.keys()].filter((key) => !found.has(key));
  const foreign = [...found.keys()].filter((key) => !expected.has(key));
  const other = [...expected].filter(([key, text]) => (found.get(key) ?? text) !== text);
  const changed = other.map(([key]) => key);
  return [
    about(`${what}missing`, missing),
    about(`${what}from nowhere`, foreign),
    about(`${what}changed`, changed),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function about(word: string, keys: readonly string[]): string {
  return keys.length === 0 ? '' : `${keys.length} ${word} (${keys.slice(0, 3).join(', ')})`;
}
