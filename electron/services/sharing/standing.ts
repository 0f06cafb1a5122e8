import { AppError } from '#shared/ipc/errors.ts';
import type { SharingStatus, SharingWork } from '#shared/ipc/sharing-types.ts';
import { folderTroubles, type FolderTroubleCode } from '#shared/sharing/folder-trouble.ts';
import { FolderTrouble } from '#electron/sharing/folder/folder-trouble.ts';
import type { Clockwork } from './clockwork.ts';

/** So long a job runs before the user sees it, and so often its progress is told, in milliseconds. */
const SHOWN_AFTER = 1_000;
const TOLD_EVERY = 250;

/** A failure as the user can be told it. */
export function troubleCodeOf(failure: unknown): FolderTroubleCode {
  const code = failure instanceof FolderTrouble ? failure.code : 'failed';
  return folderTroubles.find((known) => known === code) ?? 'failed';
}

/** Whether nothing is wrong with the folder: the profile cannot be used at the moment, and what is to be told about that is told elsewhere. */
export function isOfProfile(failure: unknown): boolean {
  return (
    failure instanceof AppError && ['profile-unavailable', 'read-only', 'file-lost'].includes(failure.code)
  );
}

/** What keeps the folder from being used, and since when; it is one trouble as long as something does. */
export type Troubles = {
  readonly current: () => SharingStatus['trouble'];
  readonly set: (job: 'reading' | 'sending', code: FolderTroubleCode | null) => void;
};

export function startTroubles(clock: Clockwork): Troubles {
  const codes = new Map<'reading' | 'sending', FolderTroubleCode>();
  let since = 0;
  return {
    current: () => {
      const code = codes.get('reading') ?? codes.get('sending');
      return code === undefined ? null : { code, since };
    },
    set: (job, code) => {
      if (codes.size === 0) since = clock.now();
      if (code === null) codes.delete(job);
      else codes.set(job, code);
    },
  };
}

/** The job that runs, as far as the user sees it. */
export type Working = {
  readonly current: () => SharingWork | null;
  readonly begin: (kind: SharingWork['kind']) => {
    readonly progress: (done: number, total: number) => void;
    readonly end: () => void;
  };
};

export function startWorking(clock: Clockwork, onChange: () => void): Working {
  let shown: SharingWork | null = null;
  return {
    current: () => shown,
    begin: (kind) => {
      const began = clock.now();
      let work: SharingWork = { kind, done: 0, total: 0 };
      let toldAt = -Infinity;
      const show = (): void => {
        toldAt = clock.now();
        shown = work;
        onChange();
      };
      const stop = clock.after(SHOWN_AFTER, show);
      return {
        progress: (done, total) => {
          work = { kind, done, total };
          const now = clock.now();
          if (now - began >= SHOWN_AFTER && now - toldAt >= TOLD_EVERY) show();
        },
        end: () => {
          stop();
          shown = null;
        },
      };
    },
  };
}
