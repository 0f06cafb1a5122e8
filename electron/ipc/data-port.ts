import type { CallName, RequestOf, ResponseOf } from '#shared/ipc/contract.ts';
import type { ProfileProblem } from '#shared/ipc/types.ts';

/** The calls that the data thread answers by itself. */
export type DataCallName = Extract<
  CallName,
  | `partners.${string}`
  | `partner.${string}`
  | `data.${string}`
  | `backup.${string}`
  | `agenda.${string}`
  | `people.${string}`
  | 'profile.rows'
  | 'profile.retry'
  | 'profile.startFresh'
>;

/** The data thread as the main process sees it. */
export type DataPort = {
  /** Opens the profile; what is wrong with it, or null. The window opens in both cases. */
  readonly open: () => Promise<ProfileProblem | null>;
  readonly ask: <C extends DataCallName>(name: C, request: RequestOf<C>) => Promise<ResponseOf<C>>;
  /** Takes the backup of the day's work, closes the file and stops the thread. */
  readonly close: () => Promise<void>;
};
