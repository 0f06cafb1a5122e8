import { useEffect, useState } from 'react';
import type { PDFPageProxy } from 'pdfjs-dist';
import { call } from '#renderer/bridge/bridge.ts';
import { newId } from '#renderer/document/new-id.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { chosenSections, type ExportChoice } from './export-store.ts';
import { sinceOf } from './since-of.ts';

/** What is seen of a document before it is saved. */
export type PdfPreview =
  | { readonly kind: 'making' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'made'; readonly pages: readonly PDFPageProxy[] };

/** So long nothing may be ticked before the pages are made anew, in milliseconds. */
const QUIET_MS = 600;

/** The pages of the plan as they would be saved now, made anew whenever the choice changes; not while something is saved. */
export function usePdfPreview(choice: ExportChoice, paused: boolean): PdfPreview {
  const [preview, setPreview] = useState<PdfPreview>({ kind: 'making' });
  const partnerId = useDocument((store) => store.partnerId);
  const { audience, paper } = choice;
  const document = JSON.stringify({ sections: chosenSections(choice), ...sinceOf(choice) });
  useEffect(() => {
    if (paused || partnerId === null || chosenSections(choice).length === 0) return undefined;
    const jobId = newId();
    let isWanted = true;
    let end = (): void => undefined;
    const make = async (): Promise<void> => {
      const { bytes } = await call('pdf.preview', {
        partnerId,
        document: { kind: 'plan', sections: [...chosenSections(choice)], ...sinceOf(choice) },
        audience,
        paper,
        jobId,
      });
      const { readPages } = await import('./pdf-pages.ts');
      const read = await readPages(bytes);
      if (!isWanted) return read.end();
      end = read.end;
      setPreview({ kind: 'made', pages: read.pages });
    };
    const waiting = setTimeout(() => {
      setPreview({ kind: 'making' });
      make().catch(() => {
        if (isWanted) setPreview({ kind: 'failed' });
      });
    }, QUIET_MS);
    return () => {
      isWanted = false;
      clearTimeout(waiting);
      void call('pdf.cancel', { jobId });
      end();
    };
    // The document says all of the choice that the pages depend on.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [paused, partnerId, audience, paper, document]);
  return preview;
}
