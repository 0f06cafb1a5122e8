import { subjectKey, type AboutSnapshot, type AskingSnapshot } from '#electron/db/thread/sharing-protocol.ts';
import { SnapshotRefused } from '#electron/sharing/file/snapshot-refused.ts';
import type { Watch } from '#electron/sharing/folder/folder-setting.ts';
import type { ReadingResult, ReceivedSnapshot } from '#electron/sharing/folder/read-new.ts';
import type { SharingNews, WaitingMerge } from '#shared/ipc/sharing-types.ts';
import { OF_ALL_PARTNERS } from '#shared/merge/payload.ts';
import { followedLevels, withNothingMerged } from './following.ts';
import type { WorkspaceNotes } from './kept-connection.ts';
import { renewDevice, type OpenWorkspace } from './open-workspace.ts';

/** What the user said to a merge that waits. */
export type Decision = 'accept' | 'keep';

/** Takes over what colleagues sent. */
export type Reading = {
  /** Fails with FolderTrouble when the folder cannot be used. */
  readonly read: (watch?: Watch) => Promise<ReadingResult>;
  /** The merges that wait for the user, oldest first. */
  readonly waiting: () => readonly WaitingMerge[];
  /** Goes on with one that waits; null when it does not wait any more. */
  readonly decide: (id: string, decision: Decision, watch?: Watch) => Promise<ReadingResult | null>;
};

type Waiting = WaitingMerge & { readonly seq: number };

export function startReading(workspace: OpenWorkspace, onMerged: (news: SharingNews) => void): Reading {
  const { folder, data, notes, clock } = workspace;
  /** By device and partner: only the newest of them counts, it says all that the others say. */
  const waiting = new Map<string, Waiting>();
  const decisions = new Map<string, Decision>();

  const take = async ({ content, deviceId, seq }: ReceivedSnapshot): Promise<'taken' | 'later'> => {
    const { levels, devices } = notes.current();
    const skipped = Object.entries(levels).flatMap(([id, level]) => (level === 'not' ? [id] : []));
    const ask = { content, deviceId, seq, skipped, merged: devices[deviceId]?.merged ?? {} };
    const look = (way: Decision | 'ask') =>
      data.sharing('thread.takeSnapshot', { ...ask, way, now: clock.now() });
    let outcome = await look('ask');
    if ('refused' in outcome) throw new SnapshotRefused(outcome.refused);
    const id = waitingId(deviceId, outcome.subject);
    if (outcome.outcome === 'asks') {
      const decision = decisions.get(id);
      if (decision === undefined) {
        await note(deviceId, seq, outcome, null);
        if (seq >= (waiting.get(id)?.seq ?? 0)) waiting.set(id, { ...told(id, outcome), seq });
        return 'later';
      }
      outcome = await look(decision);
      if ('refused' in outcome) throw new SnapshotRefused(outcome.refused);
      if (decision === 'keep') await tellAgain(outcome.subject);
    }
    const isMerged = outcome.outcome === 'merged';
    const isNew = outcome.outcome === 'merged' && outcome.news?.isNew === true;
    await note(deviceId, seq, outcome, isMerged ? { seq, isNew } : null);
    if (seq >= (waiting.get(id)?.seq ?? Infinity)) waiting.delete(id);
    if (outcome.outcome === 'merged' && outcome.news !== null) onMerged(outcome.news);
    return 'taken';
  };

  /** Remembers who was seen, what the workspace is called, and how far a partner that came is shared. */
  const note = async (
    deviceId: string,
    seq: number,
    about: AboutSnapshot,
    mergedNow: { readonly seq: number; readonly isNew: boolean } | null,
  ): Promise<void> => {
    const { subject, level, author, createdAt, clockOffBy, workspaceName, namedAt } = about;
    // What just came is nothing that this device has to tell. A partner that was here before, as after the folder was left and joined again,
    // may hold what nobody was told.
    const last = mergedNow?.isNew === true ? await lastCommand() : null;
    const before = notes.current();
    const known = before.devices[deviceId];
    const isToldNow = about.shares !== null && seq >= (known?.sharesAt ?? 0);
    const isNewest = createdAt >= (known?.lastSeen ?? 0);
    const key = subjectKey(subject, level);
    const merged = known?.merged ?? {};
    const seen = {
      name: isNewest || known === undefined ? author : known.name,
      lastSeen: Math.max(createdAt, known?.lastSeen ?? 0),
      clockOffBy: isNewest || known === undefined ? clockOffBy : known.clockOffBy,
      shares: (isToldNow ? about.shares : known?.shares) ?? {},
      sharesAt: isToldNow ? seq : (known?.sharesAt ?? 0),
      merged: mergedNow === null ? merged : { ...merged, [key]: Math.max(mergedNow.seq, merged[key] ?? 0) },
    };
    const isNamed = workspaceName !== '' && namedAt > before.namedAt;
    const isArriving =
      mergedNow !== null && subject !== OF_ALL_PARTNERS && before.levels[subject] === undefined;
    // Where it is new that a partner is shared, that has to be known before the file counts as taken.
    const next = {
      ...before,
      ...(isNamed ? { name: workspaceName, namedAt } : {}),
      levels: isArriving ? { ...before.levels, [subject]: level } : before.levels,
      told: !isArriving || last === null ? before.told : { ...before.told, [key]: { hash: '', seq: last } },
      followed: isArriving ? [...before.followed, subject] : before.followed,
      devices: { ...withoutSharesOf(about.formerDevices, before.devices), [deviceId]: seen },
    };
    if (isArriving) await notes.change(next);
    else notes.set(next);
  };

  const lastCommand = async (): Promise<number> => (await data.sharing('thread.ownCommands', {})).last;

  const tellAgain = async (subject: string): Promise<void> => {
    const { told: all, ...rest } = notes.current();
    const others = Object.entries(all).filter(([key]) => !key.startsWith(`${subject} `));
    await notes.change({ ...rest, told: Object.fromEntries(others) });
  };

  /** Goes down with the level of those who have chosen one, and reads again what is shared again. */
  const follow = async (): Promise<boolean> => {
    const before = notes.current();
    const changed = followedLevels(before);
    if (Object.keys(changed).length === 0) return false;
    const isBack = Object.keys(changed).some((id) => before.levels[id] === 'not');
    await notes.change({
      ...before,
      levels: { ...before.levels, ...changed },
      devices: isBack ? withNothingMerged(before.devices) : before.devices,
    });
    if (isBack) await folder.forgetTaken();
    return isBack;
  };

  const read = async (watch: Watch = {}): Promise<ReadingResult> => {
    const before = notes.current();
    try {
      const first = await folder.read(take, watch);
      const result = (await follow()) ? await folder.read(take, watch) : first;
      if (result.isCloned) await renewDevice(workspace);
      return result;
    } finally {
      if (notes.current() !== before) await notes.change(notes.current());
    }
  };

  return {
    read,
    waiting: () =>
      [...waiting.values()].toSorted((a, b) => a.createdAt - b.createdAt).map(({ seq: _seq, ...one }) => one),
    decide: async (id, decision, watch) => {
      if (!waiting.has(id)) return null;
      decisions.set(id, decision);
      try {
        await folder.offerHeldBack();
        return await read(watch);
      } finally {
        decisions.delete(id);
      }
    },
  };
}

/** A device that goes by a new id speaks no more under its former ones. */
function withoutSharesOf(
  former: readonly string[],
  devices: WorkspaceNotes['devices'],
): WorkspaceNotes['devices'] {
  if (!former.some((id) => devices[id] !== undefined)) return devices;
  return Object.fromEntries(
    Object.entries(devices).map(([id, seen]) => [id, former.includes(id) ? { ...seen, shares: {} } : seen]),
  );
}

function waitingId(deviceId: string, subject: string): string {
  return `${deviceId}.${subject}`;
}

function told(
  id: string,
  { author, createdAt, partnerId, partnerName, removesPartner, people }: AskingSnapshot,
): WaitingMerge {
  return { id, who: author, createdAt, partnerId, partnerName, removesPartner, people };
}
