import type { AsideInfo, AsideReason, BackupInfo, CopyContent } from '#shared/ipc/types.ts';

/** Why a backup was made, for its row in the list. */
export const backupReasons: Readonly<Record<BackupInfo['reason'], string>> = {
  daily: 'Daily',
  quit: 'When you closed Rapport',
  migration: 'Before your data was updated for a new version',
  'before-restore': 'Before a backup was restored',
  'set-aside': 'From a file that was set aside',
};

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const times = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const asideHoldings: Readonly<Record<AsideInfo['holds'], string>> = {
  profile: 'Your data of that time',
  newer: 'Data of a newer version of Rapport',
  log: 'Newest changes without their data file',
  other: 'Not a file that Rapport can read',
};

/** Why a file had to make room, and what it is where that is not your whole data. */
export function sayAside({ why, holds }: AsideInfo): string {
  if (why === null) return asideHoldings[holds];
  return holds === 'profile' ? asideReasons[why] : `${asideReasons[why]} · ${asideHoldings[holds]}`;
}

const asideReasons: Readonly<Record<AsideReason, string>> = {
  replaced: 'Before something else took its place',
  fresh: 'When you started fresh',
  leftover: 'Found without the file it belongs to',
  accepted: 'Before you opened what was there',
  rescued: 'Rescued when the data file was moved, deleted or replaced',
};

/** What a copy holds, in one sentence or two. */
export function sayContent({ partners, people, lastChangeAt }: CopyContent): string {
  if (lastChangeAt === null) return 'There is nothing in it yet.';
  const named = partners.slice(0, MOST_NAMED).join(', ');
  const more = partners.length > MOST_NAMED ? ` and ${partners.length - MOST_NAMED} more` : '';
  const who = people === 1 ? '1 person' : `${people} people`;
  const what = partners.length === 0 ? 'No partners.' : `${named}${more}: ${who}.`;
  return `${what} Last change ${sayMoment(lastChangeAt)}.`;
}

const MOST_NAMED = 8;

/** A moment, milliseconds since 1970, as a date and a time of this computer. */
export function sayMoment(at: number): string {
  return `${dates.format(at)}, ${times.format(at)}`;
}

const exactTimes = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', hourCycle: 'h23' });

/** The moments of some copies by their file; those of one minute are told apart by their seconds. */
export function momentsOf(
  copies: readonly { readonly file: string; readonly at: number }[],
): ReadonlyMap<string, string> {
  const alike = Map.groupBy(copies, ({ at }) => sayMoment(at));
  return new Map(
    copies.map(({ file, at }) => {
      const moment = sayMoment(at);
      const isAlone = (alike.get(moment)?.length ?? 0) < 2;
      return [file, isAlone ? moment : `${dates.format(at)}, ${exactTimes.format(at)}`];
    }),
  );
}

/** A size of a file in the unit that gives one to three digits before the point. */
export function sayBytes(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1_000 && unit < units.length - 1) {
    size /= 1_000;
    unit += 1;
  }
  const digits = unit === 0 || size >= 10 ? 0 : 1;
  // A space that does not break.
  return `${size.toFixed(digits)}\u00a0${units[unit] ?? ''}`;
}
