import { z } from 'zod';
import type { Change, FieldValue } from '#shared/model/change.ts';
import { ratingDefinitions, type RatingKind } from '#shared/model/rating.ts';
import { blankRecord, entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import type { Random } from '../random.ts';
import type { NaiveState } from './naive-model.ts';

/** One random command: mostly sensible, sometimes one that has to be refused. */
export type GeneratedCommand = { readonly changes: readonly Change[]; readonly keepUnknown: boolean };

/** The ids of every value set of the model, as its fields and the kinds of rating name them. */
const idsOfSets: readonly FieldValue[] = [
  ...new Set([
    ...entityNames.flatMap((entity) =>
      Object.values(entityOf(entity).fields).flatMap(({ schema }) => idsIn(schema)),
    ),
    ...Object.values(ratingDefinitions).flatMap(({ values }) => values),
  ]),
];
const anything: readonly FieldValue[] = [
  ...idsOfSets,
  ...idsOfSets.map((id) => [id]),
  null,
  true,
  false,
  0,
  -0,
  1,
  2,
  3,
  -2,
  42,
  180,
  9_999,
  -12.25,
  0.1,
  1_767_225_600_000,
  '',
  ' ',
  'Ada Berg',
  'Zoë Ærø 名前 مريم',
  'line one\nline two',
  'it\'s "quoted"; DROP TABLE person',
  '\0 nul',
  '\ud800 half',
  '2026-01-31',
  '2026-02-31',
  '0000-00-00',
  '09:30',
  'reporting-cycle',
  '1999-12-31',
  'data:image/png;base64,iVBORw0KGgo=',
  'x'.repeat(250),
  [],
  ['a', 'b'],
  ['b', 'a'],
  ['small-and-mid-size', 'enterprise'],
  ['financial', 'technical'],
  [10, 0, 0, 0],
  [1, 2, 3, 4],
  { goal: 'Agree the next step' },
  {},
  { adaptability: ['innovator', 'visionary'] },
  [{ personId: 'a', slot: 'main' }],
  [{ input: 'support', value: 'advocate', code: 'support', params: { support: 'advocate' } }],
  [{ code: 'rejected-before', params: {} }],
];

/** The values out of `anything` that fit each field; references are chosen from the rows that there are. */
const fitting = new Map<string, readonly FieldValue[]>();
for (const entity of entityNames) {
  for (const [name, { schema, listOf }] of Object.entries(entityOf(entity).fields)) {
    fitting.set(
      `${entity}.${name}`,
      listOf === undefined ? anything.filter((value) => schema.safeParse(value).success) : [[], ['x']],
    );
  }
}

/** The fields that the generator has fewer than two values for; a test says that there are none. */
export function poorFields(): readonly string[] {
  return [...fitting].filter(([, values]) => values.length < 2).map(([name]) => name);
}

/** A random command on a state. */
export function generateCommand(random: Random, state: NaiveState, newId: () => string): GeneratedCommand {
  const keepUnknown = random.chance(0.1);
  const made: { entity: EntityName; id: string; partnerId: FieldValue }[] = [];
  const count = random.chance(0.2) ? 2 + random.integer(12) : 1 + random.integer(2);
  const changes: Change[] = [];
  for (let n = 0; n < count; n += 1) {
    // The first entities are the ones that others refer to; they have to be there in numbers.
    const entity = random.chance(0.4) ? random.pick(entityNames.slice(0, 6)) : random.pick(entityNames);
    const known = idsOf(state, entity);
    const isNew = known.length === 0 || random.chance(known.length < 4 ? 0.7 : 0.3);
    const own = made.filter((row) => row.entity === entity).map(({ id }) => id);
    const old = isNew ? '' : random.pick([...known, ...own]);
    const fields = fieldsFor(random, state, entity, old, made);
    const id = isNew ? idFor(random, entity, fields, newId) : old;
    if (isNew) made.push({ entity, id, partnerId: fields['partnerId'] ?? null });
    changes.push({ entity, row: id, fields });
  }
  if (keepUnknown) changes.push(foreignChange(random, state));
  return { changes, keepUnknown };
}

type Made = readonly {
  readonly entity: EntityName;
  readonly id: string;
  readonly partnerId: FieldValue;
}[];

/** The id that the row has to have, where its fields say it; now and then another one, which is refused. */
function idFor(
  random: Random,
  entity: EntityName,
  fields: Readonly<Record<string, FieldValue>>,
  newId: () => string,
): string {
  const { fixedId } = entityOf(entity);
  if (random.chance(0.01)) return random.pick(['a b', '__proto__', 'nul\0', 'half\ud800', '../x']);
  if (fixedId === undefined || random.chance(0.03)) return newId();
  return fixedId({ ...blankRecord(entity, ''), ...fields });
}

/** Values for some fields of a row; `row` is empty for a new one. */
function fieldsFor(
  random: Random,
  state: NaiveState,
  entity: EntityName,
  row: string,
  made: Made,
): Record<string, FieldValue> {
  const isNew = row === '';
  const stored = state.rows.get(`${entity} ${row}`);
  const fields: Record<string, FieldValue> = {};
  const specs = Object.entries(entityOf(entity).fields);
  const partners = candidates(random, state, 'partner', null, made);
  const other = partners.length === 0 ? 'nobody' : random.pick(partners);
  const partnerId = stored?.['partnerId'] ?? other;
  for (const [name, { ref, listOf, initial }] of specs) {
    const isRequired = ref !== undefined && initial === '';
    const isKey = isRequired || keyFields.has(name);
    if (!(isNew && isRequired) && !random.chance(isNew ? 0.4 : isKey ? 0.01 : 0.2)) continue;
    if (name === 'partnerId') fields[name] = isNew ? partnerId : other;
    else if (ref !== undefined)
      fields[name] = reference(random, state, { to: ref as EntityName, isRequired, partnerId }, made); // the model refers to its own entities
    else if (listOf === undefined) fields[name] = random.pick(fitting.get(`${entity}.${name}`) ?? []);
    else fields[name] = someIds(random, state, listOf as EntityName, partnerId, made); // as above
  }
  if (random.chance(0.9)) Object.assign(fields, sensible(random, entity, stored, fields, isNew));
  if (random.chance(isNew ? 0.03 : 0.25)) fields['deleted'] = random.chance(0.6);
  if (random.chance(0.02)) fields[random.pick(specs)[0]] = random.pick(anything);
  if (random.chance(0.01)) fields['noSuchField'] = 'x';
  return fields;
}

const keyFields: ReadonlySet<string> = new Set(['kind', 'item', 'component', 'test']);

/** What belongs together in one row: values of the kind that is rated, both numbers of a place, both ends of a line. */
function sensible(
  random: Random,
  entity: EntityName,
  stored: Readonly<Record<string, FieldValue>> | undefined,
  fields: Readonly<Record<string, FieldValue>>,
  isNew: boolean,
): Record<string, FieldValue> {
  const row: Readonly<Record<string, FieldValue>> = { ...blankRecord(entity, ''), ...stored, ...fields };
  if (entity === 'seat' && ('x' in fields || 'y' in fields)) return { x: 12.5, y: random.integer(9) };
  if (entity === 'rating' && (isNew || 'values' in fields || 'kind' in fields)) {
    const { values } = ratingDefinitions[row['kind'] as RatingKind]; // the generator chose among the kinds
    return { values: random.chance(0.2) ? [] : [random.pick(values)] };
  }
  if (entity !== 'line' || row['kind'] === 'dotted') return {};
  return { fromSeatId: null, toSeatId: null };
}

/** Which row a reference may point to. */
type Target = { readonly to: EntityName; readonly isRequired: boolean; readonly partnerId: FieldValue };

function reference(
  random: Random,
  state: NaiveState,
  { to, isRequired, partnerId }: Target,
  made: Made,
): FieldValue {
  if (!isRequired && random.chance(0.3)) return null;
  if (random.chance(0.02)) return 'nobody';
  const choice = candidates(random, state, to, partnerId, made);
  return choice.length === 0 ? (isRequired ? 'nobody' : null) : random.pick(choice);
}

function someIds(
  random: Random,
  state: NaiveState,
  to: EntityName,
  partnerId: FieldValue,
  made: Made,
): readonly FieldValue[] {
  if (random.chance(0.02)) return ['nobody'];
  const choice = candidates(random, state, to, partnerId, made);
  return [
    ...new Set(Array.from({ length: random.integer(4) }, () => choice.at(random.integer(9) % 5))),
  ].filter((id) => id !== undefined);
}

/** Rows that are there and belong to the partner or to all; now and then any rows at all. */
function candidates(
  random: Random,
  state: NaiveState,
  to: EntityName,
  partnerId: FieldValue,
  made: Made,
): readonly string[] {
  const isShared = entityOf(to).scope === 'profile';
  const known = idsOf(state, to).map((id) => ({ id, row: state.rows.get(`${to} ${id}`) }));
  const here = known.filter(
    ({ row }) => row?.['deleted'] !== true && (isShared || row?.['partnerId'] === partnerId),
  );
  const own = made.filter((row) => row.entity === to && (isShared || row.partnerId === partnerId));
  return [...(random.chance(0.03) ? known : here), ...own].map(({ id }) => id);
}

/** Fields and rows of a later version, as a copy from another device may bring them. */
function foreignChange(random: Random, state: NaiveState): Change {
  const entity = random.pick(['person', 'partner', 'later_thing'] as const) as EntityName; // the last one is the point
  const known = entity === ('later_thing' as EntityName) ? [] : idsOf(state, entity);
  const row = known.length === 0 ? `later-${random.integer(3)}` : random.pick(known);
  const fields: Record<string, FieldValue> = { laterField: random.pick(anything) };
  // A change of a known row must not make it: only unknown fields, and only on rows that are alive.
  const isAlive = state.rows.get(`${entity} ${row}`)?.['deleted'] === false;
  const target = isAlive ? entity : ('later_thing' as EntityName);
  return { entity: target, row, fields };
}

function idsOf(state: NaiveState, entity: EntityName): readonly string[] {
  const prefix = `${entity} `;
  return [...state.rows.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

function idsIn(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodNullable) return idsIn(schema.unwrap());
  if (schema instanceof z.ZodArray) return idsIn(schema.element);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}
