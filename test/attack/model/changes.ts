import { change, removal, type Change } from '#shared/model/change.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import type { Random } from '../../property/random.ts';

/** People who are edited, rated and put on seats, and never deleted; their rows come again with each change, so that none refers to nothing. */
const LASTING = 24;
/** People who come and go. */
const PASSING = 16;
const PARTNERS = 2;
const supports = ['opponent', 'neutral', 'supporter', 'advocate'] as const;

/** The changes of one edit: one to four people with what belongs to them, and now and then somebody who comes or goes. */
export function randomEdit(random: Random): readonly Change[] {
  const edits = Array.from({ length: 1 + random.integer(4) }, () => randomRow(random)).flat();
  // One at most: what comes and goes within one commit is nobody's case.
  return random.chance(0.3) ? [...edits, ...passing(random)] : edits;
}

/** New people of one partner, as many as asked for, under ids that begin with `prefix`. */
export function manyPeople(random: Random, prefix: string, count: number): readonly Change[] {
  const partnerId = partnerOf(random.integer(PARTNERS));
  const people = Array.from({ length: count }, (_, n) =>
    change('person', `${prefix}-${n}`, {
      partnerId,
      name: `${prefix} ${n}`,
      notes: 'n'.repeat(random.integer(300)),
    }),
  );
  return [partnerRow(partnerId), ...people];
}

/** A person whom something is typed about, and what. */
export function randomTyping(random: Random): { readonly person: string; readonly text: string } {
  return { person: lastingId(random.integer(LASTING)), text: `typed ${noteOf(random)}` };
}

function randomRow(random: Random): readonly Change[] {
  const n = random.integer(LASTING);
  const partnerId = partnerOf(n % PARTNERS);
  const base = [partnerRow(partnerId), lasting(n, partnerId)];
  const personId = lastingId(n);
  switch (random.integer(5)) {
    case 0:
      return [...base, change('rating', `${personId}.support`, rated(random, partnerId, personId))];
    case 1:
      return [...base, change('seat', `seat-${n}`, { partnerId, title: `Title ${random.integer(1_000)}` })];
    default:
      return [...base, change('person', personId, { notes: noteOf(random), email: mailOf(random) })];
  }
}

function passing(random: Random): readonly Change[] {
  const n = random.integer(PASSING);
  const partnerId = partnerOf(n % PARTNERS);
  const id = `passing-${n}`;
  if (random.chance(0.4)) return [partnerRow(partnerId), removal('person', id)];
  return [
    partnerRow(partnerId),
    change('person', id, { partnerId, name: `Passing ${n}`, notes: noteOf(random) }),
  ];
}

function rated(random: Random, partnerId: PartnerId, personId: PersonId) {
  return { partnerId, personId, kind: 'support' as const, values: [random.pick(supports)] };
}

function partnerRow(partnerId: PartnerId): Change {
  return change('partner', partnerId, { name: `Partner ${partnerId}`, deleted: false });
}

function lasting(n: number, partnerId: PartnerId): Change {
  return change('person', lastingId(n), { partnerId, name: `Lasting ${n}` });
}

function noteOf(random: Random): string {
  return `${random.integer(1e9)} ${'e'.repeat(random.integer(500))}`;
}

function mailOf(random: Random): string {
  return `${random.integer(1e6)}@example.com`;
}

function partnerOf(n: number): PartnerId {
  return `partner-${n}` as PartnerId; // the attack's own ids
}

function lastingId(n: number): PersonId {
  return `lasting-${n}` as PersonId;
}
