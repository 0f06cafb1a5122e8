export type ExportKind = 'pdf' | 'svg' | 'png' | 'csv';
