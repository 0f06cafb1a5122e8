import type { ProfileProblem } from '#shared/ipc/types.ts';

/** What can be done about a problem; the screen shows a button for each, the first one as the main one. */
export type ProblemRemedy = 'retry' | 'restore' | 'show-folder' | 'start-fresh';

/** One problem in words, and what may be done. */
export type ProblemText = {
  readonly title: string;
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
  readonly remedies: readonly ProblemRemedy[];
};

/** What the user reads for each way in which the profile cannot be opened. */
export const problemTexts: Readonly<Record<ProfileProblem['code'], ProblemText>> = {
  damaged: {
    title: 'Your data file is damaged',
    happened: 'The check at the start found that the file cannot be trusted any more.',
    safe: 'The file was not touched, and your backups are kept beside it.',
    todo: 'Restore the newest backup. The damaged file is kept, so that nothing is lost for good.',
    remedies: ['restore', 'retry', 'show-folder', 'start-fresh'],
  },
  foreign: {
    title: 'This file is not a Rapport profile',
    happened: 'There is a database in the place of your data, but another program wrote it.',
    safe: 'Nothing was written into it.',
    todo: 'If you put it there by mistake, move it away and try again. Or restore a backup, or start fresh: the file is then moved aside, not deleted.',
    remedies: ['retry', 'restore', 'show-folder', 'start-fresh'],
  },
  newer: {
    title: 'Your data comes from a newer version of Rapport',
    happened: 'This version does not know everything that is in it.',
    safe: 'Nothing is changed. You can read everything that this version understands.',
    todo: 'Install the newer version to work on. A backup from this version can be restored too.',
    remedies: ['restore', 'show-folder', 'retry'],
  },
  'folder-read-only': {
    title: 'The folder of your data cannot be written to',
    happened: 'The system does not let Rapport save in the folder.',
    safe: 'Your data is as it was.',
    todo: 'Open the folder, allow writing for your user (or move it off a protected disk), and try again.',
    remedies: ['retry', 'show-folder'],
  },
  'disk-full': {
    title: 'The disk is full',
    happened: 'There is no room to open your data safely.',
    safe: 'Everything that was saved is safe.',
    todo: 'Free some space on the disk and try again.',
    remedies: ['retry', 'show-folder'],
  },
  'in-use': {
    title: 'Your data is open in another window',
    happened: 'Another running Rapport uses the same profile.',
    safe: 'Your data is safe, and the other window can go on.',
    todo: 'Close the other window, or use that one. Then try again.',
    remedies: ['retry', 'show-folder'],
  },
  'migration-failed': {
    title: 'Your data could not be brought to the new version',
    happened: 'The update of the file stopped half-way and was taken back as a whole.',
    safe: 'The file is as it was before, and a checked backup was made first.',
    todo: 'Try again. If it fails again, go on with the version that you had before; it still reads the file.',
    remedies: ['retry', 'restore', 'show-folder', 'start-fresh'],
  },
  unreadable: {
    title: 'Your data file cannot be read',
    happened: 'The system does not let Rapport open the file, or a disk reports an error.',
    safe: 'Nothing was written into it.',
    todo: 'Check that the disk is connected and that your user may read the file, then try again. Or restore a backup.',
    remedies: ['retry', 'restore', 'show-folder', 'start-fresh'],
  },
};

/** What the button of a remedy says. */
export const remedyLabels: Readonly<Record<ProblemRemedy, string>> = {
  retry: 'Try again',
  restore: 'Restore a backup …',
  'show-folder': 'Open the folder',
  'start-fresh': 'Start fresh',
};
