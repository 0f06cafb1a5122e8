import type { FieldValue } from '../model/change.ts';
import { endsOf } from '../model/line.ts';
import type { PersonId } from '../model/id.ts';
import { entityNames, entityOf, type EntityName, type RecordFor } from '../model/registry.ts';
import { isPresent } from '../reading/people.ts';
import type { OtherChange } from './comparison.ts';
import { commandOf, isUnknown, pairsOf, type Found, type Look } from './look.ts';

/** What others tell of a row: these fields of it, and with `rows` also that it came or went. */
type Told = { readonly fields: readonly string[]; readonly rows: boolean };

/** Of these entities something is told by its own kind of difference. */
const told: Readonly<Partial<Record<EntityName, Told>>> = {
  person: { fields: [], rows: true },
  seat: { fields: ['personId', 'reportsToSeatId', 'onMap', 'x', 'y', 'order'], rows: true },
  line: { fields: ['kind', 'fromPersonId', 'toPersonId', 'fromSeatId', 'toSeatId', 'strength'], rows: true },
  action: { fields: ['done', 'doneOn'], rows: true },
  objective: { fields: ['done'], rows: true },
  plan_line: { fields: ['state'], rows: true },
  promise: { fields: ['done', 'doneOn'], rows: false },
};

/** What says nothing to a reader of a comparison. */
const silent: ReadonlySet<EntityName> = new Set([
  'rating',
  'finding_decision',
  'version',
  'only_for_me',
  'private_note',
  'conflict',
  'erasure_receipt',
  'same_person',
  'owner_answer',
  'culture_answer',
]);
const silentFields: ReadonlySet<string> = new Set([
  'partnerId',
  'planId',
  'planLineId',
  'because',
  'changedSince',
  'priority',
  'generatedAt',
  'generatedOn',
  'sample',
  'rank',
  'order',
]);

/** Every other row of the partner that came, went or has other values, and colleagues. */
export function compareOthers(look: Look, toldRows: ReadonlySet<string>): readonly Found[] {
  return entityNames
    .filter(
      (name) =>
        !silent.has(name) &&
        (entityOf(name).scope === 'partner' || name === 'partner' || name === 'colleague'),
    )
    .flatMap((entity) => othersOf(look, entity, toldRows));
}

function othersOf(look: Look, entity: EntityName, toldRows: ReadonlySet<string>): readonly Found[] {
  return pairsOf(look, entity).flatMap(({ id, earlier, later, touched }) => {
    const row = later ?? earlier;
    const isKept = earlier !== undefined && later !== undefined;
    if (row === undefined || toldRows.has(`${entity} ${id}`)) return [];
    if (!isKept && told[entity]?.rows === true) return [];
    const fields = isKept ? fieldsThatDiffer(entity, earlier, later) : [];
    if (isKept && fields.length === 0) return [];
    const people = peopleIn(look, entity, row);
    // What went or stayed with somebody who is gone is told with them.
    if (people === null) return [];
    const difference: OtherChange = {
      kind: 'other',
      what: isKept ? 'changed' : earlier === undefined ? 'added' : 'gone',
      entity,
      row: id,
      fields,
    };
    const command = isKept
      ? commandOf(touched, ...fields.map(({ field }) => field))
      : commandOf(touched, 'deleted');
    return [{ difference, people, key: `${entity}.${id}`, command }];
  });
}

function fieldsThatDiffer(
  entity: EntityName,
  earlier: RecordFor<EntityName>,
  later: RecordFor<EntityName>,
): OtherChange['fields'] {
  const [before, after] = [valuesOf(earlier), valuesOf(later)];
  const skipped = told[entity]?.fields ?? [];
  return Object.keys(entityOf(entity).fields)
    .filter((field) => !silentFields.has(field) && !skipped.includes(field))
    .map((field) => ({
      field,
      from: isUnknown(earlier, field) ? undefined : before[field],
      to: isUnknown(later, field) ? undefined : after[field],
    }))
    .filter(({ from, to }) => !isSame(from, to));
}

function valuesOf(record: RecordFor<EntityName>): Readonly<Record<string, FieldValue>> {
  return record as unknown as Readonly<Record<string, FieldValue>>; // every field of a record is a value
}

function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  if (one === other) return true;
  return (
    typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other)
  );
}

/** The people whom a row names; null when it is about somebody who is no longer there. */
function peopleIn(look: Look, entity: EntityName, row: RecordFor<EntityName>): readonly PersonId[] | null {
  const values = valuesOf(row);
  if (entity === 'person') {
    const id = row.id as PersonId; // a row of people
    return isPresent(look.later, id, look.days.later) ? [id] : null;
  }
  if (entity === 'line') {
    const line = row as RecordFor<'line'>; // the entity says so
    return line.kind === 'dotted' ? [] : endsOf(line).filter((end): end is PersonId => end !== null);
  }
  const named: PersonId[] = [];
  for (const [field, { ref, listOf }] of Object.entries(entityOf(entity).fields)) {
    if (ref !== 'person' && listOf !== 'person') continue;
    const value = values[field];
    for (const id of Array.isArray(value) ? value : [value])
      if (typeof id === 'string') named.push(id as PersonId); // a reference to a person
  }
  const there = [...new Set(named)].filter((id) => look.later.person.has(id));
  return named.length > 0 && there.length === 0 ? null : there;
}
