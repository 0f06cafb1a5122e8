import type { FolderHealth, FolderVerdict, UnreadFile } from '#shared/ipc/sharing-types.ts';
import type { RefusalCode, RefusalText } from '#shared/sharing/snapshot-refusal.ts';
import { countText, listed } from '#shared/text/wording.ts';

/** How it stands with the files, in one sentence. */
export function healthText({ unread, unsent }: FolderHealth): string {
  const held = unread.filter(({ reason }) => reason === 'held-back').length;
  const told = unread.filter(({ isTold, reason }) => isTold && reason !== 'held-back').length;
  const coming = unread.length - told - held;
  const parts = [
    coming === 0 ? '' : `${countText(coming, 'file')} still on the way`,
    held === 0 ? '' : `${countText(held, 'file waits', 'files wait')} for your decision`,
    told === 0 ? '' : `${countText(told, 'file')} could not be read`,
    unsent === 0 ? '' : `${countText(unsent, 'snapshot')} of yours still to be sent`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Every file in it was read.' : `${listed(parts)}; all the rest was read.`;
}

const ask = 'Nothing of it was taken over and your data is safe.';

const reasons: Readonly<Record<RefusalCode | 'not-downloaded' | 'held-back', RefusalText>> = {
  'not-downloaded': {
    title: 'not on this computer yet',
    description:
      'Your cloud storage shows it but has not downloaded it. Let it finish, or open the folder there.',
  },
  'held-back': {
    title: 'waits for your decision',
    description: 'It would remove many people; decide above.',
  },
  unreadable: { title: 'cannot be read', description: `${ask} Check that you may read the folder.` },
  incomplete: { title: 'has not fully arrived', description: `${ask} It is tried again while it changes.` },
  damaged: {
    title: 'is damaged',
    description: `${ask} The next one that your colleague sends takes its place.`,
  },
  'bad-content': {
    title: 'cannot be used',
    description: `${ask} The next one that your colleague sends takes its place.`,
  },
  'not-a-snapshot': { title: 'is no snapshot', description: `${ask} It can be deleted from the folder.` },
  newer: { title: 'needs a newer Rapport', description: `${ask} Update Rapport; it is read then.` },
  'too-large': { title: 'is too large', description: ask },
  'other-workspace': {
    title: 'belongs to another shared folder',
    description: `${ask} Somebody may have copied it here by mistake.`,
  },
  'other-sender': {
    title: 'lies in somebody else’s place',
    description: `${ask} Tell your colleagues that files of the folder may have been moved.`,
  },
  'needs-passphrase': { title: 'is not encrypted as it should be', description: ask },
  'wrong-passphrase': { title: 'has another passphrase', description: ask },
};

/** Why a file was not taken: what, and what is safe and to do. */
export function unreadText({ who, reason }: UnreadFile): RefusalText {
  const { title, description } = reasons[reason];
  return { title: `A file of ${who === '' ? 'a colleague' : who} ${title}`, description };
}

/** What was found when every byte was read. */
export function verdictText({ sound, unsound, unseen }: FolderVerdict): {
  readonly text: string;
  readonly isFine: boolean;
} {
  const isFine = unsound.length === 0;
  const names = [...new Set(unsound.map(({ who }) => (who === '' ? 'a colleague' : who)))];
  const parts = [
    isFine
      ? sound === 1
        ? 'The one file is as it was written.'
        : `All ${sound.toLocaleString('en')} files are as they were written.`
      : `${countText(unsound.length, 'file')} of ${listed(names, 3)} ${unsound.length === 1 ? 'is' : 'are'} not as written; ${countText(sound, 'file')} ${sound === 1 ? 'is' : 'are'} fine. Nothing damaged is ever taken over, and a newer snapshot takes its place.`,
    unseen === 0
      ? ''
      : `${countText(unseen, 'file')} of yours cannot be seen there yet; your cloud storage may still be uploading.`,
  ];
  return { text: parts.filter((part) => part !== '').join(' '), isFine };
}
