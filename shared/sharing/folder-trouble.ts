/** Why a shared folder cannot be used at the moment. */
export const folderTroubles = [
  'not-there',
  'other-workspace',
  'changed',
  'damaged',
  'newer',
  'refused',
  'read-only',
  'full',
  'busy',
  'slow',
  'failed',
] as const;
export type FolderTroubleCode = (typeof folderTroubles)[number];

const safe = 'Your own data is safe and complete on this computer; nothing was deleted.';
const later = 'What you change is sent as soon as the folder can be used again.';

const texts: Readonly<Record<FolderTroubleCode, { readonly title: string; readonly description: string }>> = {
  'not-there': {
    title: 'The shared folder cannot be reached',
    description: `It is not where it was, or it is empty; perhaps a drive is not connected or has not been synchronized yet. ${safe} ${later}`,
  },
  'other-workspace': {
    title: 'There is another shared folder in this place',
    description: `What lies there does not belong to your team’s folder, so nothing was read and nothing was written. ${safe} Choose the right folder, or connect to this one anew.`,
  },
  changed: {
    title: 'The lock of the shared folder was changed',
    description: `Its passphrase data is not what it was when you connected, so nothing was read and nothing was written. ${safe} Ask your colleagues whether somebody has set the folder up again.`,
  },
  damaged: {
    title: 'The shared folder is damaged',
    description: `The file “workspace.json” in it cannot be understood, so nothing was read and nothing was written. ${safe} Put that file back from the history of your cloud storage.`,
  },
  newer: {
    title: 'The shared folder needs a newer Rapport',
    description: `It was set up by a later version, so nothing was read and nothing was written. ${safe} Update Rapport.`,
  },
  refused: {
    title: 'The shared folder does not allow this',
    description: `You do not have permission to read or write in it. ${safe} ${later} Ask whoever owns the folder for permission.`,
  },
  'read-only': {
    title: 'The shared folder can only be read',
    description: `You still get what your colleagues send, but nothing can be written there. ${safe} ${later}`,
  },
  full: {
    title: 'There is no room in the shared folder',
    description: `Your latest changes could not be sent. ${safe} Make room there; they are then sent by themselves.`,
  },
  busy: {
    title: 'The shared folder is busy',
    description: `Another program was using it for over a minute. ${safe} ${later}`,
  },
  slow: {
    title: 'The shared folder does not answer',
    description: `It takes too long to read; perhaps the connection is down. ${safe} ${later}`,
  },
  failed: {
    title: 'The shared folder could not be used',
    description: `The system reported an error. ${safe} ${later}`,
  },
};

/** What the user reads about a shared folder that cannot be used. */
export function folderTroubleText(code: FolderTroubleCode): {
  readonly title: string;
  readonly description: string;
} {
  return texts[code];
}
