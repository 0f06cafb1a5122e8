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
    happened: 'Rapport checks the file at every start, and this time the check found damage.',
    safe: 'Rapport did not change the file.',
    todo: 'Restore the newest backup. What you entered after it may be missing; the damaged file is kept in the folder “set-aside”.',
    remedies: ['restore', 'retry', 'show-folder', 'start-fresh'],
    withoutBackup: {
      todo: 'There is no backup in this folder. If you have a copy of the file elsewhere, put it in place and try again. Or start fresh: the damaged file is then kept in the folder “set-aside”.',
    },
  },
  foreign: {
    title: 'This is not a data file of Rapport',
    happened:
      'The file in the place of your data does not begin as one of Rapport’s does. Another program wrote it, or its beginning is damaged.',
    safe: 'Rapport did not change the file.',
    todo: 'Restore a backup: this file is then kept in the folder “set-aside”. If it was put there by mistake, move it away and try again.',
    remedies: ['restore', 'retry', 'show-folder', 'start-fresh'],
    withoutBackup: {
      todo: 'If it was put there by mistake, move it away and try again. Or start fresh: this file is then kept in the folder “set-aside”.',
    },
  },
  newer: {
    title: 'Your data comes from a newer version of Rapport',
    happened: 'This version does not know everything that is in it.',
    safe: 'Rapport does not change the file. You can read everything that this version understands.',
    todo: 'Install the newer version to go on working. You can also restore a backup that this version can read; what was entered after it is then missing.',
    remedies: ['restore', 'show-folder', 'retry'],
    withoutBackup: { todo: 'Install the newer version to go on working.' },
  },
  'folder-read-only': {
    title: 'Rapport cannot write to the folder of your data',
    happened: 'Your computer does not let Rapport save anything in the folder.',
    safe: 'Your data is as it was.',
    todo: 'Open the folder, give yourself permission to write in it, and try again. If its disk is write-protected, switch that off first.',
    remedies: ['retry', 'show-folder'],
  },
  'disk-full': {
    title: 'The disk is full',
    happened: 'There is not enough room to open your data safely.',
    safe: 'Everything you saved is still there.',
    todo: 'Free some space on the disk and try again.',
    remedies: ['retry', 'show-folder'],
  },
  'in-use': {
    title: 'Your data is open in another window',
    happened: 'Rapport is already running with the same data.',
    safe: 'Your data is safe, and you can go on in the other window.',
    todo: 'Go on in the other window. Or close it and try again here.',
    remedies: ['retry', 'show-folder'],
  },
  'migration-failed': {
    title: 'Your data could not be updated for this version',
    happened:
      'This version of Rapport keeps your data in a newer form. Bringing the file to it did not work, and was undone completely.',
    safe: 'The file is as it was before, and a checked backup was made first.',
    todo: 'Try again. If it fails again, go back to the version you had before: it can still open your data.',
    remedies: ['retry', 'restore', 'show-folder', 'start-fresh'],
  },
  unreadable: {
    title: 'Your data file cannot be read',
    happened: 'Your computer does not let Rapport open the file, or the disk reports an error.',
    safe: 'Rapport did not change the file.',
    todo: 'Check that the disk is connected and that you have permission to read the file, then try again. Or restore a backup.',
    remedies: ['retry', 'restore', 'show-folder', 'start-fresh'],
    withoutBackup: {
      todo: 'Check that the disk is connected and that you have permission to read the file, then try again.',
    },
  },
  missing: {
    title: 'Your data file is missing',
    happened:
      'This folder has been used before, but the file with your data is not in it. It may have been moved, renamed or deleted, or its drive is not connected.',
    safe: 'Rapport put nothing in its place.',
    todo: 'If you know where the file is, put it back as “rapport.sqlite” and try again. Or restore a backup, or start fresh without data.',
    remedies: ['restore', 'retry', 'show-folder', 'start-fresh'],
    withoutBackup: {
      todo: 'If you know where the file is, put it back as “rapport.sqlite” and try again. Or start fresh without data.',
    },
  },
  mixed: {
    title: 'Two parts of your data do not belong together',
    happened:
      'The file with your data and the file with your newest changes come from different times. This happens when a cloud drive or a system backup puts back only one of them. Opened together, they would show something you never entered.',
    safe: 'Both files are as they were.',
    todo: 'Restore a backup, or open the data file without the newest changes. Both files are then kept in the folder “set-aside”.',
    remedies: ['restore', 'accept', 'retry', 'show-folder'],
    withoutBackup: {
      todo: 'Open the data file without the newest changes. Both files are then kept in the folder “set-aside”.',
    },
  },
  'log-damaged': {
    title: 'Your newest changes cannot be read',
    happened: 'The file with your newest changes is damaged, cut short or missing.',
    safe: 'The rest of your data was checked and is sound. Rapport did not change any file.',
    todo: 'Open what is there, without the missing changes, or restore a backup. The damaged files are then kept in the folder “set-aside”.',
    remedies: ['accept', 'restore', 'retry', 'show-folder'],
    withoutBackup: {
      todo: 'Open what is there, without the missing changes. The damaged files are then kept in the folder “set-aside”.',
    },
  },
  behind: {
    title: 'Your data is older than what you saved last',
    happened:
      'The file is sound, but your newest changes are not in it. An older copy may have been put in its place, or the file with your newest changes is gone.',
    safe: 'What is in the file was checked. Rapport did not change it.',
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
    safe: 'A checked copy of everything you saved is in the same folder.',
    todo: 'Choose “Put my data back” to go on with that copy.',
    remedies: ['put-back', 'retry', 'show-folder'],
  },
  'file-replaced': {
    title: 'Another file is in the place of your data',
    happened:
      'While Rapport was running, the file was replaced, perhaps by a cloud drive or by a copy that was put there.',
    safe: 'A checked copy of everything you saved is in the same folder.',
    todo: 'Choose “Put my data back” to go on with that copy, or “Open what is there” to use the other file. The one you do not choose is kept in the folder “set-aside”.',
    remedies: ['put-back', 'accept', 'retry', 'show-folder'],
  },
};

/** Rapport still has the lost file open, but no copy of it could be written. */
const notRescued: Pick<ProblemText, 'safe' | 'todo' | 'remedies'> = {
  safe: 'Rapport still has everything you saved, but only while it stays open: it could not write a copy.',
  todo: 'Do not close Rapport. Reconnect the drive, or make sure that the folder can be written to and has room, then try again.',
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

/** How much a backup would bring back, where one can be restored. */
function sayBackups({ code, backups: [newest, ...older] }: ProfileProblem): string {
  if (newest === undefined || !problemTexts[code].remedies.includes('restore')) return '';
  const moment = sayMoment(newest.at);
  return older.length === 0
    ? `There is one backup in the same folder, from ${moment}.`
    : `There are ${older.length + 1} backups in the same folder, the newest from ${moment}.`;
}

function sayLost(lost: LostChanges | null): string {
  if (lost === null) return '';
  const { newestAt, savedAt, count } = lost;
  const newest =
    newestAt === null
      ? 'None of your changes is left.'
      : `The newest change still there is from ${sayMoment(newestAt)}.`;
  if (savedAt === null) return newest;
  if (newestAt !== null && sayMoment(newestAt) === sayMoment(savedAt)) {
    const what = count === null ? 'Changes' : count === 1 ? 'One change' : `${count} changes`;
    return `${what} that ${count === 1 ? 'was' : 'were'} saved around ${sayMoment(savedAt)} ${count === 1 ? 'is' : 'are'} missing.`;
  }
  const missing = count === null ? '' : `; ${count === 1 ? 'one change is' : `${count} changes are`} missing`;
  return `${newest} The last one you saved was from ${sayMoment(savedAt)}${missing}.`;
}

function sayBeside({ code, beside }: ProfileProblem): string {
  const isAsked = code === 'missing' || code === 'behind' || code === 'mixed';
  if (!isAsked || beside.length === 0) return '';
  const names = beside.map((name) => `“${name}”`).join(', ');
  return beside.length === 1
    ? `A file with a similar name is in the same folder: ${names}.`
    : `Files with similar names are in the same folder: ${names}.`;
}

export const remedyLabels: Readonly<Record<ProblemRemedy, string>> = {
  retry: 'Try again',
  restore: 'Restore a backup …',
  'show-folder': 'Open the folder',
  'start-fresh': 'Start fresh',
  accept: 'Open what is there',
  'put-back': 'Put my data back',
};
