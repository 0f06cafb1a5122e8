import type { BrowserWindow } from 'electron';
import { AppError } from '#shared/ipc/errors.ts';
import { openPrintWindow } from '../../windows/print-window.ts';
import type { PrintJob } from './print-jobs.ts';

/**
 * Loads a print route in a hidden window, waits until its page is drawn, and prints it. Fails with `cancelled` or `print-failed`.
 * Paper and margins come from the page's own style (`@page`).
 */
export async function printToPdf(appFolder: string, route: string, job: PrintJob): Promise<Uint8Array> {
  job.startClock();
  const opening = openPrintWindow(appFolder, route);
  let window: BrowserWindow | null = null;
  try {
    // A page that fails to load is told at once; one that hangs is given up when the job is.
    window = await Promise.race([opening, job.drawn.then(() => opening)]);
    await job.drawn;
    const bytes = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    if (job.cancelled()) throw new AppError('cancelled');
    return bytes;
  } catch (failure) {
    if (job.cancelled()) throw new AppError('cancelled', '', { cause: failure });
    if (failure instanceof AppError) throw failure;
    throw new AppError('print-failed', '', { cause: failure });
  } finally {
    if (window === null)
      void opening.then(
        (late) => late.destroy(),
        () => undefined, // it never opened, so there is nothing to close
      );
    else window.destroy();
  }
}
