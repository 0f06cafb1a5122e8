/** Who may read a print-out: `internal` shows all, `partner-safe` leaves out support, evidence, notes and findings. */
export type Audience = 'internal' | 'partner-safe';
