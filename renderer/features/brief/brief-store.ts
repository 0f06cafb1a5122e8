import { create } from 'zustand';
import type { Audience } from '#shared/ipc/types.ts';

/** The meeting that is looked at, and for whom its page is shown. Session data. */
type BriefStore = {
  /** Null: the next one that comes. */
  readonly briefId: string | null;
  readonly audience: Audience;
  /** Set right after a meeting was planned: its title takes the focus. */
  readonly isNew: boolean;
};

export const useBrief = create<BriefStore>(() => ({ briefId: null, audience: 'internal', isNew: false }));

/** Looks at another meeting; the page is then the internal one again, so that nobody relies on the last choice. */
export function lookAtBrief(briefId: string, isNew = false): void {
  useBrief.setState({ briefId, audience: 'internal', isNew });
}

/** Shows the page as these readers get it. */
export function showAudience(audience: Audience): void {
  useBrief.setState({ audience });
}
