import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A question for a file or a folder, as the shell's own page shows it. */
export type DialogQuestion = {
  readonly kind: 'open' | 'save' | 'folder';
  readonly title: string;
  readonly button: string;
  /** Endings without a dot; `*` for any. */
  readonly extensions: readonly string[];
  /** Suggested path; '' for none. */
  readonly suggested: string;
};
export type OpenQuestion = DialogQuestion & { readonly id: number };

let lastId = 0;
let tray: string | null = null;
const open = new Map<
  number,
  { readonly question: OpenQuestion; readonly answer: (path: string | null) => void }
>();
const prepared: { readonly kind: DialogQuestion['kind']; readonly path: string | null }[] = [];
const watchers = new Set<() => void>();

/** Asks the user (or the test) for a path; null when cancelled. Waits until somebody answers. */
export function askDialog(question: DialogQuestion): Promise<string | null> {
  const index = prepared.findIndex((answer) => answer.kind === question.kind);
  if (index >= 0) return Promise.resolve(prepared.splice(index, 1)[0]?.path ?? null);
  const id = (lastId += 1);
  return new Promise((resolve) => {
    open.set(id, { question: { ...question, id }, answer: resolve });
    changed();
  });
}

/** Answers the first dialog of a kind that is open, or the next one that opens; null cancels. For tests. */
export function prepareAnswer(kind: DialogQuestion['kind'], path: string | null): void {
  for (const { question } of open.values()) {
    if (question.kind === kind) return answerDialog(question.id, path);
  }
  prepared.push({ kind, path });
}

/** Cancels what is asked, and drops the answers that nobody asked for. For tests. */
export function forgetAnswers(): void {
  prepared.length = 0;
  for (const id of open.keys()) answerDialog(id, null);
}

/** Answers an open dialog; one that is gone is left out. */
export function answerDialog(id: number, path: string | null): void {
  const found = open.get(id);
  if (found === undefined) return;
  open.delete(id);
  changed();
  found.answer(path);
}

/** The questions that wait for an answer, oldest first. */
export function openQuestions(): readonly OpenQuestion[] {
  return [...open.values()].map(({ question }) => question);
}

/** Calls back when a question is asked or answered; the returned function stops. */
export function onDialogChange(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** A fresh path in the shell's own temporary folder, with this file name: for what goes to or comes from the browser. */
export function pathInTray(name: string): string {
  tray ??= mkdtempSync(join(tmpdir(), 'rapport-files-'));
  const folder = join(tray, String((lastId += 1)));
  mkdirSync(folder);
  return join(folder, basename(name) === '' ? 'file' : basename(name));
}

/** Whether a path was made by `pathInTray`. */
export function isInTray(path: string): boolean {
  return tray !== null && path.startsWith(tray);
}

/** Removes the temporary folder; called when the app ends. */
export function emptyTray(): void {
  if (tray !== null) rmSync(tray, { recursive: true, force: true });
  tray = null;
}

function changed(): void {
  for (const watcher of watchers) watcher();
}
