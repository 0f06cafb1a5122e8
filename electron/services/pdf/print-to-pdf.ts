import { AppError } from '#shared/ipc/errors.ts';
import { openPrintWindow } from '../../windows/print-window.ts';
import type { PrintJob } from './print-jobs.ts';

/**
 * Loads a print route in a hidden window, waits until its page is drawn, and prints it. Fails with `cancelled` or `print-failed`.
 * Paper and margins come from the page's own style (`@page`).
 */
export async function printToPdf(appFolder: string, route: string, job: PrintJob): Promise<Uint8Array> {
  job.startClock();
  const { window, loaded, gone } = openedFor(appFolder, route);
  try {
    // A page that fails to load or crashes is told at once; one that hangs is given up when the job is.
    await Promise.race([Promise.all([loaded, job.drawn]), gone]);
    const printing = window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    const bytes = await Promise.race([printing, gone]);
    if (job.cancelled()) throw new AppError('cancelled');
    return bytes;
  } catch (failure) {
    if (job.cancelled()) throw new AppError('cancelled', '', { cause: failure });
    if (failure instanceof AppError) throw failure;
    throw new AppError('print-failed', '', { cause: failure });
  } finally {
    window.destroy();
  }
}

function openedFor(appFolder: string, route: string): ReturnType<typeof openPrintWindow> {
  try {
    return openPrintWindow(appFolder, route);
  } catch (failure) {
    throw new AppError('print-failed', 'no window to draw in', { cause: failure });
  }
}
