import { AppError } from '#shared/ipc/errors.ts';
import type { Moment, PlaceInLog } from '#shared/history/moment.ts';
import { endOfDay, localDate } from '#shared/reading/calendar.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { PAST } from '../commits/sentence.ts';
import type { Reader } from '../engine/connection.ts';

/** Where a moment of a partner lies in the log. What a sample partner tells of earlier months counts for itself alone. Fails with `not-found` when there is no such version or command. */
export function placeOf(reader: Reader, partnerId: string, moment: Moment): PlaceInLog {
  switch (moment.kind) {
    case 'day':
      return placeAt(reader, partnerId, lastOfDay(reader, partnerId, endOfDay(moment.day)));
    case 'version':
      return placeAt(reader, partnerId, lastOfVersion(reader, moment.versionId));
    case 'before':
    case 'after': {
      if (reader.prepareRaw('SELECT 1 FROM command WHERE seq = ?').get(moment.command) === undefined)
        throw new AppError('not-found', 'command');
      return placeAt(reader, partnerId, moment.kind === 'before' ? moment.command - 1 : moment.command);
    }
  }
}

/** The first command about a partner that this device knows, and its day; null where there is none. */
export function firstCommand(
  reader: Reader,
  partnerId: string,
): { readonly command: number; readonly day: IsoDate } | null {
  const found = reader
    .prepareRaw(
      `SELECT p.command, c.at FROM command_partner p JOIN command c ON c.seq = p.command
       WHERE p.partner = ? ORDER BY p.command LIMIT 1`,
    )
    .get(partnerId) as [number, number] | undefined; // two integer columns
  return found === undefined ? null : { command: found[0], day: localDate(new Date(found[1])) };
}

/**
 * Where the history of a partner begins for whoever asks for a day before it: at the end of its first day, on which most partners are
 * entered as a whole. Null for a moment that the log knows. Nobody joined because somebody began to write them down.
 */
export function beginningAfter(
  reader: Reader,
  partnerId: string,
  moment: Moment,
): { readonly day: IsoDate; readonly place: PlaceInLog } | null {
  if (moment.kind !== 'day') return null;
  const first = firstCommand(reader, partnerId);
  if (first === null || moment.day >= first.day) return null;
  return { day: first.day, place: placeOf(reader, partnerId, { kind: 'day', day: first.day }) };
}

/** Where the versions of a partner lie, by id. */
export function versionPlaces(reader: Reader, partnerId: string): Readonly<Record<string, PlaceInLog>> {
  const found = reader
    .prepareRaw('SELECT id FROM version WHERE partnerId = ? AND deleted = 0')
    .all(partnerId) as [string][]; // one text column
  return Object.fromEntries(
    found.map(([id]) => [id, placeOf(reader, partnerId, { kind: 'version', versionId: id })]),
  );
}

/** The newest command that a version holds: the one that it names, or the one before it was made. */
function lastOfVersion(reader: Reader, versionId: string): number {
  const found = reader
    .prepareRaw('SELECT lastCommand FROM version WHERE id = ? AND deleted = 0')
    .get(versionId) as [number | null] | undefined; // one integer column
  if (found === undefined) throw new AppError('not-found', 'version');
  const [named] = found;
  if (named !== null) return named;
  const made = reader
    .prepareRaw(
      `SELECT min(c.command) FROM row_key k JOIN change c ON c.rowKey = k.key
       WHERE k.entity = 'version' AND k.row = ? AND c.field = 'deleted' AND c.old IS NULL`,
    )
    .get(versionId) as [number | null]; // an aggregate has one row
  if (made[0] === null) throw new AppError('not-found', 'version');
  return made[0] - 1;
}

function placeAt(reader: Reader, partnerId: string, command: number): PlaceInLog {
  const found = reader
    .prepareRaw(
      'SELECT seq, at FROM command WHERE seq <= ? AND (name <> ? OR partner = ?) ORDER BY seq DESC LIMIT 1',
    )
    .get(command, PAST, partnerId) as [number, number] | undefined; // two integer columns
  return found === undefined ? { command: 0, at: null } : { command: found[0], at: found[1] };
}

/** The newest command that was written by then, whatever clocks said in between. */
function lastOfDay(reader: Reader, partnerId: string, end: number): number {
  const found = reader
    .prepareRaw('SELECT max(seq) FROM command WHERE at <= ? AND (name <> ? OR partner = ?)')
    .get(end, PAST, partnerId) as [number | null]; // an aggregate has one row
  return found[0] ?? 0;
}
