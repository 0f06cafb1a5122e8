import { create } from 'zustand';
import type { ProfileProblem, StartState } from '#shared/ipc/types.ts';

/**
 * How far the start has come. Session data.
 * `problem` is also set while `ready`, when the profile could be opened for reading only.
 */
export type AppStore = {
  readonly phase: 'starting' | 'failed' | 'problem' | 'ready';
  readonly problem: ProfileProblem | null;
  /** Why the start failed, for `errorText`. */
  readonly failure: unknown;
  readonly version: string;
  readonly platform: StartState['platform'];
};

export const useApp = create<AppStore>(() => ({
  phase: 'starting',
  problem: null,
  failure: null,
  version: '',
  platform: 'linux',
}));
