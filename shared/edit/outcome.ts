import type { Change } from '../model/change.ts';

/** What an edit that can be refused gives: its changes, or one plain sentence that says why not. */
export type Outcome =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly reason: string };

/** An edit that may be written. */
export function allowed(changes: readonly Change[]): Outcome {
  return { ok: true, changes };
}

/** An edit that must not be written; the reason is shown to the user. */
export function refused(reason: string): Outcome {
  return { ok: false, reason };
}
