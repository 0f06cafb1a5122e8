import { useRef, useState } from 'react';
import { call, listen } from '#renderer/bridge/bridge.ts';
import { newId } from '#renderer/document/new-id.ts';
import { ERASURE_CERTAIN, type ErasureChoice } from '#shared/model/erasure.ts';
import type { PersonId } from '#shared/model/id.ts';

/** An erasure that a dialog starts, follows and can stop while that is possible. */
export type RunningErasure = {
  readonly busy: boolean;
  /** How far it is, in parts of `ERASURE_PARTS`. */
  readonly part: number;
  readonly mayStop: boolean;
  readonly stopping: boolean;
  /** Rejects with `cancelled` when it was stopped in time. */
  readonly run: (personId: PersonId, choices: readonly ErasureChoice[]) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export function useErasure(): RunningErasure {
  const [part, setPart] = useState<number | null>(null);
  const [stopping, setStopping] = useState(false);
  const job = useRef<string | null>(null);
  const busy = part !== null;
  return {
    busy,
    part: part ?? 0,
    mayStop: busy && !stopping && part < ERASURE_CERTAIN,
    stopping: stopping && busy && part < ERASURE_CERTAIN,
    run: async (personId, choices) => {
      const jobId = newId<string>();
      job.current = jobId;
      setStopping(false);
      setPart(0);
      const silence = listen('data.progress', (progress) => {
        if (progress.jobId === jobId) setPart(progress.done);
      });
      try {
        await call('erase.person', { personId, choices: [...choices], jobId });
      } finally {
        silence();
        setPart(null);
      }
    },
    stop: async () => {
      if (job.current === null) return;
      setStopping(true);
      await call('data.cancel', { jobId: job.current });
    },
  };
}
