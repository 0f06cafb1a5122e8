import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Comparison } from '#electron/db/damage/comparison.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import { profileOn } from '../model/open-profile.ts';
import { difference, viewOf, type View } from '../model/rows.ts';
import { fileName, logName, type FolderImage, type Material } from './material.ts';
import type { Pair, Sort } from './sorts.ts';

/** What came of opening a damaged profile; empty lists = as it must be. `said` is what the user would hear. */
export type Judgement = { readonly lost: string[]; readonly wrong: string[]; said: string };

/** Problems that a user may leave by putting a backup back. */
const restorable: readonly ProfileProblem['code'][] = ['damaged', 'foreign', 'newer', 'unreadable'];

/**
 * Puts a folder together in which the pair takes the place of file and log, opens it as the app does, and judges. Right is: the true state
 * without a word, or a problem that names what is the matter and leaves every byte where it was or in `set-aside`.
 */
export function judge(
  folder: string,
  material: Material,
  sort: Sort,
  pair: Pair,
  restores: boolean,
): Judgement {
  const result: Judgement = { lost: [], wrong: [], said: '' };
  layOut(folder, material[sort.on], pair);
  const profile = profileOn(folder);
  try {
    const problem = profile.open();
    if (problem === null) judgeShown(profile, material, sort, result);
    else {
      judgeProblem(profile, problem, material, result);
      judgeKept(folder, pair, result);
      if (restores && restorable.includes(problem.code)) judgeRestore(profile, material, result);
    }
  } catch (error) {
    result.wrong.push(`threw ${String(error)}`);
  } finally {
    try {
      profile.close();
    } catch (error) {
      result.wrong.push(`closing threw ${String(error)}`);
    }
  }
  return result;
}

/** Opened without a problem: all of it has to be there. */
function judgeShown(profile: Profile, material: Material, sort: Sort, result: Judgement): void {
  result.said = profile.notice ?? 'nothing';
  const view = tryView(profile, result);
  if (view === null) return;
  const words = difference(view, material.truth);
  if (words === null) return;
  const back =
    material.earlier.length - material.earlier.findIndex((known) => difference(view, known) === null);
  // Damage that the structure does not show is found by the comparison with the log, which runs when nothing else is to be done.
  if (sort.isComparable && differsFromLog(profile)) result.said = 'differs from the log';
  // Name, parameters and sentence of a command stand nowhere a second time: nobody sees a bit of them, and no row is wrong by it.
  else if (sort.isComparable && difference(withStepsOf(view, material.truth), material.truth) === null)
    return;
  else if (back === 1 && profile.notice === 'last-change-unsure') return;
  else if (back <= material.earlier.length)
    result.lost.push(`without a word, the last ${back} commits are gone`);
  else if (words.includes(' missing ')) result.lost.push(`without a word: ${words}`);
  else result.wrong.push(`without a word: ${words}`);
}

function differsFromLog({ store }: Profile): boolean {
  const comparison = new Comparison(store.reader, () => store.lastSeq);
  const found = comparison.step(Infinity);
  return found !== null && found.total > 0;
}

/** A problem has to be named; what can be read all the same has to be a state that was. */
function judgeProblem(
  profile: Profile,
  problem: ProfileProblem,
  material: Material,
  result: Judgement,
): void {
  result.said = problem.code;
  if (problem.detail === '') result.wrong.push(`${problem.code} says nothing about the reason`);
  if (!problem.readable) return;
  const view = tryView(profile, result);
  const known = [material.truth, ...material.earlier];
  if (view !== null && !known.some((each) => difference(view, each) === null))
    result.wrong.push(`${problem.code} shows a state that never was: ${difference(view, material.truth)}`);
}

function judgeKept(folder: string, { file, log }: Pair, result: Judgement): void {
  const aside = join(folder, 'set-aside');
  const kept = existsSync(aside) ? readdirSync(aside).map((name) => readFileSync(join(aside, name))) : [];
  for (const [name, bytes] of [
    [fileName, file],
    [logName, log],
  ] as const) {
    if (bytes === null || bytes.length === 0) continue;
    const path = join(folder, name);
    const isThere = existsSync(path) && readFileSync(path).equals(bytes);
    if (!isThere && !kept.some((other) => other.equals(bytes)))
      result.wrong.push(`${result.said}, but ${name} was changed`);
  }
}

function judgeRestore(profile: Profile, { backup }: Material, result: Judgement): void {
  const problem = profile.restore(backup.file);
  const words = problem === null ? difference(viewOf(profile.store), backup.view) : problem.code;
  if (words !== null) result.wrong.push(`${result.said}, and putting the backup back gives ${words}`);
}

function tryView(profile: Profile, result: Judgement): View | null {
  try {
    return viewOf(profile.store);
  } catch (error) {
    result.wrong.push(`opened, and reading throws ${String(error)}`);
    return null;
  }
}

function layOut(folder: string, sound: FolderImage, { file, log }: Pair): void {
  rmSync(folder, { recursive: true, force: true });
  const files = new Map<string, Buffer | null>(sound).set(fileName, file).set(logName, log);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    if (bytes === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** A view with what another one says can be undone and redone. */
function withStepsOf(view: View, { undo, redo }: View): View {
  return { ...view, undo, redo };
}
