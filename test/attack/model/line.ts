/** What a process under attack says. What has left it counts as acknowledged. `at` is its own clock in milliseconds. */
export type Line =
  /** `number` −1 is the opening. `file` is the backup that a restore will put back. */
  | { readonly say: 'begin'; readonly number: number; readonly at: number; readonly file: string | null }
  /** `made`: backups that were not there when the action began. */
  | { readonly say: 'done'; readonly number: number; readonly at: number; readonly made: readonly string[] };

/** The number under which the opening is told. */
export const OPENING = -1;
