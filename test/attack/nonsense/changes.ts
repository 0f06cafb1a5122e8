import type { Change, FieldValue } from '#shared/model/change.ts';
import { ratingDefinitions, type RatingKind } from '#shared/model/rating.ts';
import { blankRecord, entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import type { Random } from '../../property/random.ts';
import { anyValue } from './values.ts';

/** The rows that there are, as far as this suite made them; deleted ones included. */
export type Known = Map<EntityName, KnownRow[]>;
/** A row with the partner that it belongs to; null for what partners share. */
export type KnownRow = { readonly id: string; readonly partnerId: string | null };

const oddIds = ['a b', '../x', 'n\0ul', 'half\ud800', '__proto__', 'constructor'];

/** Changes of one command: a row or a few, most of them nearly right. */
export function randomChanges(random: Random, partners: readonly string[], known: Known): readonly Change[] {
  return Array.from({ length: random.chance(0.7) ? 1 : 2 + random.integer(4) }, () =>
    randomChange(random, random.pick(partners), known),
  );
}

function randomChange(random: Random, partnerId: string, known: Known): Change {
  const entity = random.chance(0.4)
    ? random.pick(['person', 'seat', 'line', 'rating', 'touchpoint'] as const)
    : random.pick(entityNames);
  const here = (known.get(entity) ?? []).filter(
    (row) => row.partnerId === null || row.partnerId === partnerId,
  );
  const isNew = here.length === 0 || random.chance(0.5);
  const fields: Record<string, FieldValue> = {};
  const idOf = (to: EntityName, isRequired: boolean): FieldValue =>
    idIn(random, known, { to, isRequired, partnerId });
  for (const [name, { ref, listOf, initial }] of Object.entries(entityOf(entity).fields)) {
    const isRequired = ref !== undefined && initial === '';
    const isEnd = isNew && entity === 'line' && ref !== undefined;
    if (!(isNew && isRequired) && !isEnd && !random.chance(isRequired ? 0.02 : 0.3)) continue;
    if (name === 'partnerId') fields[name] = isNew || random.chance(0.5) ? partnerId : 'other';
    else if (ref !== undefined)
      fields[name] = idOf(ref as EntityName, isRequired || isEnd); // the model refers to its own entities
    else if (listOf === undefined) fields[name] = anyValue(random, entity, name);
    else fields[name] = someIds(random, () => idOf(listOf as EntityName, true)); // as above
  }
  if (random.chance(0.9)) Object.assign(fields, nearlyRight(random, entity, fields, isNew));
  if (!isNew && random.chance(0.05)) fields['deleted'] = random.chance(0.7);
  return { entity, row: isNew ? newRow(random, entity, fields) : random.pick(here).id, fields };
}

/** Up to three ids, now and then one of them twice. */
function someIds(random: Random, one: () => FieldValue): readonly FieldValue[] {
  const ids = Array.from({ length: random.integer(4) }, one).filter((id) => id !== null);
  return random.chance(0.9) ? [...new Set(ids)] : ids;
}

/** What belongs together in one row, so that most rows get past the first look. */
function nearlyRight(
  random: Random,
  entity: EntityName,
  fields: Readonly<Record<string, FieldValue>>,
  isNew: boolean,
): Record<string, FieldValue> {
  if (entity === 'rating' && isNew) {
    const kind = random.pick(Object.keys(ratingDefinitions)) as RatingKind; // its keys are the kinds
    return { kind, values: random.chance(0.2) ? [] : [random.pick(ratingDefinitions[kind].values)] };
  }
  if (entity === 'line') {
    const isDotted = fields['kind'] === 'dotted';
    return isDotted ? { fromPersonId: null, toPersonId: null } : { fromSeatId: null, toSeatId: null };
  }
  return entity === 'seat' && ('x' in fields || 'y' in fields)
    ? { x: random.pick([1e7, -1e7, 0, 12.5]), y: random.pick([1e7, -1e7, 0, 12.5]) }
    : {};
}

let made = 0;

function newRow(random: Random, entity: EntityName, fields: Readonly<Record<string, FieldValue>>): string {
  if (random.chance(0.02)) return random.pick(oddIds);
  made += 1;
  const { fixedId } = entityOf(entity);
  if (fixedId === undefined || random.chance(0.1)) return `${entity}-${made}`;
  return fixedId({ ...blankRecord(entity, ''), ...fields });
}

type Target = { readonly to: EntityName; readonly isRequired: boolean; readonly partnerId: string };

function idIn(random: Random, known: Known, { to, isRequired, partnerId }: Target): FieldValue {
  if (random.chance(0.03)) return random.pick(['nobody', 'nobody', 'nobody', '', ...oddIds]);
  if (!isRequired && random.chance(0.3)) return null;
  const rows = (known.get(to) ?? []).filter(
    (row) => row.partnerId === null || row.partnerId === partnerId || random.chance(0.02),
  );
  return rows.length === 0 ? null : random.pick(rows).id;
}
