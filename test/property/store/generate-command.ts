import { z } from 'zod';
import type { Change, FieldValue } from '#shared/model/change.ts';
import { ratingDefinitions } from '#shared/model/rating.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
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
  [{ input: 'support', value: 'advocate', text: 'because Ada is an advocate' }],
];

/** The values out of `anything` that fit each field; references are chosen from the rows that there are. */
const fitting = new Map<string, readonly FieldValue[]>();
for (const entity of entityNames) {
  for (const [name, { schema }] of Object.entries(entityOf(entity).fields)) {
    fitting.set(
      `${entity}.${name}`,
      anything.filter((value) => schema.safeParse(value).success),
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
  const made: { entity: EntityName; id: string }[] = [];
  const count = random.chance(0.2) ? 2 + random.integer(12) : 1 + random.integer(2);
  const changes: Change[] = [];
  for (let n = 0; n < count; n += 1) {
    // The first entities are the ones that others refer to; they have to be there in numbers.
    const entity = random.chance(0.4) ? random.pick(entityNames.slice(0, 6)) : random.pick(entityNames);
    const known = idsOf(state, entity);
    const isNew = known.length === 0 || random.chance(known.length < 4 ? 0.7 : 0.3);
    const own = made.filter((row) => row.entity === entity).map(({ id }) => id);
    const id = isNew ? newId() : random.pick([...known, ...own]);
    if (isNew) made.push({ entity, id });
    changes.push({ entity, row: id, fields: fieldsFor(random, state, entity, isNew, made) });
  }
  if (keepUnknown) changes.push(foreignChange(random, state));
  return { changes, keepUnknown };
}

type Made = readonly { readonly entity: EntityName; readonly id: string }[];

function fieldsFor(
  random: Random,
  state: NaiveState,
  entity: EntityName,
  isNew: boolean,
  made: Made,
): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  const specs = Object.entries(entityOf(entity).fields);
  for (const [name, { ref, initial }] of specs) {
    const isRequired = ref !== undefined && initial === '';
    if (!(isNew && isRequired) && !random.chance(isNew ? 0.4 : 0.2)) continue;
    if (ref === undefined) fields[name] = random.pick(fitting.get(`${entity}.${name}`) ?? []);
    else fields[name] = reference(random, state, ref as EntityName, isRequired, made); // the model refers to its own entities
  }
  if (random.chance(isNew ? 0.03 : 0.25)) fields['deleted'] = random.chance(0.6);
  if (random.chance(0.02)) fields[random.pick(specs)[0]] = random.pick(anything);
  if (random.chance(0.01)) fields['noSuchField'] = 'x';
  return fields;
}

function reference(
  random: Random,
  state: NaiveState,
  to: EntityName,
  isRequired: boolean,
  made: Made,
): FieldValue {
  if (!isRequired && random.chance(0.3)) return null;
  if (random.chance(0.02)) return 'nobody';
  const all = [...idsOf(state, to), ...made.filter(({ entity }) => entity === to).map(({ id }) => id)];
  const alive = all.filter((id) => state.rows.get(`${to} ${id}`)?.['deleted'] !== true);
  const choice = random.chance(0.05) ? all : alive;
  return choice.length === 0 ? (isRequired ? 'nobody' : null) : random.pick(choice);
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
