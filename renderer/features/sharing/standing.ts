import type { SharingStatus } from '#shared/ipc/sharing-types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { momentText } from '#shared/reading/calendar.ts';
import { folderTroubleText, type FolderTroubleCode } from '#shared/sharing/folder-trouble.ts';
import { countText } from '#shared/text/wording.ts';

/** How it stands with sharing, in words; what matters most comes first. */
export type Standing = {
  readonly kind: 'passphrase' | 'trouble' | 'working' | 'deciding' | 'unsent' | 'looking' | 'fine';
  /** For the foot of the sidebar. */
  readonly short: string;
  readonly title: string;
  /** What is safe, and what to do. */
  readonly description: string;
};

const shortTroubles: Readonly<Record<FolderTroubleCode, string>> = {
  'not-there': 'Not reachable',
  slow: 'Not reachable',
  busy: 'Not reachable',
  failed: 'Not reachable',
  refused: 'No permission',
  'read-only': 'Can only be read',
  full: 'No room in the folder',
  'other-workspace': 'Another folder',
  changed: 'Not usable',
  damaged: 'Not usable',
  newer: 'Needs a newer Rapport',
};

const works = { publishing: 'Sending …', reading: 'Receiving …', verifying: 'Verifying …' } as const;

/** Null where nothing is shared. */
export function standingOf(status: SharingStatus, today: IsoDate): Standing | null {
  if (status.connection === null) return null;
  const at = (moment: number): string => momentText(new Date(moment), today);
  if (status.needsPassphrase)
    return {
      kind: 'passphrase',
      short: 'Needs the passphrase',
      title: 'Enter the passphrase to go on sharing',
      description:
        'Your own data is here and complete. Until then nothing is sent and nothing is received; what you change is sent afterwards.',
    };
  if (status.trouble !== null) {
    const { code, since } = status.trouble;
    const { title, description } = folderTroubleText(code);
    return {
      kind: 'trouble',
      short: `${shortTroubles[code]} since ${at(since)}`,
      title: `${title} (since ${at(since)})`,
      description,
    };
  }
  if (status.work !== null)
    return {
      kind: 'working',
      short: works[status.work.kind],
      title: works[status.work.kind],
      description: '',
    };
  const { waitingMerges, waitingErasures, conflicts, unsentChanges, upToDateAt } = status;
  const short = `${countText(waitingMerges + waitingErasures, 'decision')} for you`;
  if (waitingMerges > 0)
    return {
      kind: 'deciding',
      short,
      title:
        waitingMerges === 1
          ? 'A colleague’s snapshot would remove many people'
          : `${String(waitingMerges)} snapshots of colleagues would remove many people`,
      description: 'Nobody is removed before you say so. Decide below.',
    };
  if (waitingErasures > 0)
    return {
      kind: 'deciding',
      short,
      title: `${countText(waitingErasures, 'person', 'people')} erased by a colleague`,
      description:
        'Hidden here, and not destroyed yet. Below you see who it is and until when you can decide.',
    };
  if (conflicts > 0)
    return {
      kind: 'deciding',
      short: countText(conflicts, 'difference'),
      title: `${countText(conflicts, 'difference')} to settle`,
      description:
        'You and a colleague changed the same thing without having seen each other’s. One of the two stands until somebody chooses.',
    };
  if (unsentChanges > 0)
    return {
      kind: 'unsent',
      short: `${countText(unsentChanges, 'change')} waiting`,
      title: `${countText(unsentChanges, 'change')} waiting to be sent`,
      description:
        'Everything is saved here. It goes out by itself after a minute’s pause, at most every ten minutes, and when you close Rapport.',
    };
  if (upToDateAt === null)
    return {
      kind: 'looking',
      short: 'Looking for changes …',
      title: 'Looking for changes …',
      description: 'The folder is read for the first time since Rapport was started.',
    };
  return {
    kind: 'fine',
    short: `Up to date, ${at(upToDateAt)}`,
    title: `Up to date since ${at(upToDateAt)}`,
    description: 'You have what your colleagues sent, and what you share is in the folder.',
  };
}
