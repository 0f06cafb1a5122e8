/** Most bytes of a snapshot file; a larger one is not even read. */
export const MAX_SNAPSHOT_BYTES = 64 * 1024 * 1024;

/** Every way in which a snapshot file is not taken; the same codes stand in the list of files of the shared folder that wait. */
export const refusalCodes = [
  'unreadable',
  'not-a-snapshot',
  'newer',
  'too-large',
  'incomplete',
  'damaged',
  'other-workspace',
  'other-sender',
  'needs-passphrase',
  'wrong-passphrase',
  'bad-content',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What happened; then what is safe and what to do. */
export type RefusalText = { readonly title: string; readonly description: string };

const texts: Readonly<Record<RefusalCode, RefusalText>> = {
  unreadable: {
    title: 'This file cannot be read',
    description:
      'Nothing was changed. Check that the file is still there, that you have permission to open it, and that it has been downloaded to this computer.',
  },
  'not-a-snapshot': {
    title: 'This is not a Rapport snapshot',
    description: 'Nothing was changed. A snapshot is a file that ends in .rapport and was saved by Rapport.',
  },
  newer: {
    title: 'This snapshot needs a newer Rapport',
    description:
      'It was made by a later version, and nothing was read from it. Your data is safe. Update Rapport, then open the file again.',
  },
  'too-large': {
    title: 'This snapshot is too large',
    description:
      'A snapshot has at most 64 MB, and 256 MB unpacked. Nothing was read from it, and nothing was changed. Ask whoever sent it to save it again.',
  },
  incomplete: {
    title: 'This snapshot is not complete',
    description:
      'Its end is missing, perhaps because it is still being copied or downloaded. Nothing was changed. Try again when that has finished, or ask for the file again.',
  },
  damaged: {
    title: 'This snapshot is damaged',
    description:
      'It is not as it was when it was saved, so nothing was taken from it. Your data is safe. Ask whoever sent it for the file again.',
  },
  'other-workspace': {
    title: 'This snapshot belongs to another shared folder',
    description:
      'Only those who are connected to that folder can open it. Nothing was changed. Ask whoever sent it to save a snapshot as a file for you.',
  },
  'other-sender': {
    title: 'This snapshot lies in the folder of somebody else',
    description:
      'It was not made on the computer whose folder it is in, so nothing was taken from it. Your data is safe. Tell your colleagues that somebody may have moved files of the shared folder.',
  },
  'needs-passphrase': {
    title: 'This snapshot has a passphrase',
    description:
      'Nothing was read yet. Enter the passphrase that it was saved with; whoever sent it knows it.',
  },
  'wrong-passphrase': {
    title: 'This passphrase does not open it',
    description:
      'Nothing was changed. Capital and small letters count. Try again, or ask whoever sent it for the passphrase.',
  },
  'bad-content': {
    title: 'The content of this snapshot cannot be used',
    description:
      'It is not what Rapport saves, so nothing was taken from it. Your data is safe. Ask whoever sent it for the file again.',
  },
};

/** What the user reads about a refusal. */
export function refusalText(code: RefusalCode): RefusalText {
  return texts[code];
}
