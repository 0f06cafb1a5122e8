import type { FolderTroubleCode } from '#shared/sharing/folder-trouble.ts';
import type { Connecting } from './use-connecting.ts';

/** What each step of connecting is given. */
export type StepProps = {
  readonly state: Connecting;
  readonly busy: boolean;
  /** Runs a job and tells its failure; the trouble that it resolves to is told too. */
  readonly work: (job: () => Promise<FolderTroubleCode | null>) => Promise<void>;
};
