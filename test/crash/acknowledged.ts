/** The one partner of the crash test. */
export const PARTNER_ID = 'crash-partner';

/** What the child says once a commit or an undo has returned. */
export type Acknowledged = {
  readonly kind: 'commit' | 'undo';
  readonly number: number;
  /** How many people the commit made. */
  readonly rows: number;
};
