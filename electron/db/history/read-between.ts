import type { Between, CommandAuthor, Moment, TouchedRow } from '#shared/history/moment.ts';
import type { Reader } from '../engine/connection.ts';
import { beginningAfter, placeOf } from './log-place.ts';
import { lastWriter, walkLog, type RowTrace } from './log-walk.ts';
import { wayBack } from './way-back.ts';

/** What lies between two moments of a partner; a null `to` is now. Moments in the wrong order are taken in the right one. */
export function readBetween(
  reader: Reader,
  { partnerId, from, to }: { readonly partnerId: string; readonly from: Moment; readonly to: Moment | null },
): Between {
  const beginning = beginningAfter(reader, partnerId, from);
  const one = beginning?.place ?? placeOf(reader, partnerId, from);
  const other =
    to === null ? null : (beginningAfter(reader, partnerId, to)?.place ?? placeOf(reader, partnerId, to));
  const [start, end] = other !== null && other.command < one.command ? [other, one] : [one, other];
  const rows = walkLog(reader, partnerId, start.command, { withMade: end !== null });
  const touched = rows.flatMap((row) => touchedIn(row, end?.command ?? Infinity));
  return {
    from: start,
    to: end,
    begins: beginning?.day ?? null,
    back: rows.flatMap((row) => wayBack(reader, row, start.command)),
    backToEnd: end === null ? [] : rows.flatMap((row) => wayBack(reader, row, end.command)),
    touched,
    commands: authorsOf(reader, touched),
  };
}

function touchedIn({ entity, row, fields }: RowTrace, upTo: number): readonly TouchedRow[] {
  const making = fields.get('deleted');
  // A row that came is told by its making; all its fields would be as many entries again.
  if (making?.olds[0] === null && lastWriter(making, upTo) > 0)
    return [{ entity, row, by: { deleted: lastWriter(making, upTo) } }];
  const by: Record<string, number> = {};
  for (const [field, trace] of fields) {
    const command = lastWriter(trace, upTo);
    if (command > 0) by[field] = command;
  }
  return Object.keys(by).length === 0 ? [] : [{ entity, row, by }];
}

type AuthorRow = readonly [seq: number, who: string, at: number, received: number];

function authorsOf(reader: Reader, touched: readonly TouchedRow[]): Readonly<Record<number, CommandAuthor>> {
  const wanted = new Set(touched.flatMap(({ by }) => Object.values(by)));
  const commands: Record<number, CommandAuthor> = {};
  const one = reader.prepareRaw("SELECT seq, who, at, kind = 'merge' FROM command WHERE seq = ?");
  for (const number of wanted) {
    const found = one.get(number) as AuthorRow | undefined; // in this order
    if (found !== undefined) commands[number] = { who: found[1], at: found[2], received: found[3] === 1 };
  }
  return commands;
}
