import { expect, test } from 'vitest';
import { trackPrintJobs } from '#electron/services/pdf/print-jobs.ts';

test('a job is drawn when its own page says so', async () => {
  const jobs = trackPrintJobs();
  const job = jobs.begin('job-1');
  jobs.ready('somebody else', null);
  jobs.ready(job.token, null);
  await expect(job.drawn).resolves.toBeUndefined();
  expect(job.cancelled()).toBe(false);
  job.end();
});

test('a page that cannot be drawn fails the job with its reason', async () => {
  const jobs = trackPrintJobs();
  const job = jobs.begin('job-1');
  jobs.ready(job.token, 'no such partner');
  await expect(job.drawn).rejects.toMatchObject({
    code: 'print-failed',
    detail: '',
    cause: new Error('no such partner'),
  });
  job.end();
});

test('a page that never says anything fails after the limit', async () => {
  const job = trackPrintJobs().begin('job-1');
  job.startClock(5);
  await expect(job.drawn).rejects.toMatchObject({ code: 'print-failed' });
  expect(job.cancelled()).toBe(false);
  job.end();
});

test('cancelling stops the jobs of that id alone', async () => {
  const jobs = trackPrintJobs();
  const one = jobs.begin('one');
  const other = jobs.begin('other');
  jobs.cancel('one');
  await expect(one.drawn).rejects.toMatchObject({ code: 'cancelled' });
  expect([one.cancelled(), other.cancelled()]).toEqual([true, false]);
  jobs.ready(other.token, null);
  await expect(other.drawn).resolves.toBeUndefined();
  one.end();
  other.end();
});

test('a job can still be cancelled after its page was drawn, and not after its end', () => {
  const jobs = trackPrintJobs();
  const job = jobs.begin('job-1');
  jobs.ready(job.token, null);
  jobs.cancel('job-1');
  expect(job.cancelled()).toBe(true);
  const ended = jobs.begin('job-2');
  ended.end();
  jobs.cancel('job-2');
  expect(ended.cancelled()).toBe(false);
  job.end();
});
