import { AppError } from '#shared/ipc/errors.ts';
import type { Moment, PlaceInLog } from '#shared/history/moment.ts';
import { endOfDay } from '#shared/reading/calendar.ts';
import type { Reader } from '../engine/connection.ts';

/** Where a moment lies in the log. Fails with `not-found` when there is no such version or command. */
export function placeOf(reader: Reader, moment: Moment): PlaceInLog {
  switch (moment.kind) {
    case 'day':
      return placeAt(reader, lastOfDay(reader, endOfDay(moment.day)));
    case 'version':
      throw new AppError('not-found', 'version');
    case 'before':
    case 'after': {
      if (reader.prepareRaw('SELECT 1 FROM command WHERE seq = ?').get(moment.command) === undefined)
        throw new AppError('not-found', 'command');
      return placeAt(reader, moment.kind === 'before' ? moment.command - 1 : moment.command);
    }
  }
}

function placeAt(reader: Reader, command: number): PlaceInLog {
  const found = reader
    .prepareRaw('SELECT seq, at FROM command WHERE seq <= ? ORDER BY seq DESC LIMIT 1')
    .get(command) as [number, number] | undefined; // two integer columns
  return found === undefined ? { command: 0, at: null } : { command: found[0], at: found[1] };
}

/** The newest command that was written by then, whatever clocks said in between. */
function lastOfDay(reader: Reader, end: number): number {
  const found = reader.prepareRaw('SELECT max(seq) FROM command WHERE at <= ?').get(end) as [number | null]; // an aggregate has one row
  return found[0] ?? 0;
}
