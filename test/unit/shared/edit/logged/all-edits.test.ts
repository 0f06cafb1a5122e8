import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allEdits, problemOfEdit, rowsNamedBy, sentenceOf } from '#shared/edit/logged/all-edits.ts';
import { several } from '#shared/edit/edit.ts';
import { some } from '../../../../fixtures/some.ts';
import { addAction } from '#shared/edit/plan/actions.ts';
import { deleteAction } from '#shared/edit/plan/action-edits.ts';
import { ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import { deleteSeatsWithPeople, reparent } from '#shared/edit/seats/seat-edits.ts';
import type { PersonId } from '#shared/model/id.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { company, partnerId, personId, seatId } from '../fixture.ts';

const ceo = personId('ceo');

/** Every place in the source that names an edit. */
function namesInSource(): readonly string[] {
  const files = readdirSync('shared/edit', { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => path.endsWith('-edits.ts') && !path.endsWith('all-edits.ts'))
    .flatMap((path) =>
      [...readFileSync(`shared/edit/${path}`, 'utf8').matchAll(/\b(?:shared)?[eE]dit\(\s*'([\w.]+)'/g)].map(
        ([, name]) => name ?? '',
      ),
    );
}

it('knows every edit by a name of its own', () => {
  const names = namesInSource();
  expect(names.length).toBeGreaterThan(70);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !allEdits.has(name))).toEqual([]);
  for (const name of some(allEdits.keys())) expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
});

it('takes only parameters of their form, and no other', () => {
  const rate = { people: several(['a']), kind: 'support', evidenceOnly: false };
  expect(problemOfEdit({ name: 'person.rate', parameters: rate })).toBeNull();
  expect(problemOfEdit({ name: 'person.rate', parameters: { ...rate, kind: 'mood' } })).toBe(
    'person.rate.kind',
  );
  expect(problemOfEdit({ name: 'person.rate', parameters: { ...rate, text: 'Ada Berg' } })).toContain('text');
  expect(problemOfEdit({ name: 'person.rate' })).toContain('people');
  expect(problemOfEdit({ name: 'person.sing', parameters: {} })).toContain('unknown');
  const many = several(Array.from({ length: 300 }, (_, index) => `p${index}`));
  expect(many).toMatchObject({ of: 300 });
  expect(problemOfEdit({ name: 'person.rate', parameters: { ...rate, people: many } })).toBeNull();
  expect(sentenceOf({ name: 'person.rate', parameters: { ...rate, people: many } }, emptyState())).toBe(
    'Rate support of 300 people',
  );
});

it('asks for the rows that the sentence names', () => {
  const parameters = { cards: several(['x']), under: 'y' };
  expect(rowsNamedBy({ name: 'seat.move', parameters })).toEqual([
    { entity: 'person', id: 'x' },
    { entity: 'seat', id: 'x' },
    { entity: 'person', id: 'y' },
    { entity: 'seat', id: 'y' },
  ]);
});

it('speaks of people by name, of several by count, of vacant seats by title, and quotes no long text whole', () => {
  const state = company();
  const rate = (personIds: readonly PersonId[]) => {
    const input = { personIds, kind: 'support', values: ['neutral'] } as const;
    return ratePeople.label(state, ratePeople.logged(state, input));
  };
  expect(rate([ceo])).toBe('Rate support of CEO');
  expect(rate([ceo, personId('dev')])).toBe('Rate support of 2 people');
  const seats = { seatIds: [seatId('hr')] };
  expect(deleteSeatsWithPeople.label(state, deleteSeatsWithPeople.logged(state, seats))).toBe(
    'Delete Head of HR (vacant)',
  );
  const move = { seatIds: [seatId('dev')], managerSeatId: seatId('ceo') };
  expect(reparent.label(state, reparent.logged(state, move))).toBe('Move DEV under CEO');
  const long = applyChanges(state, addAction(partnerId, 'a1', { text: 'x'.repeat(200) }));
  expect(deleteAction.label(long, { id: 'a1' }).length).toBeLessThan(100);
});
