import type { Watch } from '#electron/sharing/folder/folder-setting.ts';
import { FolderTrouble } from '#electron/sharing/folder/folder-trouble.ts';
import type { SharingStatus, SharingWork } from '#shared/ipc/sharing-types.ts';
import type { FolderTroubleCode } from '#shared/sharing/folder-trouble.ts';
import type { Clockwork } from './clockwork.ts';
import { isOfProfile, startTroubles, startWorking, troubleCodeOf } from './standing.ts';

type Side = 'reading' | 'sending';
type Work<T> = (watch: Required<Watch>) => Promise<T>;

/** What is done with the folder, one job after the other, and what came of it. */
export type Jobs = {
  /** Runs a job in its turn; undefined when it was stopped or failed, which then stands in the status. */
  readonly run: <T>(kind: SharingWork['kind'], work: Work<T>) => Promise<T | undefined>;
  /** The same, and fails as the job does. */
  readonly turn: <T>(kind: SharingWork['kind'], work: Work<T>) => Promise<T>;
  /** Stops the job that runs. */
  readonly cancel: () => void;
  readonly failed: (side: Side, failure: unknown) => void;
  /** What is wrong with one side now; null for nothing. */
  readonly setTrouble: (side: Side, code: FolderTroubleCode | null) => void;
  readonly trouble: () => SharingStatus['trouble'];
  readonly work: () => SharingWork | null;
};

export function startJobs(
  clock: Clockwork,
  { onChange, onFailed }: { readonly onChange: () => void; readonly onFailed: (failure: unknown) => void },
): Jobs {
  const troubles = startTroubles(clock);
  const working = startWorking(clock, onChange);
  let running: AbortController | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const failed = (side: Side, failure: unknown): void => {
    if (isOfProfile(failure)) return;
    if (!(failure instanceof FolderTrouble)) onFailed(failure);
    troubles.set(side, troubleCodeOf(failure));
  };

  const turn = <T>(kind: SharingWork['kind'], work: Work<T>): Promise<T> => {
    const begin = async (): Promise<T> => {
      const controller = new AbortController();
      running = controller;
      const { progress, end } = working.begin(kind);
      try {
        return await work({ signal: controller.signal, onProgress: progress });
      } finally {
        end();
        running = null;
      }
    };
    const result = last.then(begin, begin);
    last = result.catch(() => undefined);
    return result;
  };

  return {
    run: (kind, work) =>
      turn(kind, async (watch) => {
        const side = kind === 'publishing' ? 'sending' : 'reading';
        try {
          const result = await work(watch);
          if (side === 'reading') troubles.set(side, null);
          return result;
        } catch (failure) {
          if (!watch.signal.aborted) failed(side, failure);
          return undefined;
        }
      }),
    turn,
    cancel: () => running?.abort(),
    failed,
    setTrouble: troubles.set,
    trouble: troubles.current,
    work: working.current,
  };
}
