/** Who may read a print-out: `internal` shows all, `partner-safe` leaves out support, evidence, notes and findings. */
export type Audience = 'internal' | 'partner-safe';

/** What stands on every page about its readers: what goes to the partner says so by name, and never that something was left out. */
export function readersText(audience: Audience, partnerName: string): string {
  return audience === 'internal' ? 'internal' : `For ${partnerName}`;
}
