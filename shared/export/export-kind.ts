export type ExportKind = 'pdf' | 'pptx' | 'svg' | 'png' | 'csv' | 'xlsx';
