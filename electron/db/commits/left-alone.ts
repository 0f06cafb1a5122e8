import { isEntityName } from '#shared/model/registry.ts';
import { ratingDefinitions, type RatingKind } from '#shared/model/rating.ts';
import { fieldText, rowText } from '#shared/model/spoken.ts';
import { nameOf } from '../damage/comparison.ts';
import type { Reader } from '../engine/connection.ts';
import type { CommitResult } from '#shared/ipc/types.ts';
import type { LeftAlone } from './inverse.ts';
import type { WithdrawnWords } from './withdrawn-words.ts';

type Repeated = {
  readonly left: readonly LeftAlone[];
  /** Number of the command since which it counts as written. */
  readonly after: number;
  readonly words: WithdrawnWords | null;
};

/** What undo or redo left to colleagues, as its result tells it. */
export function toldAfter(
  reader: Reader,
  { left, after, words }: Repeated,
): Pick<CommitResult, 'leftAlone' | 'leftTo' | 'inPlace' | 'inPlaceBy'> {
  const inPlace = spokenLeft(reader, words?.inPlace ?? []);
  return {
    ...(left.length === 0
      ? {}
      : { leftAlone: spokenLeft(reader, left), leftTo: writersOf(reader, left, after) }),
    ...(inPlace.length === 0 ? {} : { inPlace, inPlaceBy: words?.by ?? [] }),
  };
}

/** What was left as a colleague has written it, each thing once: “support of Ada Berg”, “notes of Ada Berg”, or the row as a whole. */
export function spokenLeft(reader: Reader, left: readonly LeftAlone[]): readonly string[] {
  return [...new Set(left.map((each) => spoken(reader, each)))];
}

/** Who wrote that since a command, by name. */
function writersOf(reader: Reader, left: readonly LeftAlone[], since: number): readonly string[] {
  const found = new Set<string>();
  for (const { entity, row } of left)
    for (const [who] of reader
      .prepareRaw(
        `SELECT DISTINCT d.who FROM command d JOIN change c ON c.command = d.seq JOIN row_key k ON k.key = c.rowKey
         WHERE d.seq > ? AND d.kind = 'merge' AND k.entity = ? AND k.row = ? AND d.who <> ''`,
      )
      .all(since, entity, row) as [string][])
      // one text column
      found.add(who);
  return [...found];
}

function spoken(reader: Reader, { entity, row, field }: LeftAlone): string {
  if (!isEntityName(entity)) return 'something that a newer version wrote';
  const name = nameOf(reader, { entity, row });
  const whose = name === '' ? rowText(entity) : name;
  if (entity === 'rating') return `${kindOf(row)} of ${whose}`;
  return field === 'deleted' ? whose : `${fieldText(field)} of ${whose}`;
}

/** The id of a rating ends with its kind. */
function kindOf(row: string): string {
  const kind = row.slice(row.lastIndexOf('.') + 1);
  return Object.hasOwn(ratingDefinitions, kind)
    ? ratingDefinitions[kind as RatingKind].label.toLowerCase() // just looked up
    : 'a rating';
}
