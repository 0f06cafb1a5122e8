import { describe, expect, test } from 'vitest';
import { lookalikes } from '#shared/reading/lookalikes.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { partnerMap, personId, TODAY, type GivenPerson } from '../../../fixtures/partner-map.ts';

const found = (people: Readonly<Record<string, GivenPerson>>) =>
  lookalikes(partnerMap({ people })).map(({ kept, other, by }) => [kept, other, by]);
const named = (name: string, email: string, title: string): GivenPerson => ({
  title,
  fields: { name, email },
});
const [a, b, c] = [personId('a'), personId('b'), personId('c')];

describe('two people look like one', () => {
  test('by their address, whatever they are called', () => {
    const people = {
      b: named('V. Lind', 'VERA@north.example ', 'x'),
      a: named('Vera', 'vera@north.example', 'y'),
    };
    expect(found(people)).toEqual([[a, b, 'email']]);
  });

  test('by name and title, whatever the case and the accents', () => {
    expect(
      found({
        a: named('Véra Lind', '', 'Chief Buyer'),
        b: named('vera  lind', 'v@n.example', 'chief buyer'),
      }),
    ).toEqual([[a, b, 'name-and-title']]);
  });

  test('not where each has an address of their own, another title, or none', () => {
    expect(found({ a: named('Vera', 'a@n.example', 'CEO'), b: named('Vera', 'b@n.example', 'CEO') })).toEqual(
      [],
    );
    expect(found({ a: named('Vera', '', 'CEO'), b: named('Vera', '', 'CFO') })).toEqual([]);
    expect(found({ a: named('Vera', '', ''), b: named('Vera', '', '') })).toEqual([]);
    expect(found({ a: named('', '', 'CEO'), b: named('', '', 'CEO') })).toEqual([]);
  });

  test('by a full name alone, while neither titles nor addresses differ', () => {
    const nora = (email: string, title: string) => named('Nora Vance', email, title);
    expect(found({ b: nora('', ''), a: nora('', '') })).toEqual([[a, b, 'name']]);
    expect(found({ a: nora('n@n.example', 'CFO'), b: nora('', '') })).toEqual([[a, b, 'name']]);
    expect(found({ a: nora('', 'CEO'), b: nora('', 'CFO') })).toEqual([]);
    expect(found({ a: nora('a@n.example', ''), b: nora('b@n.example', '') })).toEqual([]);
    // Whom a title contradicts is passed over.
    expect(found({ a: nora('', 'CEO'), b: nora('', 'CFO'), c: nora('c@n.example', 'CFO') })).toEqual([
      [b, c, 'name-and-title'],
    ]);
  });

  test('three of them as two pairs with the smallest id', () => {
    const one = named('Vera', 'v@n.example', 'CEO');
    expect(found({ c: one, b: one, a: one })).toEqual([
      [a, b, 'email'],
      [a, c, 'email'],
    ]);
  });
});

test('each pair is a finding that asks to merge them', () => {
  const one = named('Vera', 'v@n.example', 'CEO');
  const findings = findingsOf(partnerMap({ people: { a: one, b: one } }), TODAY);
  expect(findings.filter(({ rule }) => rule === 'same-person')).toMatchObject([
    {
      title: 'Two entries of Vera look like one person',
      because: 'They have the same e-mail address, v@n.example.',
      step: { kind: 'merge-people', one: a, other: b },
      personIds: [a, b],
    },
  ]);
});

test('one name alone is told as a guess', () => {
  const one = named('Nora Vance', '', '');
  const findings = findingsOf(partnerMap({ people: { a: one, b: one } }), TODAY);
  expect(findings.filter(({ rule }) => rule === 'same-person')).toMatchObject([
    { title: 'Two entries of Nora Vance may be the same person', severity: 'medium' },
  ]);
});
