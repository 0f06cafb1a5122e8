import type { LostChanges, ProfileProblem } from '#shared/ipc/types.ts';
import { sayMoment } from './backup-words.ts';

/** What can be done about a problem; the screen shows a button for each, the first one as the main one. */
export type ProblemRemedy = 'retry' | 'restore' | 'show-folder' | 'start-fresh' | 'accept' | 'put-back';

/** One problem in words, and what may be done. */
export type ProblemText = {
  readonly title: string;
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
  readonly remedies: readonly ProblemRemedy[];
  /** What is said instead while there is no backup to restore. */
  readonly withoutBackup?: Partial<Pick<ProblemText, 'safe' | 'todo'>>;
};

/** The words for each way in which the profile cannot be opened, before what is known of the case is added. */
export const problemTexts: Readonly<Record<ProfileProblem['code'], ProblemText>> = {
  damaged: {
    title: 'Your data file is damaged',
    happened: 'The check at the start found that the file cannot be trusted any more.',
    safe: 'The file was not touched, and your backups are kept beside it.',
    todo: 'Restore the newest backup. The damaged file is kept, so that nothing is lost for good.',
    remedies: ['restore', 'retry', 'show-folder', 'start-fresh'],
    withoutBackup: {
      safe: 'The file was not touched.',
      todo: 'There is no backup in this folder. If you have a copy of the file elsewhere, put it in place and try again. Or start fresh: the damaged file is kept.',
    },
  },
  foreign: {
    title: 'This file is not a Rapport profile',
    happened:
      'The file in the place of your data does not begin like one of Rapport. Another program wrote it, or its beginning is damaged.',
    safe: 'Nothing was written into it.',
    todo: 'Restore a backup: this file is then moved aside, not deleted. If you put it there by mistake, move it away and try again.',
    remedies: ['restore', 'retry', 'show-folder', 'start-fresh'],
    withoutBackup: {
      todo: 'If you put it there by mistake, move it away and try again. Or start fresh: the file is then moved aside, not deleted.',
    },
  },
  newer: {
    title: 'Your data comes from a newer version of Rapport',
    happened: 'This version does not know everything that is in it.',
    safe: 'Nothing is changed. You can read everything that this version understands.',
    todo: 'Install the newer version to work on. A backup from this version can be restored too.',
    remedies: ['restore', 'show-folder', 'retry'],
    withoutBackup: { todo: 'Install the newer version to work on.' },
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
    withoutBackup: {
      todo: 'Check that the disk is connected and that your user may read the file, then try again.',
    },
  },
  missing: {
    title: 'Your data file is missing',
    happened:
      'This folder has been used before, but the file with your data is not in it. It may have been moved, renamed or deleted, or its drive is not connected.',
    safe: 'Nothing was written in its place.',
    todo: 'If you know where the file is, put it back as “rapport.sqlite” and try again. Or restore a backup, or start fresh with an empty profile.',
    remedies: ['restore', 'retry', 'show-folder', 'start-fresh'],
    withoutBackup: {
      todo: 'If you know where the file is, put it back as “rapport.sqlite” and try again. Or start fresh with an empty profile.',
    },
  },
  mixed: {
    title: 'Two parts of your data do not belong together',
    happened:
      'The file with your data and the file with your newest changes come from different times. This happens when a sync program or a system backup puts back only one of them. Opened together they would show data that never existed.',
    safe: 'Both files are as they were.',
    todo: 'Restore a backup, or open the data file without the newest changes. Both files are kept in the folder “set-aside”.',
    remedies: ['restore', 'accept', 'retry', 'show-folder'],
    withoutBackup: {
      todo: 'Open the data file without the newest changes. Both files are kept in the folder “set-aside”.',
    },
  },
  'log-damaged': {
    title: 'Your newest changes cannot be read',
    happened: 'The file that holds the newest changes is damaged, cut short or missing.',
    safe: 'What is left was checked and is sound. None of the files was changed.',
    todo: 'Open what is there, without the missing changes, or restore a backup. The damaged files are kept in the folder “set-aside”.',
    remedies: ['accept', 'restore', 'retry', 'show-folder'],
    withoutBackup: {
      todo: 'Open what is there, without the missing changes. The damaged files are kept in the folder “set-aside”.',
    },
  },
  behind: {
    title: 'Your data is older than what you saved last',
    happened:
      'The file is sound, but the newest changes that were saved here are not in it. An older copy may have been put in its place, or the file that held the newest changes is gone.',
    safe: 'What is in the file was checked, and the file was not changed.',
    todo: 'If there is a newer copy, put it in its place and try again. Or restore a backup, or open what is there.',
    remedies: ['retry', 'restore', 'accept', 'show-folder'],
    withoutBackup: {
      todo: 'If there is a newer copy, put it in its place and try again. Or open what is there.',
    },
  },
  'file-gone': {
    title: 'Your data file is no longer where it was',
    happened:
      'While Rapport was running, the file was moved, renamed or deleted, or its drive was disconnected.',
    safe: 'Everything that was saved is in a checked copy in the same folder.',
    todo: 'Put your data back in place.',
    remedies: ['put-back', 'retry', 'show-folder'],
  },
  'file-replaced': {
    title: 'Another file is in the place of your data',
    happened:
      'While Rapport was running, the file was replaced, perhaps by a sync program or by a copy that was put there.',
    safe: 'Everything that was saved is in a checked copy in the same folder.',
    todo: 'Put your data back in place, or open the other file. The one that you do not choose is kept in the folder “set-aside”.',
    remedies: ['put-back', 'accept', 'retry', 'show-folder'],
  },
};

/** Rapport still has the lost file open, but no copy of it could be written. */
const notRescued: Pick<ProblemText, 'safe' | 'todo' | 'remedies'> = {
  safe: 'Rapport still holds everything that was saved, but could not write a copy of it.',
  todo: 'Keep Rapport open. Connect the drive, or make sure that the folder can be written and has room, and try again.',
  remedies: ['retry', 'show-folder'],
};

/** What the user reads about a problem: what happened with what is known to be missing, what is safe, what to do. */
export function problemText(problem: ProfileProblem): ProblemText {
  const { withoutBackup, ...whole } = problemTexts[problem.code];
  const text = { ...whole, ...(problem.backups.length === 0 ? withoutBackup : {}) };
  const isLost = problem.code === 'file-gone' || problem.code === 'file-replaced';
  const facts = [text.happened, sayLost(problem.lost), sayBeside(problem)].filter((fact) => fact !== '');
  const remedies = text.remedies.filter((remedy) => remedy !== 'restore' || problem.backups.length > 0);
  return {
    ...text,
    remedies,
    safe: [text.safe, sayBackups(problem)].filter((fact) => fact !== '').join(' '),
    ...(isLost && !problem.rescued ? notRescued : {}),
    happened: facts.join(' '),
  };
}

/** Where the file itself is gone, what is left of it. */
function sayBackups({ code, backups: [newest, ...older] }: ProfileProblem): string {
  if (code !== 'missing' || newest === undefined) return '';
  const moment = sayMoment(newest.at);
  return older.length === 0
    ? `One backup is here, from ${moment}.`
    : `${older.length + 1} backups are here, the newest from ${moment}.`;
}

function sayLost(lost: LostChanges | null): string {
  if (lost === null) return '';
  const { newestAt, savedAt, count } = lost;
  const newest =
    newestAt === null
      ? 'No change is left.'
      : `The newest change that is left is from ${sayMoment(newestAt)}.`;
  if (savedAt === null) return newest;
  if (newestAt !== null && sayMoment(newestAt) === sayMoment(savedAt)) {
    const what = count === null ? 'Changes' : count === 1 ? 'One change' : `${count} changes`;
    return `${what} that ${count === 1 ? 'was' : 'were'} saved around ${sayMoment(savedAt)} ${count === 1 ? 'is' : 'are'} missing.`;
  }
  const missing = count === null ? '' : `; ${count === 1 ? 'one change is' : `${count} changes are`} missing`;
  return `${newest} The last one that was saved is from ${sayMoment(savedAt)}${missing}.`;
}

function sayBeside({ code, beside }: ProfileProblem): string {
  const isAsked = code === 'missing' || code === 'behind' || code === 'mixed';
  if (!isAsked || beside.length === 0) return '';
  const names = beside.map((name) => `“${name}”`).join(', ');
  return beside.length === 1
    ? `A file with a similar name is in the same folder: ${names}.`
    : `Files with similar names are in the same folder: ${names}.`;
}

/** What the button of a remedy says. */
export const remedyLabels: Readonly<Record<ProblemRemedy, string>> = {
  retry: 'Try again',
  restore: 'Restore a backup …',
  'show-folder': 'Open the folder',
  'start-fresh': 'Start fresh',
  accept: 'Open what is there',
  'put-back': 'Put my data back',
};
