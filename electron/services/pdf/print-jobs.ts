import { randomUUID } from 'node:crypto';
import { AppError } from '#shared/ipc/errors.ts';

/** A print page may take this long until it is drawn; 200 people take about two seconds. */
const DRAW_LIMIT_MS = 60_000;

/** One document on its way to paper. */
export type PrintJob = {
  /** What the page says with `print.ready`; nobody else knows it. */
  readonly token: string;
  /** From now on the page has only so long. */
  readonly startClock: (limitMs?: number) => void;
  /** Resolves when the page is drawn; rejects when it cannot be, takes too long, or the job is cancelled. */
  readonly drawn: Promise<void>;
  readonly cancelled: () => boolean;
  /** Forgets the job; its promise no longer settles. */
  readonly end: () => void;
};

/** The print jobs that run now, by the id of the caller and by the token of the page. */
export type PrintJobs = {
  /** From here on the job can be cancelled. */
  readonly begin: (jobId: string) => PrintJob;
  /** The page with this token is drawn, or says why not, which is for the log only. Unknown tokens are left out: the job may have been cancelled. */
  readonly ready: (token: string, error: string | null) => void;
  readonly cancel: (jobId: string) => void;
};

type Waiting = {
  readonly jobId: string;
  readonly resolve: () => void;
  readonly reject: (failure: AppError) => void;
};

export function trackPrintJobs(): PrintJobs {
  const waiting = new Map<string, Waiting>();

  function begin(jobId: string): PrintJob {
    const token = randomUUID();
    let cancelled = false;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    promise.catch(() => undefined); // the caller that prints awaits it; until then a failure must not look unhandled
    const startClock = (limitMs = DRAW_LIMIT_MS): void => {
      const late = new AppError('print-failed', `not drawn within ${Math.round(limitMs / 1_000)} seconds`);
      clock = setTimeout(() => reject(late), limitMs);
    };
    const end = (): void => {
      clearTimeout(clock);
      waiting.delete(token);
    };
    waiting.set(token, {
      jobId,
      resolve,
      reject: (failure) => {
        cancelled ||= failure.code === 'cancelled';
        reject(failure);
      },
    });
    return { token, startClock, drawn: promise, cancelled: () => cancelled, end };
  }

  return {
    begin,
    ready: (token, error) => {
      const job = waiting.get(token);
      if (error === null) job?.resolve();
      else job?.reject(new AppError('print-failed', '', { cause: new Error(error) }));
    },
    cancel: (jobId) => {
      for (const job of waiting.values()) if (job.jobId === jobId) job.reject(new AppError('cancelled'));
    },
  };
}
