import type { ReactNode } from 'react';
import type { Opened } from './snapshot-store.ts';

/** What each step of opening a snapshot is given. */
export type Step = {
  readonly opened: Opened;
  readonly busy: boolean;
  /** Why the last try did not go on, or null. */
  readonly note: ReactNode;
  /** Runs what the button does, and tells a failure in `note`. */
  readonly work: (step: () => Promise<void>) => Promise<void>;
};
