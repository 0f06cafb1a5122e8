import { defineEntity, type RecordOf } from './entity.ts';
import { flag, idList, json, optionalId, optionalMoment, ref, shortText } from './field.ts';
import { isPlainList, isRecordOf } from './plain-value.ts';

/** What any field can hold, as it is kept beside it. */
type KeptValue =
  string | number | boolean | null | readonly KeptValue[] | { readonly [key: string]: KeptValue };

/** The part of a conflict whose row was removed by one and changed by the other. */
export const REMOVED = 'deleted';

/**
 * Two values of one part of a row of which neither author knew the other. The newer one stands in the row itself; this one keeps what lost,
 * so that somebody can settle it. Written by each device that finds it, always under the same id and with the same values
 * (`shared/merge/conflict-rows.ts`). It goes as far as what it is about.
 */
export const conflict = defineEntity(
  'conflict',
  'partner',
  {
    partnerId: ref('partner'),
    /** Name of the entity whose row it is about. */
    kind: optionalId(),
    rowId: optionalId(),
    /** Name of the merge group: its first field, or `REMOVED`. */
    part: optionalId(),
    /** Whether what it is about goes to those who get facts only. */
    isFact: flag(false),
    /** Whom it is about: it goes when one of them is erased. */
    personIds: idList('person'),
    /** The values that do not stand, those at their default left out. Of what was removed: what it was called. */
    losing: json<Readonly<Record<string, KeptValue>>>((value) => isValues(value, 8), 'values by field', {}),
    lostBy: shortText(),
    /** The clock of what does not stand; empty where two rows became one. */
    lost: json<readonly (string | number)[]>(isStoredClock, 'a clock', []),
    wonBy: shortText(),
    /** The clock of what stood when it was found. */
    won: json<readonly (string | number)[]>(isStoredClock, 'a clock', []),
    settled: flag(false),
    settledBy: shortText(),
    settledAt: optionalMoment(),
  },
  {
    sharing: {
      facts: [
        'partnerId',
        ['kind', 'rowId', 'part', 'isFact', 'personIds', 'losing', 'lostBy', 'lost', 'wonBy', 'won'],
        ['settled', 'settledBy', 'settledAt'],
      ],
    },
    names: {
      losing: 'inside',
      lostBy: 'author',
      lost: 'never',
      wonBy: 'author',
      won: 'never',
      settledBy: 'author',
    },
    factsWhere: ({ isFact }) => isFact,
  },
);
export type Conflict = RecordOf<typeof conflict>;

/** Whether a value is made of what fields hold, so many levels deep at most. */
function isValues(value: unknown, levels: number): boolean {
  return isRecordOf(value, 100, (part) => isValue(part, levels));
}

function isValue(value: unknown, levels: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (levels === 0) return false;
  return isPlainList(value, 5_000)
    ? value.every((part) => isValue(part, levels - 1))
    : isValues(value, levels - 1);
}

function isStoredClock(value: unknown): boolean {
  if (!isPlainList(value, 4)) return false;
  return (
    value.length === 0 ||
    (value.length === 4 && value.every((part) => part === String(part) || Number.isFinite(part)))
  );
}
