import { create } from 'zustand';
import type { Audience } from '#shared/print/audience.ts';

/** The meeting that is looked at, and for whom its page is shown. Session data. */
type BriefStore = {
  /** Null: the next one that comes. */
  readonly briefId: string | null;
  readonly audience: Audience;
  /** The meeting that is being planned: its title takes the focus when it is first shown. */
  readonly newId: string | null;
};

export const useBrief = create<BriefStore>(() => ({ briefId: null, audience: 'internal', newId: null }));

/** Looks at another meeting; the page is then the internal one again, so that nobody relies on the last choice. */
export function lookAtBrief(briefId: string): void {
  useBrief.setState(({ newId }) => ({
    briefId,
    audience: 'internal',
    newId: newId === briefId ? newId : null,
  }));
}

/** Says which meeting is about to be planned; before it is written, because it may be shown at once. */
export function awaitBrief(briefId: string): void {
  useBrief.setState({ newId: briefId });
}

/** Shows the page as these readers get it. */
export function showAudience(audience: Audience): void {
  useBrief.setState({ audience });
}
