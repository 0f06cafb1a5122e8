import type { RequestOf } from '#shared/ipc/contract.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { HandlersOf } from '../../ipc/handlers.ts';
import { chooseSavePath, writeExport } from '../dialogs/save-file.ts';
import { trackPrintJobs } from './print-jobs.ts';
import { printToPdf } from './print-to-pdf.ts';

/** Printing through hidden windows of the built app in `appFolder`. */
export function printCalls(
  appFolder: string,
): HandlersOf<'pdf.print' | 'pdf.preview' | 'pdf.cancel' | 'print.ready'> {
  const jobs = trackPrintJobs();
  return {
    'pdf.print': async (request, { window }) => {
      const { suggestedName, jobId } = request;
      const job = jobs.begin(jobId);
      try {
        // First the name, then the work: nobody waits for a document that is then not saved.
        const path = await chooseSavePath(window, 'pdf', suggestedName);
        if (path === null) return null;
        if (job.cancelled()) throw new AppError('cancelled');
        await writeExport(path, await printToPdf(appFolder, routeOf(request, job.token), job));
        return { path };
      } finally {
        job.end();
      }
    },
    'pdf.preview': async (request) => {
      const job = jobs.begin(request.jobId);
      try {
        return { bytes: await printToPdf(appFolder, routeOf(request, job.token), job) };
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

/** Where the print page finds what to show; `renderer/print/route.ts` reads it. */
function routeOf({ document, partnerId, audience, paper }: RequestOf<'pdf.preview'>, job: string): string {
  const what = whatOf(document);
  const query = new URLSearchParams({ audience, paper, job, ...what });
  return `/${document.kind}/${encodeURIComponent(partnerId)}?${query.toString()}`;
}

function whatOf(document: RequestOf<'pdf.preview'>['document']): Readonly<Record<string, string>> {
  switch (document.kind) {
    case 'brief':
      return { brief: document.briefId };
    case 'held':
      return { person: document.personId };
    case 'plan': {
      const since = document.since === undefined ? {} : { since: JSON.stringify(document.since) };
      return { sections: document.sections.join(' '), ...since };
    }
  }
}
