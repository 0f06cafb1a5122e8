import type { ErrorCode } from '#shared/ipc/errors.ts';
import type { BackupInfo, StoredDifference, StoredDifferences } from '#shared/ipc/types.ts';
import { sayMoment } from './backup-words.ts';

/** A warning in words: what is so, then what is safe and what to do. */
export type WarningText = { readonly title: string; readonly text: string };

/** What stands in the way of a backup, and what to do. */
export function backupCause(code: ErrorCode): string {
  return causes[code] ?? 'Try again; if it fails again, restart Rapport.';
}

const causes: Partial<Record<ErrorCode, string>> = {
  'disk-full': 'The disk is full: free some space and try again.',
  'disk-failed': 'The disk reports an error: check that it is connected and sound, and try again.',
  'file-unwritable':
    'The folder “backups” cannot be written, or something else is in its place: open the folder, put that right and try again.',
  'backup-damaged':
    'The copy did not pass its check and was not kept. The disk may be failing: have it checked, and try again.',
};

/** What the user reads while no backup can be made. */
export function noBackupText(code: ErrorCode, newest: BackupInfo | null): WarningText {
  const since =
    newest === null ? 'There is no backup yet.' : `The newest backup is from ${sayMoment(newest.at)}.`;
  return {
    title: 'No backup could be made',
    text: `Your data is saved, but there is no fresh copy of it. ${since} ${backupCause(code)}`,
  };
}

/** What the user reads when what is stored is not what was saved. */
export function differencesText({ total, differences }: StoredDifferences): WarningText {
  const onlyHistory = differences.every(({ kind }) => kind === 'log' || kind === 'clock');
  const where = sayWhere(differences, total);
  return onlyHistory
    ? {
        title: 'The history of changes is damaged',
        text: `${where} What you see is as you saved it; earlier values and undo may be wrong. The disk may be failing. Nothing was changed.`,
      }
    : {
        title: total === 1 ? 'One value is not as you saved it' : `${total} values are not as you saved them`,
        text: `${where} The disk or another program has changed the file. Nothing was changed back, and you can keep working.`,
      };
}

/** One difference as a line of the list. */
export function differenceText(difference: StoredDifference): WarningText {
  const { kind, entity, row, rowName, field, partnerName, stored, logged } = difference;
  const what = [partnerName, [words(entity), rowName].filter((word) => word !== '').join(' ')];
  const title = row === '' ? 'History of changes' : what.filter((word) => word !== '').join(' · ');
  const name = words(field);
  switch (kind) {
    case 'value':
      return { title, text: `${name}: is ${quoted(stored)}, was saved as ${quoted(logged)}` };
    case 'missing':
      return { title, text: `${name}: is gone, was saved as ${quoted(logged)}` };
    case 'reference':
      return { title, text: `${name}: leads to something that is not there` };
    case 'clock':
      return { title, text: `${name}: the time of its last change is damaged` };
    case 'log':
      return {
        title,
        text:
          row === ''
            ? 'An entry belongs to nothing'
            : `${name}: an earlier value, ${quoted(logged)}, became ${quoted(stored)}`,
      };
  }
}

function sayWhere(differences: readonly StoredDifference[], total: number): string {
  const counts = new Map<string, number>();
  for (const { partnerName, row } of differences) {
    const place = partnerName === '' ? (row === '' ? 'the history' : 'what all partners share') : partnerName;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts].map(([place, count]) => `${count} in ${place}`);
  const more = total - differences.length;
  if (more > 0) places.push(`${more} more`);
  return `${places.join(', ')}.`;
}

function quoted(text: string): string {
  return text === '' ? 'empty' : `“${text}”`;
}

/** The name of an entity or field as words: `reviewIntervalDays` is “review interval days”. */
function words(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/ ids?$/, '');
}
