import { randomUUID } from 'node:crypto';
import { AppError } from '#shared/ipc/errors.ts';

/** A print page may take this long until it is drawn; 200 people take about two seconds. */
export const DRAW_LIMIT_MS = 60_000;

/** One document on its way to paper. */
export type PrintJob = {
  /** What the page says with `print.ready`; nobody else knows it. */
  readonly token: string;
  /** Resolves when the page is drawn; rejects when it cannot be, takes too long, or the job is cancelled. */
  readonly drawn: Promise<void>;
  readonly cancelled: () => boolean;
  /** Forgets the job; its promise no longer settles. */
  readonly end: () => void;
};

/** The print jobs that run now, by the id of the caller and by the token of the page. */
export type PrintJobs = {
  readonly begin: (jobId: string, limitMs?: number) => PrintJob;
  /** The page with this token is drawn, or says why not. Unknown tokens are left out: the job may have been cancelled. */
  readonly ready: (token: string, error: string | null) => void;
  readonly cancel: (jobId: string) => void;
};

type Waiting = {
  readonly jobId: string;
  readonly resolve: () => void;
  readonly reject: (failure: AppError) => void;
};

/** Keeps track of print jobs. */
export function trackPrintJobs(): PrintJobs {
  const waiting = new Map<string, Waiting>();

  function begin(jobId: string, limitMs = DRAW_LIMIT_MS): PrintJob {
    const token = randomUUID();
    let cancelled = false;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    promise.catch(() => undefined); // whoever prints awaits it; until then a failure must not look unhandled
    const limit = setTimeout(
      () => reject(new AppError('print-failed', `not drawn within ${Math.round(limitMs / 1_000)} seconds`)),
      limitMs,
    );
    const end = (): void => {
      clearTimeout(limit);
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
    return { token, drawn: promise, cancelled: () => cancelled, end };
  }

  return {
    begin,
    ready: (token, error) => {
      const job = waiting.get(token);
      if (error === null) job?.resolve();
      else job?.reject(new AppError('print-failed', error));
    },
    cancel: (jobId) => {
      for (const job of waiting.values()) if (job.jobId === jobId) job.reject(new AppError('cancelled'));
    },
  };
}
