import { changeSettings } from '#renderer/session/settings-store.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { peopleCsv } from '#shared/export/people-csv.ts';
import type { ExportKind } from '#shared/export/export-kind.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { fileName } from '#shared/export/file-name.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { sinceOf } from './since-of.ts';
import { chosenSections, useExport, type ExportChoice, type ExportJob } from './export-store.ts';
import { tellSaved } from './tell-saved.ts';
import { mapAsPng, mapAsSvg } from './map-export.ts';

type Saved = { readonly path: string } | null;

const savedTexts: Readonly<Record<ExportKind, string>> = {
  pdf: 'Relationship plan saved',
  svg: 'Map saved',
  png: 'Map saved',
  csv: 'People saved',
  pptx: 'Slides saved',
  xlsx: 'Tables saved',
};

/** Exports what was chosen and says where it is. Only one export runs at a time; a failure is the caller's to tell. */
export async function runExport(choice: ExportChoice): Promise<void> {
  const { partnerId } = useDocument.getState();
  if (partnerId === null || useExport.getState().job !== null) return;
  const job: ExportJob = { jobId: newId(), abort: new AbortController() };
  useExport.setState({ job });
  try {
    const saved = await exportFile(choice, partnerId, job);
    if (saved === null) return;
    useExport.setState({ open: false });
    tellSaved(savedTexts[choice.kind], saved.path);
  } finally {
    useExport.setState({ job: null });
  }
}

/** Stops the export that runs; nothing is written. */
export async function cancelExport(): Promise<void> {
  const { job } = useExport.getState();
  if (job === null) return;
  job.abort.abort();
  await call('pdf.cancel', { jobId: job.jobId });
}

async function exportFile(choice: ExportChoice, partnerId: PartnerId, job: ExportJob): Promise<Saved> {
  const { kind, audience, paper, pixels } = choice;
  const name = partnerOf(currentState())?.name ?? '';
  const suggestedName = fileName(name, kind, audience, useDocument.getState().today);
  switch (kind) {
    case 'pdf':
      await changeSettings({ paper });
      return call('pdf.print', {
        partnerId,
        document: { kind: 'plan', sections: [...chosenSections(choice)], ...sinceOf(choice) },
        audience,
        paper,
        suggestedName,
        jobId: job.jobId,
      });
    case 'svg':
      return call('files.save', { kind, suggestedName, bytes: await mapAsSvg(audience, choice.since) });
    case 'png': {
      const bytes = await mapAsPng(audience, choice.since, pixels, job.abort.signal);
      return call('files.save', { kind, suggestedName, bytes });
    }
    // What makes slides and tables is loaded with the first ones.
    case 'pptx': {
      const { saveSlides } = await import('./slides/save-slides.ts');
      return saveSlides(audience, choice.since, suggestedName);
    }
    case 'xlsx': {
      const { saveTables } = await import('./tables/save-tables.ts');
      return saveTables(audience, suggestedName);
    }
    case 'csv': {
      const bytes = new TextEncoder().encode(peopleCsv(currentState()));
      return call('files.save', { kind, suggestedName, bytes });
    }
  }
}
