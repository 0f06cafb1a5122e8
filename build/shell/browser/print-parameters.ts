import type Electron from 'electron';

/** Paper sizes of Electron's `pageSize`, in inches, upright. */
const paperSizes: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

/** What `Page.printToPDF` of the browser's protocol takes. */
export type PrintParameters = {
  readonly landscape: boolean;
  readonly displayHeaderFooter: boolean;
  readonly printBackground: boolean;
  readonly scale: number;
  readonly paperWidth: number;
  readonly paperHeight: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly pageRanges: string;
  readonly headerTemplate: string;
  readonly footerTemplate: string;
  readonly preferCSSPageSize: boolean;
  readonly generateTaggedPDF: boolean;
  readonly generateDocumentOutline: boolean;
};

/** Electron's options in the words of the browser's protocol, with Electron's defaults (lengths in inches; margins 0.4 when left out). */
export function toPrintParameters(options: Electron.PrintToPDFOptions): PrintParameters {
  const [paperWidth, paperHeight] = paperOf(options.pageSize ?? 'Letter');
  const { margins } = options;
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth,
    paperHeight,
    marginTop: margins?.top ?? 0.4,
    marginBottom: margins?.bottom ?? 0.4,
    marginLeft: margins?.left ?? 0.4,
    marginRight: margins?.right ?? 0.4,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  };
}

function paperOf(size: NonNullable<Electron.PrintToPDFOptions['pageSize']>): readonly [number, number] {
  if (typeof size === 'object') return [size.width, size.height];
  const found = paperSizes[size];
  if (found === undefined) throw new Error(`Invalid pageSize ${size}`);
  return found;
}
