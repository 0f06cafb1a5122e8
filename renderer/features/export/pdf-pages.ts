import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- Vite makes the constructor of the worker
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';

/** The pages of a PDF, to be drawn one by one; whoever asked for them ends it. */
export type PdfPages = { readonly pages: readonly PDFPageProxy[]; readonly end: () => void };

/** Reads a PDF for a preview, in a worker of its own. The library loads with the first one. */
export async function readPages(bytes: Uint8Array): Promise<PdfPages> {
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  // Letters are drawn as shapes: the page takes no fonts from elsewhere.
  const reading = getDocument({ data: bytes.slice(), disableFontFace: true, isEvalSupported: false });
  const document: PDFDocumentProxy = await reading.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
  return { pages, end: () => void reading.destroy() };
}

/** Draws a page into a canvas, so wide in CSS pixels. */
export async function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): Promise<void> {
  const { width: points } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width * window.devicePixelRatio) / points });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
}
