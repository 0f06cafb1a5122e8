import type { ErrorCode } from '#shared/ipc/errors.ts';
import type { BackupInfo, StoredDifference, StoredDifferences } from '#shared/ipc/types.ts';
import { isEntityName } from '#shared/model/registry.ts';
import { ratingDefinitions } from '#shared/model/rating.ts';
import { fieldText, rowText } from '#shared/model/spoken.ts';
import { ratingKindOf } from '#shared/reading/spoken-value.ts';
import { upperFirst } from '#shared/text/wording.ts';
import { sayMoment } from './backup-words.ts';
import { isGap } from './gaps.ts';

/** A warning in words: what is so, then what is safe and what to do. */
export type WarningText = { readonly title: string; readonly text: string };

/** What stands in the way of a backup, and what to do. */
export function backupCause(code: ErrorCode): string {
  return causes[code] ?? 'Try again. If it fails again, restart Rapport.';
}

const causes: Partial<Record<ErrorCode, string>> = {
  'disk-full': 'The disk is full. Free some space and try again.',
  'disk-failed':
    'The disk reports an error. Check that it is connected and try again. If the error comes back, have the disk checked.',
  'file-unwritable':
    'Rapport cannot write to the folder “backups”, or something else is in its place. Open the folder, put that right and try again.',
  'backup-damaged':
    'The copy did not pass its check and was not kept. The disk may be failing. Have it checked, and try again.',
};

/** What the user reads while no backup can be made. */
export function noBackupText(code: ErrorCode, newest: BackupInfo | null): WarningText {
  const since =
    newest === null ? 'There is no backup yet.' : `The newest backup is from ${sayMoment(newest.at)}.`;
  return {
    title: 'No backup could be made',
    text: `Your data is saved, but there is no new copy of it. ${since} ${backupCause(code)}`,
  };
}

/** What the user reads when what is stored is not what was saved. */
export function differencesText({ total, differences }: StoredDifferences): WarningText {
  const onlyHistory = differences.every(({ kind }) => kind === 'log' || kind === 'clock');
  const where = sayWhere(differences, total);
  const values = total - differences.filter(({ kind }) => kind === 'log' || kind === 'clock').length;
  if (onlyHistory && differences.every(isGap))
    return {
      title: `The history has ${total === 1 ? 'a gap' : `${total} gaps`}`,
      text: `${where} Something other than Rapport changed earlier values, or their history. What you see are newer values that were saved since. You do not need to do anything.`,
    };
  return onlyHistory
    ? {
        title: 'The history of changes is damaged',
        text: `${where} What you see is what you saved last, but undo and earlier values may be wrong. The disk may be failing: have it checked. Rapport did not change anything.`,
      }
    : {
        title:
          values === 1 ? 'One value is not as you saved it' : `${values} values are not as you saved them`,
        text: `${where} A failing disk or another program changed the file. Rapport did not change anything back, and you can go on working.`,
      };
}

/** One difference as a line of the list. */
export function differenceText(difference: StoredDifference): WarningText {
  const {
    kind,
    entity,
    row,
    rowName,
    field,
    partnerName,
    storedText: stored,
    loggedText: logged,
  } = difference;
  const what = [entity === 'partner' ? '' : partnerName, rowWords(entity, rowName)].filter(
    (word) => word !== '',
  );
  const title = row === '' ? 'History of changes' : what.join(' · ');
  const ratingKind = ratingKindOf(difference);
  const name =
    field === 'values' && ratingKind !== null
      ? ratingDefinitions[ratingKind].label
      : upperFirst(fieldText(field));
  if (field === 'deleted' && (kind === 'value' || kind === 'log'))
    return { title, text: deletionText(difference) };
  switch (kind) {
    case 'value':
      if (stored === logged) return { title, text: `${name}: not as it was saved` };
      return { title, text: `${name}: now ${quoted(stored)}, saved as ${quoted(logged)}` };
    case 'missing':
      return { title, text: `${name}: gone, saved as ${quoted(logged)}` };
    case 'reference':
      return { title, text: `${name}: leads to something that is no longer there` };
    case 'clock':
      return { title, text: `${name}: the time of its last change is damaged` };
    case 'log':
      return {
        title,
        text:
          row === ''
            ? 'An entry belongs to nothing that is there'
            : stored === logged
              ? `${name}: an earlier value was changed without Rapport`
              : `${name}: an earlier value was ${quoted(logged)}, and became ${quoted(stored)} without Rapport`,
      };
  }
}

function sayWhere(differences: readonly StoredDifference[], total: number): string {
  const counts = new Map<string, number>();
  for (const { partnerName, row } of differences) {
    const place =
      partnerName === '' ? (row === '' ? 'the history' : 'what belongs to all partners') : partnerName;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts].map(([place, count]) => `${count} in ${place}`);
  const more = total - differences.length;
  if (more > 0) places.push(`${more} more`);
  return `${places.join(', ')}.`;
}

/** What is told of a row that is there or not, which is no field of the screen. */
function deletionText({ kind, logged }: StoredDifference): string {
  const wasDeleted = logged === 'true';
  if (kind === 'log') return wasDeleted ? 'Was deleted, then came back' : 'Was there, then was deleted';
  return wasDeleted ? 'There again, although you deleted it' : 'Gone, although you did not delete it';
}

function quoted(text: string): string {
  return text === '' ? 'empty' : `“${text}”`;
}

/** What a row is called: its name where it has one, else what it is. */
function rowWords(entity: string, rowName: string): string {
  const what = isEntityName(entity) ? rowText(entity) : '';
  return rowName === '' || what === '' ? rowName || what : `${rowName} (${what.replace(/^an? /, '')})`;
}
