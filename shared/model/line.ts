import { defineEntity, type RecordOf } from './entity.ts';
import { integer, longText, oneOf, optionalRef, ref } from './field.ts';

export const lineKinds = ['reports-to', 'dotted', 'influences', 'ally', 'conflict'] as const;
/** The five kinds of line. `reports-to` is kept on the seat, the other four are rows of `line`. */
export type LineKind = (typeof lineKinds)[number];
export const lineKindLabels: Readonly<Record<LineKind, string>> = {
  'reports-to': 'Reports to',
  dotted: 'Dotted line',
  influences: 'Influences',
  ally: 'Ally',
  conflict: 'Conflict',
};

/** How strong an influence is, 1 to 3, as an adverb: somebody influences somebody else clearly. */
export const influenceStrengthLabels: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'a little',
  2: 'clearly',
  3: 'strongly',
};

export function influenceStrengthText(strength: number): string {
  return influenceStrengthLabels[strength <= 1 ? 1 : strength >= 3 ? 3 : 2];
}

const storedLineKinds = ['dotted', 'influences', 'ally', 'conflict'] as const;
export type StoredLineKind = (typeof storedLineKinds)[number];

/**
 * A line other than the solid reporting line. `dotted` joins seats (from the report to the second manager);
 * `influences` is directed and joins people; `ally` and `conflict` are undirected and join people.
 * The pair of ids that the kind does not use is null.
 */
export const line = defineEntity(
  'line',
  'partner',
  {
    partnerId: ref('partner'),
    kind: oneOf(storedLineKinds, 'influences'),
    fromPersonId: optionalRef('person'),
    toPersonId: optionalRef('person'),
    fromSeatId: optionalRef('seat'),
    toSeatId: optionalRef('seat'),
    /** 1-3; means something for `influences` only. */
    strength: integer(2, { min: 1, max: 3 }),
    note: longText(),
  },
  {
    sharing: {
      facts: ['partnerId', ['kind', 'fromPersonId', 'toPersonId', 'fromSeatId', 'toSeatId']],
      everything: ['strength', 'note'],
    },
    names: { note: 'text' },
    factsWhere: ({ kind }) => kind === 'dotted',
  },
  {
    rules: [
      { fields: ['kind', 'fromPersonId', 'toPersonId', 'fromSeatId', 'toSeatId'], complaint: wrongEnds },
    ],
  },
);
export type Line = RecordOf<typeof line>;

/** The two ends of a line that count for its kind; null where a line of this kind has none. */
export function endsOf({
  kind,
  fromPersonId,
  toPersonId,
  fromSeatId,
  toSeatId,
}: Ends): readonly [string | null, string | null] {
  return kind === 'dotted' ? [fromSeatId, toSeatId] : [fromPersonId, toPersonId];
}

type Ends = Readonly<Record<'fromPersonId' | 'toPersonId' | 'fromSeatId' | 'toSeatId', string | null>> & {
  readonly kind: StoredLineKind;
};

function wrongEnds(line: Ends): string | null {
  const [from, to] = endsOf(line);
  const what = line.kind === 'dotted' ? 'seats' : 'people';
  if (from === null || to === null) return `This line needs two ${what}.`;
  if (from === to) return `A line needs two different ${what}.`;
  const others =
    line.kind === 'dotted' ? [line.fromPersonId, line.toPersonId] : [line.fromSeatId, line.toSeatId];
  return others.every((end) => end === null) ? null : `This line joins ${what} and nothing else.`;
}
