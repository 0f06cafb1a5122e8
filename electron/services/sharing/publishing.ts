import { subjectKey } from '#electron/db/thread/sharing-protocol.ts';
import type { Watch } from '#electron/sharing/folder/folder-setting.ts';
import { readSnapshotName } from '#electron/sharing/folder/file-names.ts';
import type { OwnSnapshot } from '#electron/sharing/folder/folder-memory.ts';
import { republish } from '#electron/sharing/folder/republish.ts';
import type { SendingResult } from '#electron/sharing/folder/send.ts';
import type { SharedLevel } from '#shared/ipc/sharing-types.ts';
import { OF_ALL_PARTNERS, type PayloadLevel } from '#shared/merge/payload.ts';
import { chosenLevels } from './following.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** So many commands may lie behind a mark. */
const FAR_BACK = 1_000;

type Level = PayloadLevel | 'nothing';
type Subject = { readonly subject: string; readonly level: Level };

/** How many own commands on shared partners are not in a snapshot yet; one that was never told counts as one. */
export async function countUnsent({ notes, data }: OpenWorkspace): Promise<number> {
  const { marks, never } = marksOf(notes.current());
  const { total } = await data.sharing('thread.ownCommands', marks);
  return total + never.filter(({ subject }) => subject !== OF_ALL_PARTNERS).length;
}

/**
 * Puts a snapshot of everything that this device has changed into the outbox; what came from others goes along with the next own change. What
 * does not tell anything new, such as a private note, leaves no trace in the folder.
 */
export async function queueChanged(workspace: OpenWorkspace, watch: Watch = {}): Promise<void> {
  const { notes, data, folder } = workspace;
  const { marks, never } = marksOf(notes.current());
  const { last, counts } = await data.sharing('thread.ownCommands', marks);
  const isDue = ({ subject, level }: Subject): boolean =>
    (counts[subject] ?? 0) > 0 || never.some((each) => each.subject === subject && each.level === level);
  const due = subjectsOf(notes.current().levels).filter(isDue);
  for (const [index, { subject, level }] of due.entries()) {
    watch.signal?.throwIfAborted();
    watch.onProgress?.(index, due.length);
    const key = subjectKey(subject, level);
    const { told, name: workspaceName, namedAt } = notes.current();
    const before = told[key];
    const made = await data.sharing('thread.sharedContent', {
      subject,
      level,
      told: before?.hash ?? null,
      previous: lastHash(workspace),
      workspaceName: subject === OF_ALL_PARTNERS ? workspaceName : '',
      namedAt: subject === OF_ALL_PARTNERS ? namedAt : 0,
      shares: subject === OF_ALL_PARTNERS ? chosenLevels(notes.current()) : {},
    });
    if (made !== null) await folder.queue(made.content, { partnerId: subject, level });
    const now = notes.current();
    await notes.change({
      ...now,
      told: { ...now.told, [key]: { hash: made?.hash ?? before?.hash ?? '', seq: last } },
    });
  }
  await moveMarks(workspace, due, last);
}

/** What lies in the outbox of a partner that is not shared so any more is not sent. */
async function dropUnwanted({ folder, notes }: OpenWorkspace): Promise<void> {
  const wanted = new Set(
    subjectsOf(notes.current().levels).map(({ subject, level }) => subjectKey(subject, level)),
  );
  const isUnwanted = ({ state, partnerId, level }: OwnSnapshot): boolean =>
    state === 'queued' && !wanted.has(subjectKey(partnerId, level));
  if (folder.own().some(isUnwanted)) await folder.removeAllOf(isUnwanted);
}

/** Nothing was done on these since: the next count begins later. Only where that spares looking at many commands. */
async function moveMarks({ notes }: OpenWorkspace, due: readonly Subject[], last: number): Promise<void> {
  const now = notes.current();
  const waiting = new Set(due.map(({ subject }) => subject));
  const isFarBack = ([key, { seq }]: readonly [string, { readonly seq: number }]): boolean =>
    last - seq > FAR_BACK && !waiting.has(key.slice(0, key.indexOf(' ')));
  const entries = Object.entries(now.told);
  if (!entries.some(isFarBack)) return;
  const told = entries.map((entry) =>
    isFarBack(entry) ? ([entry[0], { ...entry[1], seq: last }] as const) : entry,
  );
  await notes.change({ ...now, told: Object.fromEntries(told) });
}

/**
 * Where somebody was erased since, here or by a colleague: what this device published of that partner before goes from the folder at once, and what
 * is left of it takes its place. Whether anything did.
 */
export async function replaceErased(workspace: OpenWorkspace, watch: Watch = {}): Promise<boolean> {
  const { notes, data, folder } = workspace;
  const counts = Object.entries(await data.sharing('thread.erasedCounts'));
  const due = counts.filter(([partnerId, count]) => notes.current().erased[partnerId] !== count);
  for (const [partnerId, count] of due) {
    watch.signal?.throwIfAborted();
    await republish(folder, partnerId, (level) => contentAnew(workspace, partnerId, level), watch);
    const now = notes.current();
    await notes.change({ ...now, erased: { ...now.erased, [partnerId]: count } });
  }
  return due.length > 0;
}

/** What a partner is told as now at a level that it still has; null at any other. */
async function contentAnew(
  workspace: OpenWorkspace,
  subject: string,
  given: string,
): Promise<Uint8Array | null> {
  const { notes, data } = workspace;
  const level = notes.current().levels[subject];
  if (level === undefined || level === 'not' || level !== given) return null;
  const { last } = await data.sharing('thread.ownCommands', {});
  const wish = { subject, level, told: null, previous: lastHash(workspace), workspaceName: '', namedAt: 0 };
  const made = await data.sharing('thread.sharedContent', wish);
  if (made === null) return null;
  const now = notes.current();
  const told = { ...now.told, [subjectKey(subject, level)]: { hash: made.hash, seq: last } };
  await notes.change({ ...now, told });
  return made.content;
}

/**
 * Notes that what this device published of a partner above the level that it has now is to go from the folder, whatever its age and under former ids
 * too; `tidy` removes it, and what waits in the outbox goes at once. Whether anything has to go. What it is told as now is left to `queueChanged`.
 */
export async function takeBackAbove({ notes, folder }: OpenWorkspace): Promise<boolean> {
  const isAbove = aboveLevels(notes.current().levels, folder.own());
  const due = folder.own().filter((one) => one.state !== 'removing' && isAbove(one));
  if (due.length === 0) return false;
  await folder.removeAllOf(isAbove);
  // Should the level be raised again, all of it is told again.
  const gone = new Set(due.map(({ partnerId, level }) => subjectKey(partnerId, level)));
  const now = notes.current();
  const told = Object.entries(now.told).filter(([key]) => !gone.has(key));
  await notes.change({ ...now, told: Object.fromEntries(told) });
  return true;
}

const RANKS: Readonly<Record<string, number>> = { not: 0, nothing: 0, facts: 1, everything: 2 };

/** A partner without a level is left alone, as after the folder was left and joined again; what all share goes as far as the furthest of them. */
function aboveLevels(
  levels: Readonly<Record<string, SharedLevel>>,
  own: readonly OwnSnapshot[],
): (one: OwnSnapshot) => boolean {
  const rankOf = (level: string): number => RANKS[level] ?? 0;
  const left = own.filter(
    ({ partnerId, state }) =>
      partnerId !== OF_ALL_PARTNERS && state !== 'removing' && levels[partnerId] === undefined,
  );
  const ranks = [...Object.values(levels), ...left.map(({ level }) => level)].map(rankOf);
  const ofAll = Object.keys(levels).length === 0 ? Infinity : Math.max(...ranks);
  return ({ partnerId, level }) => {
    const now = levels[partnerId];
    const most = partnerId === OF_ALL_PARTNERS ? ofAll : now === undefined ? Infinity : rankOf(now);
    return rankOf(level) > most;
  };
}

/** Sends what lies in the outbox; what cannot be sent as it is, is made anew. Never fails for the folder's sake. */
export async function sendAll(workspace: OpenWorkspace, watch: Watch = {}): Promise<SendingResult> {
  await dropUnwanted(workspace);
  const result = await workspace.folder.send(watch);
  if (result.toMake.length === 0) return result;
  const { notes } = workspace;
  const stale = new Set(result.toMake.map(({ partnerId, level }) => subjectKey(partnerId, level)));
  const told = Object.entries(notes.current().told).filter(([key]) => !stale.has(key));
  await notes.change({ ...notes.current(), told: Object.fromEntries(told) });
  await queueChanged(workspace, watch);
  return workspace.folder.send(watch);
}

/** The partners that are shared, and what all of them have in common, as far as the furthest of them goes. */
function subjectsOf(levels: Readonly<Record<string, SharedLevel>>): readonly Subject[] {
  const partners = Object.entries(levels).flatMap(([subject, level]): readonly Subject[] =>
    level === 'not' ? [] : [{ subject, level }],
  );
  const has = (wanted: Level): boolean => partners.some(({ level }) => level === wanted);
  const level = has('everything') ? 'everything' : has('facts') ? 'facts' : 'nothing';
  return [{ subject: OF_ALL_PARTNERS, level }, ...partners];
}

type Marks = { readonly marks: Readonly<Record<string, number>>; readonly never: readonly Subject[] };

/** Up to which own command each subject was told, and those that never were at their level. */
function marksOf({ levels, told }: ReturnType<OpenWorkspace['notes']['current']>): Marks {
  const marks: Record<string, number> = {};
  const never: Subject[] = [];
  for (const one of subjectsOf(levels)) {
    const mark = told[subjectKey(one.subject, one.level)];
    if (mark === undefined) never.push(one);
    else marks[one.subject] = mark.seq;
  }
  return { marks, never };
}

/** The hash of the newest snapshot of this device. */
function lastHash({ folder }: OpenWorkspace): string | null {
  const last = folder.own().findLast(({ deviceId }) => deviceId === folder.deviceId());
  return last === undefined ? null : (readSnapshotName(last.name)?.hash ?? null);
}
