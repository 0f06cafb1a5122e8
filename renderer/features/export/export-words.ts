import type { Audience } from '#shared/print/audience.ts';
import type { ExportKind } from '#shared/export/export-kind.ts';
import type { PngSize } from '#shared/print/map/png-size.ts';

export const kinds = [
  { value: 'pdf', label: 'PDF' },
  { value: 'pptx', label: 'Slides' },
  { value: 'svg', label: 'SVG' },
  { value: 'png', label: 'PNG' },
  { value: 'xlsx', label: 'Excel' },
  { value: 'csv', label: 'CSV' },
] as const satisfies readonly { readonly value: ExportKind; readonly label: string }[];

export const audiences = [
  { value: 'internal', label: 'Internal' },
  { value: 'partner-safe', label: 'For the partner' },
] as const satisfies readonly { readonly value: Audience; readonly label: string }[];

export const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
] as const;

export const pixelSizes = [
  { value: '2', label: 'Medium' },
  { value: '3', label: 'Large' },
  { value: '4', label: 'Very large' },
] as const;

/** What the file will hold, in a sentence. */
export function contentText(kind: ExportKind, audience: Audience): string {
  switch (kind) {
    case 'pdf':
      return audience === 'internal'
        ? 'Six pages for a director, and behind them whatever you add.'
        : 'Two pages: who works with whom, and the agreed steps.';
    case 'pptx':
      return audience === 'internal'
        ? 'Where we stand, map, power view, key players, what changed, next moves, who knows whom: every shape and text can be edited.'
        : 'Who works with whom, agreed steps and the organisation chart: every shape and text can be edited.';
    case 'xlsx':
      return audience === 'internal'
        ? 'People, key players, next 30 days and who knows whom, a sheet each, as an Excel workbook.'
        : 'Who works with whom and the agreed steps, a sheet each, as an Excel workbook.';
    case 'svg':
      return 'The whole map as a drawing that stays sharp at every size.';
    case 'png':
      return 'The whole map as a picture, for slides and messages.';
    case 'csv':
      return 'Everybody with all ratings as a table. It can be imported again.';
  }
}

/** What the pages are called that are printed unless the user says otherwise. */
export function firstText(audience: Audience): string {
  return audience === 'internal' ? 'Director’s plan' : 'Joint plan';
}

/** Why a plan without sections cannot be saved. */
export const noSectionText = 'Choose at least one section.';

const internalTexts: Readonly<Record<ExportKind, string>> = {
  pdf: 'With ratings, evidence, reasons and notes.',
  pptx: 'With support, strategies and moves.',
  xlsx: 'With ratings and moves.',
  svg: 'With support, marks and all kinds of line.',
  png: 'With support, marks and all kinds of line.',
  csv: 'It holds all your ratings.',
};

/** What the audience means for this kind of file. */
export function audienceText(kind: ExportKind, audience: Audience): string {
  if (audience === 'internal') return `${internalTexts[kind]} Keep it inside your company.`;
  if (kind === 'pdf' || kind === 'pptx' || kind === 'xlsx')
    return (
      'May be handed to the partner. Holds names, titles and the actions that you ticked for it, in your words; ' +
      'no ratings, evidence, notes, findings or reasons, and nothing that is late.'
    );
  return 'May be handed to the partner. Shows names, titles, departments and reporting lines only.';
}

const count = new Intl.NumberFormat('en');

/** How large a picture will be, and why it is smaller than asked for. */
export function pictureText(size: PngSize): string {
  const pixels = `${count.format(size.width)} × ${count.format(size.height)} pixels`;
  return size.reduced ? `${pixels}. The map is so large that the picture is made smaller to fit.` : pixels;
}
