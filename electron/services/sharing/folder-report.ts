import type { Verdict } from '#electron/sharing/folder/verify-folder.ts';
import { readDeviceName } from '#electron/sharing/folder/file-names.ts';
import type { FolderHealth, FolderVerdict, SharingColleague } from '#shared/ipc/sharing-types.ts';
import type { OpenWorkspace } from './open-workspace.ts';

// What is known of a shared folder, as the window shows it.

/** The files that wait, and how many own ones are not sent. */
export function healthOf(workspace: OpenWorkspace): FolderHealth {
  const { folder } = workspace;
  return {
    unread: folder.health().map((one) => ({ ...one, who: whoseIs(workspace, one.path) })),
    unsent: folder.own().filter(({ state }) => state === 'queued').length,
  };
}

export function verdictOf(workspace: OpenWorkspace, { sound, unsound, unseen }: Verdict): FolderVerdict {
  return {
    sound,
    unsound: unsound.map((path) => ({ path, who: whoseIs(workspace, path) })),
    unseen: unseen.length,
  };
}

/** This device first, then the others, those that were seen last before the others. */
export function colleaguesOf(
  { folder, notes }: OpenWorkspace,
  seen: readonly string[],
  userName: string,
): readonly SharingColleague[] {
  const { devices } = notes.current();
  const own = folder.deviceId();
  const former = new Set(folder.formerIds());
  const lastOwn = folder.own().findLast(({ deviceId, state }) => deviceId === own && state === 'published');
  const others = [...new Set([...Object.keys(devices), ...seen])]
    .filter((id) => id !== own && !former.has(id))
    .map((deviceId): SharingColleague => {
      const { name = '', lastSeen = null, clockOffBy = null } = devices[deviceId] ?? {};
      return { deviceId, name, isThis: false, lastSeen, clockOffBy };
    })
    .toSorted((a, b) => (b.lastSeen ?? 0) - (a.lastSeen ?? 0) || (a.deviceId < b.deviceId ? -1 : 1));
  const self = {
    deviceId: own,
    name: userName,
    isThis: true,
    lastSeen: lastOwn?.at ?? null,
    clockOffBy: null,
  };
  return [self, ...others];
}

/** The name of the colleague in whose folder a file lies; empty when it is not known. */
function whoseIs({ notes }: OpenWorkspace, path: string): string {
  const deviceId = readDeviceName(path.split('/').at(-2) ?? '');
  return deviceId === null ? '' : (notes.current().devices[deviceId]?.name ?? '');
}
