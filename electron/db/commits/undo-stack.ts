import type { CommandInfo, DoneCommand, UndoState } from '#shared/ipc/types.ts';
import { commandInfoOf, loggedCommandOf, parametersOf, type CommandKind } from './command-log.ts';
import type { Connection, Reader } from '../engine/connection.ts';
import { PAST, sentenceOfCommand, type LoggedCommand } from './sentence.ts';

/** How many of the last commands can be undone, also after a restart. */
const UNDO_DEPTH = 200;

/** A command that can be undone or redone. */
export type UndoEntry = { readonly seq: number; readonly command: CommandInfo };

/** What can be undone and redone, next one last, and the numbers of the last 200 commands. */
export type UndoStack = {
  readonly undo: readonly UndoEntry[];
  readonly redo: readonly UndoEntry[];
  readonly recent: readonly number[];
};

/** The stack after something new was done: nothing can be redone any more, and the oldest entry may fall out. */
export function afterDo(stack: UndoStack, entry: UndoEntry): UndoStack {
  const recent = [...stack.recent, entry.seq].slice(-UNDO_DEPTH);
  const oldest = recent[0] ?? 0;
  return { undo: [...stack.undo, entry].filter(({ seq }) => seq >= oldest), redo: [], recent };
}

/** The stack after its newest command was undone. */
export function afterUndo(stack: UndoStack): UndoStack {
  return { ...stack, undo: stack.undo.slice(0, -1), redo: [...stack.redo, ...stack.undo.slice(-1)] };
}

/** The stack after the command that was undone last was done again. */
export function afterRedo(stack: UndoStack): UndoStack {
  return { ...stack, undo: [...stack.undo, ...stack.redo.slice(-1)], redo: stack.redo.slice(0, -1) };
}

/** What the menu shows, with the names that people have now. */
export function undoStateOf(reader: Reader, stack: UndoStack): UndoState {
  const shown = (entry: UndoEntry | undefined): DoneCommand | null =>
    entry === undefined ? null : doneCommand(reader, entry.command);
  return { undo: shown(stack.undo.at(-1)), redo: shown(stack.redo.at(-1)) };
}

/** A command as the window is told of it. */
export function doneCommand(reader: Reader, command: CommandInfo): DoneCommand {
  const { name, partnerId } = command;
  return { name, label: sentenceOfCommand(reader, loggedCommandOf(command)), partnerId };
}

type LogRow = LoggedCommand & {
  readonly seq: number;
  readonly kind: CommandKind;
  readonly target: number | null;
  readonly partner: CommandInfo['partnerId'];
};

/** Builds the stack from the log, as it was when the file was closed. Cost: reads the commands since the 200th last `do`. */
export function readUndoStack(connection: Connection): UndoStack {
  const recent = connection
    .prepareRaw(
      "SELECT seq FROM command WHERE kind = 'do' AND name <> ? AND seq > ? ORDER BY seq DESC LIMIT ?",
    )
    .all(PAST, undoneAfter(connection.reader), UNDO_DEPTH) as [number][]; // one integer column
  const numbers = recent.map(([seq]) => seq).reverse();
  const rows = connection
    .prepare(
      `SELECT seq, kind, target, name, ${parametersOf(connection.reader)}, label, partner FROM command
       WHERE seq >= ? AND name <> ? ORDER BY seq`,
    )
    .all(numbers[0] ?? Number.MAX_SAFE_INTEGER, PAST) as LogRow[]; // the columns are those of the type
  const entries = new Map<number, UndoEntry>();
  let stack: UndoStack = { undo: [], redo: [], recent: [] };
  for (const row of rows) {
    if (row.kind === 'do') {
      const entry = { seq: row.seq, command: commandInfoOf(row) };
      entries.set(row.seq, entry);
      stack = { undo: [...stack.undo, entry], redo: [], recent: numbers };
    } else if (row.target !== null && entries.has(row.target)) {
      // Undo and redo of commands that are older than the 200 move nothing that still counts.
      stack = row.kind === 'undo' ? afterUndo(stack) : afterRedo(stack);
    }
  }
  return { ...stack, recent: numbers };
}

/** The last command that cannot be taken back any more, because values of the log were erased after it; 0 where none were. */
function undoneAfter(reader: Reader): number {
  const found = reader.prepareRaw("SELECT value FROM meta WHERE key = 'undoAfter'").get() as
    [string] | undefined; // one text
  return Number(found?.[0] ?? 0);
}
