import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Parameter } from '#shared/edit/edit.ts';
import { allEdits, problemOfEdit, sentenceOf } from '#shared/edit/logged/all-edits.ts';
import { toldAfterwards } from '#shared/history/past-tense.ts';
import { emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';

/** One row of each entity, whose texts are a name of its own; references lead to the one person, colleague or seat that there is. */
function named(): PartnerState {
  const state = emptyState();
  for (const entity of entityNames) {
    const row: Record<string, unknown> = { id: idIn(entity), clientCheck: null };
    for (const [name, { initial, typed, ref }] of Object.entries(entityOf(entity).fields))
      row[name] = typed === true ? nameIn(entity) : ref === undefined ? initial : `${ref}-1`;
    // Every field is there, as a row of the entity has it.
    (state[entity] as Map<string, unknown>).set(idIn(entity), row);
  }
  return state;
}

function idIn(entity: EntityName): string {
  return `${entity}-1`;
}

function nameIn(entity: EntityName): string {
  return `Name of ${entity.replace('_', ' ')}`;
}

/** Values that fit a parameter. */
function valuesFor({ schema, rows }: Parameter<unknown>): readonly unknown[] {
  const [entity] = rows;
  if (entity !== undefined)
    return [{ ids: [idIn(entity)], of: 1 }, idIn(entity)].filter((value) => schema.safeParse(value).success);
  let inner: unknown = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap();
  const words = inner instanceof z.ZodEnum ? inner.options : [];
  const values = [...words, ['notes'], true, false, 3, '2026-05-03'];
  return values.filter((value) => schema.safeParse(value).success);
}

/** An edit with its first parameter of many values in each of them, and the others in their first. */
function spoken(name: string): readonly string[] {
  const parameters = Object.entries(allEdits.get(name)?.parameters ?? {});
  const first = Object.fromEntries(parameters.map(([key, each]) => [key, valuesFor(each)[0]]));
  const all = parameters.flatMap(([key, each]) =>
    valuesFor(each).map((value) => ({ ...first, [key]: value })),
  );
  return (all.length === 0 ? [first] : all).map((given) => {
    expect(problemOfEdit({ name, parameters: given })).toBeNull();
    return sentenceOf({ name, parameters: given }, named());
  });
}

/** What these do concerns many things at once, our own company, or what has no name. */
const nameless = new Set([
  'partner.addSample',
  'import.people',
  'touch.import',
  'tactic.import',
  'culture.removeExamples',
  'owner.edit',
  'finding.putBackSaved',
  'seat.add',
  // The partner that it is of is the one that is open.
  'version.beforeMerge',
  // The rule that was silenced is what it names.
  'finding.show',
]);

it.each([...allEdits.keys()])('%s is said in a sentence that names whom or what it is about', (name) => {
  for (const sentence of spoken(name)) {
    expect(sentence).toMatch(/^[A-Z]\S* \S/);
    expect(sentence).not.toMatch(/undefined|null|\[object| {2}|_|\bfacts\b/);
    expect(sentence).toMatch(nameless.has(name) ? /./ : /Name of/);
  }
});

it.each([...allEdits.keys()])('%s is said where everything that it names was erased', (name) => {
  const parameters = Object.entries(allEdits.get(name)?.parameters ?? {});
  const given = Object.fromEntries(parameters.map(([key, each]) => [key, valuesFor(each)[0]]));
  expect(sentenceOf({ name, parameters: given }, emptyState())).toMatch(/^\S+ \S/);
});

it('says commands of earlier versions, which logged less, without what they lack', () => {
  const say = (name: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    sentenceOf({ name, parameters }, named());
  expect(say('line.edit', { kind: 'reports-to' })).toBe('Change a reporting line');
  expect(say('touch.remove')).toBe('Delete a logged conversation');
  expect(say('map.tidy')).toBe('Tidy the map of the partner');
  expect(say('finding.settle', { rule: 'double-seat' })).toBe(
    'Keep somebody at the partner in one seat only',
  );
});

it('says each kind of line as a sentence', () => {
  const ends = { from: 'person-1', to: 'person-1' };
  const say = (kind: string) => sentenceOf({ name: 'line.add', parameters: { kind, ...ends } }, named());
  expect(say('reports-to')).toBe('Draw the reporting line from Name of person to Name of person');
  expect(say('dotted')).toBe('Draw the dotted line from Name of person to Name of person');
  expect(say('influences')).toBe('Draw the influence of Name of person on Name of person');
  expect(say('ally')).toBe('Draw the alliance between Name of person and Name of person');
  expect(say('conflict')).toBe('Draw the conflict between Name of person and Name of person');
});

it.each([...allEdits.keys()])(
  '%s can be told afterwards, by a verb that is known or as a statement',
  (name) => {
    for (const sentence of spoken(name)) {
      if (/^(?:Name of|“|[A-Z][a-z ]+: )/.test(sentence)) continue;
      expect(toldAfterwards(sentence), sentence).not.toBeNull();
    }
  },
);
