/** What a partner can be exported as. */
export type ExportKind = 'pdf' | 'svg' | 'png' | 'csv';
