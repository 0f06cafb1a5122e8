import type { Watch } from '#electron/sharing/folder/folder-setting.ts';
import type { SharingNews, SharingWork } from '#shared/ipc/sharing-types.ts';
import type { Jobs } from './jobs.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { countUnsent, queueChanged, replaceErased, sendAll, takeBackAbove } from './publishing.ts';
import { startReading, type Decision, type Reading } from './reading.ts';
import { startSchedule, type Schedule } from './schedule.ts';
import { troubleCodeOf } from './standing.ts';

/** Own old snapshots are looked for so often, in milliseconds. */
const TIDIES_EVERY = 3_600_000;

/** How far the exchange is. */
export type ExchangeState = {
  readonly unsent: number;
  readonly conflicts: number;
  readonly erasures: number;
  /** Milliseconds since 1970; null before everything was read and sent once. */
  readonly upToDateAt: number | null;
  /** The devices that have a folder there. */
  readonly devices: readonly string[];
};

/** Reads and sends in one workspace, by itself and when it is told to, until it is stopped. */
export type Exchange = {
  readonly workspace: OpenWorkspace;
  readonly state: () => ExchangeState;
  readonly read: () => Promise<void>;
  readonly publish: () => Promise<void>;
  /** Counts what is not sent, and sets the clock for sending it where that has become more. */
  readonly count: () => Promise<void>;
  readonly waiting: Reading['waiting'];
  /** False when it does not wait any more. */
  readonly decide: (id: string, decision: Decision) => Promise<boolean>;
  readonly focused: Schedule['focused'];
  /** Does nothing by itself any more. */
  readonly stopSchedule: () => void;
  /** Does nothing any more, and leaves undone what is not begun. */
  readonly stop: () => void;
};

type ExchangeParts = {
  readonly jobs: Jobs;
  readonly isFocused: boolean;
  readonly onMerged: (news: SharingNews) => void;
  readonly onChange: () => void;
};

export function startExchange(
  workspace: OpenWorkspace,
  { jobs, isFocused, onMerged, onChange }: ExchangeParts,
): Exchange {
  const { clock, data, folder, notes } = workspace;
  const reading = startReading(workspace, onMerged);
  let state: ExchangeState = { unsent: 0, conflicts: 0, erasures: 0, upToDateAt: null, devices: [] };
  let tidiedAt = -Infinity;
  /** Whether the last reading came to its end. */
  let isRead = false;
  let isStopped = false;

  const job = <T>(
    kind: SharingWork['kind'],
    work: (watch: Required<Watch>) => Promise<T>,
  ): Promise<T | undefined> =>
    isStopped
      ? Promise.resolve(undefined)
      : jobs.run(kind, async (watch) => (isStopped ? undefined : work(watch)));

  const count = async (): Promise<void> => {
    if (isStopped) return;
    try {
      const { levels } = notes.current();
      const leftAlone = Object.keys(levels).filter((id) => levels[id] === 'not');
      const unsent = await countUnsent(workspace);
      const conflicts = await data.sharing('thread.openConflicts', leftAlone);
      const erasures = await data.sharing('thread.waitingErasures');
      if (unsent > state.unsent && !isStopped) schedule.changed();
      state = { ...state, unsent, conflicts, erasures };
    } catch (failure) {
      jobs.failed('sending', failure);
    }
    onChange();
  };

  const send = async (): Promise<void> => {
    await job('publishing', async (watch) => {
      const { trouble } = await sendAll(workspace, watch);
      jobs.setTrouble('sending', trouble === null ? null : troubleCodeOf(trouble));
      const now = clock.now();
      if (trouble !== null || now - tidiedAt < TIDIES_EVERY) return;
      tidiedAt = now;
      await folder.tidy(watch);
    });
  };

  /** Whether anything has to go from the folder; done anew after a pause too, so that it goes whenever the folder is there. */
  const takeBack = async (): Promise<boolean> => {
    const isAbove = await takeBackAbove(workspace);
    if (isAbove) tidiedAt = -Infinity;
    return isAbove;
  };

  const read = async (): Promise<void> => {
    const result = await job('reading', (watch) => reading.read(watch));
    if (result !== undefined) {
      state = { ...state, devices: result.devices };
      await job('publishing', (watch) => replaceErased(workspace, watch));
      // Where a level went down with that of colleagues, what is above it goes at once.
      const isLowered = (await job('publishing', takeBack)) === true;
      if (isLowered) await job('publishing', (watch) => queueChanged(workspace, watch));
      if (isLowered || folder.own().some((one) => one.state === 'queued')) await send();
    }
    isRead = result !== undefined;
    await settle();
  };

  /** Counts what is left; with everything read and sent it is up to date, whichever of the two came last. */
  const settle = async (): Promise<void> => {
    await count();
    if (!isRead || state.unsent > 0 || jobs.trouble() !== null) return;
    state = { ...state, upToDateAt: clock.now() };
    onChange();
  };

  const publish = async (): Promise<void> => {
    await job('publishing', (watch) => replaceErased(workspace, watch));
    const isQueued = await job('publishing', async (watch) => {
      await takeBack();
      await queueChanged(workspace, watch);
      return true;
    });
    if (isQueued === true) {
      schedule.published();
      await send();
    }
    await settle();
  };

  const schedule = startSchedule(
    clock,
    { publish: () => void publish(), read: () => void read() },
    isFocused,
  );

  return {
    workspace,
    state: () => state,
    read,
    publish,
    count,
    waiting: reading.waiting,
    decide: async (id, decision) => {
      const done = await job('reading', (watch) => reading.decide(id, decision, watch));
      await count();
      return done !== null;
    },
    focused: schedule.focused,
    stopSchedule: schedule.stop,
    stop: () => {
      isStopped = true;
      schedule.stop();
    },
  };
}
