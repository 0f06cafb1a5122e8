import { z } from 'zod';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';

/** Ids of value sets by `entity.field`, as the fields name them. */
const sets = new Map<string, { readonly ids: ReadonlySet<string>; readonly isList: boolean }>();
for (const entity of entityNames) {
  for (const [name, { schema }] of Object.entries(entityOf(entity).fields)) {
    const inner: unknown = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
    const isList = inner instanceof z.ZodArray;
    const element: unknown = inner instanceof z.ZodArray ? inner.element : inner;
    if (element instanceof z.ZodEnum)
      sets.set(`${entity}.${name}`, { ids: new Set(element.options.map(String)), isList });
  }
}

/** Fields that hold a day: by their names, as `docs/file-format.md` lists them. */
const DAY = /^(due|until|date|aimDate|on|[a-z]+On|nextReviewOn)$/;

/** Whether a value may stand in a field, said from the documents and without the product's own checks. */
export function valueFits(entity: EntityName, name: string, value: unknown): boolean {
  if (name === 'deleted') return typeof value === 'boolean';
  const spec = Object.hasOwn(entityOf(entity).fields, name) ? entityOf(entity).fields[name] : undefined;
  if (spec === undefined) return false;
  if (value === null) return spec.initial === null;
  const set = sets.get(`${entity}.${name}`);
  if (set !== undefined) {
    const given: readonly unknown[] = set.isList && Array.isArray(value) ? value : [value];
    return (
      set.isList === Array.isArray(value) && given.every((id) => typeof id === 'string' && set.ids.has(id))
    );
  }
  if (DAY.test(name)) return typeof value === 'string' && isDay(value);
  switch (spec.column) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'real':
      return Number.isFinite(value);
    case 'text':
      return typeof value === 'string' && textFits(name, spec.ref !== undefined, value);
    case 'json':
      return typeof value === 'object' && isJson(value, 0);
  }
}

function textFits(name: string, isReference: boolean, value: string): boolean {
  if (isReference) return isPlainId(value);
  if (name === 'time') return value === '' || /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(value);
  return value.length <= (name === 'photo' ? 90_000 : 20_000);
}

function isPlainId(value: string): boolean {
  return (
    /^[\w.:@~-]{1,64}$/.test(value) &&
    !['__proto__', 'constructor', 'toString', 'hasOwnProperty'].includes(value)
  );
}

/** A day that the calendar of the system has too. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || text < '0001') return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** JSON of at most ten levels: lists without holes and object literals, nothing else. */
function isJson(value: unknown, depth: number): boolean {
  if (depth > 10) return false;
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) if (!isJson(value[at], depth + 1)) return false;
    return Object.keys(value).length === value.length;
  }
  return isObject(value) && Object.values(value).every((each) => isJson(each, depth + 1));
}

/** An object literal and nothing that was made by a class. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    Object.prototype.toString.call(value) === '[object Object]' &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}
