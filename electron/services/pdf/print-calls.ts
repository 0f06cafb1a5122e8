import { AppError } from '#shared/ipc/errors.ts';
import type { HandlersOf } from '../../ipc/handlers.ts';
import { chooseSavePath, writeExport } from '../dialogs/save-file.ts';
import { trackPrintJobs } from './print-jobs.ts';
import { printToPdf } from './print-to-pdf.ts';

/** Printing through hidden windows of the built app in `appFolder`. */
export function printCalls(
  appFolder: string,
): HandlersOf<'pdf.relationshipPlan' | 'pdf.cancel' | 'print.ready'> {
  const jobs = trackPrintJobs();
  return {
    'pdf.relationshipPlan': async ({ partnerId, audience, paper, suggestedName, jobId }, { window }) => {
      const job = jobs.begin(jobId);
      try {
        // First the name, then the work: nobody waits for a document that is then not saved.
        const path = await chooseSavePath(window, 'pdf', suggestedName);
        if (path === null) return null;
        if (job.cancelled()) throw new AppError('cancelled');
        const query = new URLSearchParams({ audience, paper, job: job.token });
        const route = `/plan/${encodeURIComponent(partnerId)}?${query.toString()}`;
        await writeExport(path, await printToPdf(appFolder, route, job));
        return { path };
      } finally {
        job.end();
      }
    },
    'pdf.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return null;
    },
    'print.ready': ({ jobId, error }) => {
      jobs.ready(jobId, error);
      return null;
    },
  };
}
