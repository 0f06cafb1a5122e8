import type { FieldValue } from '#shared/model/change.ts';

type Row = Readonly<Record<string, FieldValue>>;

/** The ids of rows that are put together of what they say, in words of the file format. */
export const fixedIds: Readonly<Record<string, (row: Row) => string>> = {
  channel_owner: () => 'channel-owner',
  rating: (row) => `${textIn(row, 'personId')}.${textIn(row, 'kind')}`,
  champion_test: (row) => `${textIn(row, 'personId')}.${textIn(row, 'test')}`,
  owner_answer: (row) => `${textIn(row, 'respondentId')}.${textIn(row, 'item')}`,
  culture_answer: (row) => `${textIn(row, 'respondentId')}.${textIn(row, 'item')}`,
  plan_line: (row) =>
    row['slot'] === 'main'
      ? `${textIn(row, 'personId')}.plan`
      : `${textIn(row, 'personId')}.plan.${textIn(row, 'slot')}`,
  plan_target: (row) => `${textIn(row, 'personId')}.target`,
  only_for_me: (row) => `${textIn(row, 'rowId')}~mine`,
  erasure_receipt: (row) => `${textIn(row, 'erasedId')}~${textIn(row, 'deviceId')}`,
  same_person: (row) => [textIn(row, 'keptId'), textIn(row, 'aliasId')].toSorted().join('~'),
  private_note: (row) => `${textIn(row, row['personId'] === null ? 'partnerId' : 'personId')}~note`,
  culture_note: (row) => `${textIn(row, 'partnerId')}.${textIn(row, 'component')}`,
};

const ratingValues: Readonly<Record<string, readonly string[]>> = {
  support: ['opponent', 'non-supporter', 'neutral', 'supporter', 'advocate'],
  influence: ['outside', 'political-structure', 'inner-circle'],
  coverage: ['none', 'brief', 'multiple', 'in-depth'],
  adaptability: ['laggard', 'conservative', 'pragmatist', 'visionary', 'innovator'],
  orientation: ['financial', 'technical', 'business', 'relationship'],
  relationship: ['vendor', 'credible-source', 'problem-solver', 'trusted-advisor'],
  'relationship-desired': ['vendor', 'credible-source', 'problem-solver', 'trusted-advisor'],
  role: ['approver', 'decision-maker', 'evaluator', 'user', 'gatekeeper'],
};

/** A field that holds a text; empty for anything else. */
export function textIn(row: Row, field: string): string {
  const value = row[field];
  return typeof value === 'string' ? value : '';
}

/** What a new row may be called. */
export function isNaiveId(id: string): boolean {
  return (
    /^[\w.:@~-]+$/.test(id) &&
    id.length <= 120 &&
    !['__proto__', 'constructor', 'toString', 'valueOf'].includes(id)
  );
}

/** Whether a row that is there can be so by itself; what did not change since `old` is not held against it. */
export function isNaiveRow(entity: string, id: string, row: Row, old: Row | undefined): boolean {
  const isNew = old === undefined || old['deleted'] === true;
  const was = isNew ? {} : old;
  const touched = (...names: readonly string[]): boolean =>
    names.some((name) => JSON.stringify(was[name]) !== JSON.stringify(row[name]));
  const fixed = fixedIds[entity];
  if (
    fixed !== undefined &&
    (isNew ||
      touched(
        'personId',
        'kind',
        'test',
        'item',
        'respondentId',
        'component',
        'partnerId',
        'keptId',
        'aliasId',
      ))
  )
    if (fixed(row) !== id) return false;
  if (entity === 'same_person' && touched('keptId', 'aliasId'))
    if (textIn(row, 'keptId') >= textIn(row, 'aliasId')) return false;
  if (entity === 'seat') {
    if (touched('reportsToSeatId') && row['reportsToSeatId'] === id) return false;
    if (touched('x', 'y') && (row['x'] === null) !== (row['y'] === null)) return false;
  }
  if (entity === 'rating' && touched('kind', 'values')) {
    const kind = textIn(row, 'kind');
    const values = row['values'] as readonly string[]; // a list of texts, or the field check refused it
    const most = kind === 'role' ? 5 : kind === 'orientation' ? 2 : 1;
    if (values.length > most || new Set(values).size !== values.length) return false;
    if (values.some((value) => ratingValues[kind]?.includes(value) !== true)) return false;
  }
  if (entity !== 'line' || !touched('kind', 'fromPersonId', 'toPersonId', 'fromSeatId', 'toSeatId'))
    return true;
  const people = [row['fromPersonId'], row['toPersonId']];
  const seats = [row['fromSeatId'], row['toSeatId']];
  const [ends, others] = row['kind'] === 'dotted' ? [seats, people] : [people, seats];
  return ends[0] !== null && ends[1] !== null && ends[0] !== ends[1] && others.every((end) => end === null);
}
