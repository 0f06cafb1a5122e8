import { join } from 'node:path';
import { newDeviceKey, type DeviceKey } from '../keys/device-key.ts';
import { keepDeviceKey, openDeviceKey } from '../keys/kept-device-key.ts';
import type { FolderFiles } from './folder-files.ts';
import { loadMemory, saveMemory, type FolderMemory, type OwnSnapshot } from './folder-memory.ts';
import type { FolderSetting, Watch } from './folder-setting.ts';
import { openOutbox } from './outbox.ts';
import { readNew, type ReadingResult, type Take } from './read-new.ts';
import { queueSnapshot, sendQueued, type SendingResult, type SnapshotSubject } from './send.ts';
import { removeAllOf, tidy } from './tidy.ts';
import { verifyFolder, type Verdict } from './verify-folder.ts';
import { healthOf, type HealthEntry } from './waiting.ts';
import type { Connection } from './connect.ts';

export type SharedFolderParts = Connection & {
  readonly files: FolderFiles;
  /** A folder of this workspace in the profile, on this computer; made when it is missing. */
  readonly privateFolder: string;
  readonly now: () => number;
  readonly wait?: NonNullable<FolderSetting['wait']>;
};

/** A connected folder. Its jobs run one after the other, and none of them blocks the thread. */
export type SharedFolder = {
  readonly deviceId: () => string;
  /** Ids that this profile had before. */
  readonly formerIds: () => readonly string[];
  readonly queue: (content: Uint8Array, subject: SnapshotSubject) => Promise<void>;
  readonly send: (watch?: Watch) => Promise<SendingResult>;
  readonly read: (take: Take, watch?: Watch) => Promise<ReadingResult>;
  readonly tidy: (watch?: Watch) => Promise<number>;
  readonly verify: (watch?: Watch) => Promise<Verdict>;
  readonly removeAllOf: (isErased: (one: OwnSnapshot) => boolean) => Promise<void>;
  readonly health: () => readonly HealthEntry[];
  /** What this device made and what became of it. */
  readonly own: () => readonly OwnSnapshot[];
  /** Offers what `later` was said of once more at the next reading, without waiting for its time. */
  readonly offerHeldBack: () => Promise<void>;
  /** Reads everything once more: after this profile was restored, and when more is wanted than was taken. */
  readonly forgetTaken: () => Promise<void>;
  /** A new key and a new id, for a profile that was restored or exists twice. What is in the outbox keeps the old one. */
  readonly renewDevice: () => Promise<string>;
};

/** Opens what this computer knows about a connected folder; the folder itself need not be there. */
export async function openSharedFolder(parts: SharedFolderParts): Promise<SharedFolder> {
  const { files, workspace, workspaceKey, privateFolder, now } = parts;
  const path = join(privateFolder, 'memory.json');
  const outbox = openOutbox(join(privateFolder, 'outbox'));
  const found = await loadMemory(path);
  const kept = found === null ? null : await openDeviceKey(found.deviceKey, workspaceKey);
  let device: DeviceKey = kept ?? (await newDeviceKey());
  let memory: FolderMemory =
    found !== null && kept !== null ? found : await freshMemory(device, workspaceKey, found);
  const change = async (changed: Partial<FolderMemory>): Promise<void> => {
    const next = { ...memory, ...changed };
    await saveMemory(path, next);
    memory = next;
  };
  if (memory !== found) await change({});
  await outbox.keepOnly(
    new Set(memory.own.filter(({ state }) => state === 'queued').map(({ name }) => name)),
  );
  const setting: FolderSetting = {
    files,
    outbox,
    workspace,
    workspaceKey,
    memory: { current: () => memory, change },
    device: () => device,
    now,
    ...(parts.wait === undefined ? {} : { wait: parts.wait }),
  };
  const renewDevice = async (): Promise<string> => {
    const next = await newDeviceKey();
    const formerIds = [...memory.formerIds, device.deviceId];
    await change({ deviceKey: await keepDeviceKey(next, workspaceKey), formerIds, nextSeq: 1 });
    device = next;
    return next.deviceId;
  };
  const inTurn = startTurns();
  return {
    deviceId: () => device.deviceId,
    formerIds: () => memory.formerIds,
    queue: (content, subject) => inTurn(() => queueSnapshot(setting, content, subject)),
    send: (watch) => inTurn(() => sendQueued(setting, watch)),
    read: (take, watch) => inTurn(() => readNew(setting, take, watch)),
    tidy: (watch) => inTurn(() => tidy(setting, watch)),
    verify: (watch) => inTurn(() => verifyFolder(setting, watch)),
    removeAllOf: (isErased) => inTurn(() => removeAllOf(setting, isErased)),
    health: () => healthOf(memory.waiting, now()),
    own: () => memory.own,
    offerHeldBack: () =>
      inTurn(() => {
        const open = Object.entries(memory.waiting).filter(([, { reason }]) => reason !== 'held-back');
        return change({ waiting: Object.fromEntries(open) });
      }),
    forgetTaken: () => inTurn(() => change({ taken: [], waiting: {} })),
    renewDevice: () => inTurn(renewDevice),
  };
}

/** What a device begins with; what another one of this profile had is kept where it is of use. */
async function freshMemory(
  device: DeviceKey,
  workspaceKey: Uint8Array,
  before: FolderMemory | null,
): Promise<FolderMemory> {
  const { own = [], gone = [], taken = [], formerIds = [] } = before ?? {};
  return {
    deviceKey: await keepDeviceKey(device, workspaceKey),
    formerIds: before === null ? [] : [...formerIds, before.deviceKey.deviceId],
    nextSeq: 1,
    own,
    gone,
    taken,
    waiting: {},
  };
}

/** Runs jobs one after the other; one that fails does not stop the next. */
function startTurns(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(job, job);
    last = turn.catch(() => undefined);
    return turn;
  };
}
