import { ownCommandsSince } from '#electron/db/reads/own-commands.ts';
import { OF_ALL_PARTNERS } from '#shared/merge/payload.ts';
import { describe, expect, it } from 'vitest';
import type { MergeResult } from '#electron/db/commits/merge-partner.ts';
import { readTrend } from '#electron/db/history/read-trend.ts';
import { readWaiting } from '#electron/db/reads/waiting.ts';
import { nothingWaits } from '#shared/model/waiting.ts';
import { AppError } from '#shared/ipc/errors.ts';
import { change, removal, type FieldValue } from '#shared/model/change.ts';
import type { ColleagueId, IsoDate, PersonId, SeatId } from '#shared/model/id.ts';
import { onlyForMeId } from '#shared/model/only-for-me.ts';
import { ratingId } from '#shared/model/rating.ts';
import { canonicalText, type CanonicalRow, type PartnerPayload } from '#shared/merge/payload.ts';
import { PARTNER, StoreDevice } from '../../../merge/store-device.ts';

let time = Date.UTC(2026, 4, 12);
const ada = 'ada' as PersonId;
const support = ratingId(ada, 'support');
const rated = { partnerId: PARTNER, personId: ada, kind: 'support' } as const;

function device(name: string): StoreDevice {
  return new StoreDevice(name, name, () => (time += 1_000));
}

/** Anna has a partner with Ada on a seat; Ben has read it. */
function annaAndBen(): readonly [StoreDevice, StoreDevice] {
  const [anna, ben] = [device('anna'), device('ben')];
  anna.edit([
    change('partner', PARTNER, { name: 'Acme' }),
    change('person', ada, { partnerId: PARTNER, name: 'Ada' }),
    change('seat', 'seat', { partnerId: PARTNER, personId: ada, title: 'CFO' }),
  ]);
  send(anna, ben);
  return [anna, ben];
}

function send(from: StoreDevice, to: StoreDevice): MergeResult {
  const file = from.file();
  if (file === null) throw new Error('nothing to send');
  return to.read(file, from.name);
}

/** A payload with one more row, as somebody else's version may write it. */
function withRow(
  payload: PartnerPayload | null,
  entity: string,
  id: string,
  values: Readonly<Record<string, FieldValue>>,
  groupOf: (field: string) => string = (field) => field,
): PartnerPayload {
  if (payload === null) throw new Error('nothing to change');
  const at = [(time += 1_000), 0, 'later', 1] as const;
  const before = payload.rows[entity]?.[id];
  const groups: Record<string, CanonicalRow['groups'][string]> = { ...before?.groups };
  for (const [field, value] of Object.entries(values)) {
    const name = groupOf(field);
    groups[name] = {
      at,
      values: { ...(groups[name]?.at === at ? groups[name].values : {}), [field]: value },
    };
  }
  const row = { made: before?.made ?? at, groups };
  return { ...payload, rows: { ...payload.rows, [entity]: { ...payload.rows[entity], [id]: row } } };
}

function personOf(on: StoreDevice, id: string = ada) {
  return on.state().person.get(id);
}

describe('merging a colleague’s partner', () => {
  it('takes everything over as one command under their name, and once only', () => {
    const [anna, ben] = annaAndBen();
    expect(ben.text()).toBe(anna.text());
    expect(personOf(ben)).toMatchObject({ name: 'Ada' });
    expect(send(anna, ben)).toMatchObject({ commandId: '', changes: [], conflicts: [], verdicts: [] });
    const commands = ben.connection.db
      .prepare(
        'SELECT c.kind, c.name, c.who, d.id, d.name AS called FROM command c JOIN device d ON d.key = c.source',
      )
      .all();
    expect(commands).toEqual([{ kind: 'merge', name: 'merge', who: 'anna', id: 'anna', called: 'anna' }]);
    expect(ben.trouble()).toEqual([]);
  });

  it('keeps both sides where they wrote different things, and the newer where they wrote the same', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([change('person', ada, { phone: '1', notes: 'older' })]);
    ben.edit([change('person', ada, { email: 'ada@acme.example', notes: 'newer' })]);
    const { conflicts } = send(anna, ben);
    expect(conflicts).toMatchObject([
      { entity: 'person', row: ada, group: 'notes', losing: { notes: 'older' } },
    ]);
    expect(send(ben, anna).conflicts).toEqual([]);
    expect(anna.text()).toBe(ben.text());
    expect(personOf(anna)).toMatchObject({ phone: '1', email: 'ada@acme.example', notes: 'newer' });
  });

  it('finds the same conflict on both sides, and none where one had seen the other', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([change('rating', support, { ...rated, values: ['advocate'], evidence: 'she said so' })]);
    ben.edit([change('rating', support, { ...rated, values: ['opponent'] })]);
    const [fromAnna, fromBen] = [anna.file(), ben.file()];
    if (fromAnna === null || fromBen === null) throw new Error('no files');
    const there = ben.read(fromAnna, 'anna').conflicts;
    expect(there).toMatchObject([
      { entity: 'rating', losing: { values: ['advocate'], evidence: 'she said so' } },
    ]);
    expect(anna.read(fromBen, 'ben').conflicts).toEqual(there);
    // Nobody's evidence stands under another's value.
    expect(anna.state().rating.get(support)).toMatchObject({ values: ['opponent'], evidence: '' });
    send(ben, anna);
    anna.edit([change('rating', support, { values: ['neutral'] })]);
    expect(send(anna, ben).conflicts).toEqual([]);
    expect(ben.state().rating.get(support)?.values).toEqual(['neutral']);
  });

  it('tells a removal from an edit that it did not know, and keeps the fields under the tombstone', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([change('seat', 'seat', { personId: null }), removal('person', ada)]);
    ben.edit([change('person', ada, { notes: 'two days later' })]);
    const { conflicts, changes } = send(anna, ben);
    expect(conflicts).toMatchObject([{ entity: 'person', row: ada, group: 'deleted', losing: {} }]);
    expect(changes).toContainEqual(removal('person', ada));
    send(ben, anna);
    expect(anna.text()).toBe(ben.text());
    expect(personOf(anna)).toBeUndefined();
    anna.store.undo();
    send(anna, ben);
    expect(personOf(ben)).toMatchObject({ name: 'Ada', notes: 'two days later' });
    expect(anna.trouble()).toEqual([]);
  });

  it('takes what was left at its default as seriously as what was set', () => {
    const [anna, ben] = annaAndBen();
    ben.edit([change('rating', support, { ...rated, values: ['advocate'], evidence: 'old' })]);
    anna.edit([change('rating', support, rated)]);
    send(ben, anna);
    send(anna, ben);
    expect(anna.text()).toBe(ben.text());
    expect(ben.state().rating.get(support)).toMatchObject({ values: [], evidence: '' });
    expect(ben.trouble()).toEqual([]);
  });

  it('lets a machine ten years ahead win only where it wrote', () => {
    const [anna, ben] = annaAndBen();
    time += 315_569_520_000;
    ben.edit([change('person', ada, { notes: '2036' })]);
    time -= 315_569_520_000;
    send(ben, anna);
    anna.edit([change('person', ada, { notes: 'corrected', phone: '7' })]);
    send(anna, ben);
    expect(personOf(ben)).toMatchObject({ notes: 'corrected', phone: '7' });
    const groups = anna.file()?.rows['person']?.[ada]?.groups;
    expect(groups?.['phone']?.at[0]).toBeLessThan(time + 1_000);
  });
});

describe('what cannot be taken over at once', () => {
  it('waits until what it refers to has come, and stops nothing else', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([
      change('person', 'bo', { partnerId: PARTNER, name: 'Bo' }),
      change('line', 'line', {
        partnerId: PARTNER,
        kind: 'ally',
        fromPersonId: ada,
        toPersonId: 'bo' as PersonId,
      }),
      change('seat', 'seat', { personId: 'bo' as PersonId, title: 'CTO' }),
      change('person', ada, { notes: 'also new' }),
    ]);
    const whole = anna.file();
    if (whole === null) throw new Error('no file');
    const { bo, ...others } = whole.rows['person'] ?? {};
    expect(bo).toBeDefined();
    const cut = { ...whole, rows: { ...whole.rows, person: others } };
    expect(readWaiting(ben.store.reader, PARTNER)).toEqual(nothingWaits);
    const { verdicts } = ben.read(cut, 'anna');
    expect(readWaiting(ben.store.reader, PARTNER)).toEqual({ references: 2, by: ['anna'], later: 0 });
    expect(readWaiting(ben.store.reader, 'another')).toEqual(nothingWaits);
    expect(verdicts.toSorted((a, b) => (a.entity < b.entity ? -1 : 1))).toEqual([
      { entity: 'line', row: 'line', verdict: 'held', why: 'reference' },
      { entity: 'seat', row: 'seat', verdict: 'held', why: 'reference' },
    ]);
    expect(personOf(ben)).toMatchObject({ notes: 'also new' });
    expect(ben.state().seat.get('seat' as SeatId)).toMatchObject({ title: 'CTO', personId: ada });
    expect(ben.trouble()).toEqual([]);
    // What waits is passed on.
    const copied = canonicalText({ ...cut, erased: [] });
    expect(ben.text()).toBe(copied);
    expect(send(anna, ben).verdicts).toEqual([]);
    expect(ben.text()).toBe(anna.text());
    expect(ben.state().line.size).toBe(1);
    expect(ben.state().seat.get('seat' as SeatId)?.personId).toBe('bo');
    expect(ben.trouble()).toEqual([]);
  });

  it.each<[string, string, string, Readonly<Record<string, FieldValue>>]>([
    ['a strategy of a later version', 'person', ada, { strategyOverride: 'enchant', strategyReason: 'new' }],
    ['a text that is too long here', 'person', ada, { notes: 'n'.repeat(30_000) }],
    ['a value of another type', 'person', ada, { cadenceDays: 'often' }],
    ['a list with somebody unknown', 'person', ada, { otherPlanPersonIds: ['nobody'] }],
    ['a field of a later version', 'person', ada, { mood: { today: ['fine', 1] } }],
    ['a seat that reports to itself', 'seat', 'seat', { reportsToSeatId: 'seat' }],
  ])(
    'keeps %s beside the rest, passes it on, and lets a newer edit take its place',
    (_, entity, id, values) => {
      const [anna, ben] = annaAndBen();
      const strategy = (field: string): string => (field === 'strategyReason' ? 'strategyOverride' : field);
      const payload = withRow(anna.file(), entity, id, values, strategy);
      ben.read(payload, 'later');
      expect(ben.text()).toBe(canonicalText(payload));
      expect(ben.trouble()).toEqual([]);
      expect(personOf(ben)).toMatchObject({
        name: 'Ada',
        strategyOverride: null,
        cadenceDays: null,
        notes: '',
      });
      expect(personOf(ben)?.unreadable).toBeUndefined();
      ben.edit([
        change('person', ada, {
          strategyOverride: 'leverage',
          strategyReason: 'x',
          notes: 'short',
          cadenceDays: 7,
        }),
      ]);
      ben.edit([change('person', ada, { otherPlanPersonIds: [ada] })]);
      const copy = ben.file()?.rows['person']?.[ada]?.groups;
      expect(copy?.['strategyOverride']?.values).toEqual({
        strategyOverride: 'leverage',
        strategyReason: 'x',
      });
      expect(copy?.['notes']?.values).toEqual({ notes: 'short' });
      expect(ben.trouble()).toEqual([]);
      send(ben, anna);
      expect(anna.text()).toBe(ben.text());
      ben.store.undo();
      ben.store.undo();
      expect(ben.trouble()).toEqual([]);
    },
  );

  it('keeps rows of later versions, and a field of a later version with the group that it merges with', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([change('rating', support, { ...rated, values: ['advocate'] })]);
    let payload = withRow(anna.file(), 'later_thing', 'a', { partnerId: PARTNER, what: 'x' });
    const inValues = { values: ['neutral'], weight: 3 };
    payload = withRow(payload, 'rating', support, inValues, () => 'values');
    ben.read(payload, 'later');
    expect(ben.text()).toBe(canonicalText(payload));
    expect(ben.state().rating.get(support)?.values).toEqual(['neutral']);
    ben.edit([change('rating', support, { values: ['opponent'] })]);
    const group = ben.file()?.rows['rating']?.[support]?.groups['values'];
    expect(group?.values).toEqual({ values: ['opponent'], weight: 3 });
    send(ben, anna);
    expect(anna.text()).toBe(ben.text());
  });

  it('seats nobody of another partner, and gives none of its rows away', () => {
    const [anna, ben] = annaAndBen();
    ben.edit([
      change('partner', 'other', { name: 'Other' }),
      change('person', 'eve', { partnerId: 'other' as never, name: 'Eve' }),
    ]);
    const seated = withRow(anna.file(), 'seat', 'seat', { personId: 'eve' });
    expect(ben.read(seated, 'later').verdicts).toEqual([
      { entity: 'seat', row: 'seat', verdict: 'held', why: 'other-partner' },
    ]);
    const stolen = withRow(anna.file(), 'person', 'eve', { partnerId: PARTNER, name: 'Mallory' });
    expect(ben.read(stolen, 'later').verdicts).toContainEqual({
      entity: 'person',
      row: 'eve',
      verdict: 'refused',
      why: 'other-partner',
    });
    expect(ben.store.partnerRows('other').person.map(({ name }) => name)).toEqual(['Eve']);
    expect(ben.state().seat.get('seat' as SeatId)?.personId).toBe(ada);
  });

  it('changes nothing for what is no payload, and nothing at all on trial', () => {
    const [anna, ben] = annaAndBen();
    const before = ben.text();
    const from = { device: 'anna', name: 'anna', shared: 'merge' } as const;
    expect(ben.store.mergePartner({ format: 1 }, from)).toEqual({ problem: 'shape' });
    expect(ben.store.mergePartner({ ...anna.file(), format: 2 }, from)).toEqual({ problem: 'newer' });
    anna.edit([change('person', ada, { notes: 'new' })]);
    const seq = ben.store.lastSeq;
    const trial = ben.store.mergePartner(anna.file(), from, { isTrial: true });
    expect(trial).toMatchObject({ commandId: '', changes: [change('person', ada, { notes: 'new' })] });
    expect([ben.text(), ben.store.lastSeq]).toEqual([before, seq]);
  });

  it('changes nothing where a look at what would change refuses it', () => {
    const [anna, ben] = annaAndBen();
    const [before, seq] = [ben.text(), ben.store.lastSeq];
    anna.edit([change('person', ada, { notes: 'new' })]);
    const seen: unknown[] = [];
    const look = (...shown: readonly unknown[]): void => {
      seen.push(...shown);
      throw new AppError('bad-request', 'refused');
    };
    const from = { device: 'anna', name: 'anna', shared: 'merge' } as const;
    expect(() => ben.store.mergePartner(anna.file(), from, { look })).toThrow('bad-request');
    expect(seen).toMatchObject([[change('person', ada, { notes: 'new' })], { partnerId: PARTNER }]);
    expect([ben.text(), ben.store.lastSeq]).toEqual([before, seq]);
  });

  it('makes anew what was kept of how the partner stands', () => {
    const [anna, ben] = annaAndBen();
    const today = '2026-05-12' as IsoDate;
    const wish = { partnerId: PARTNER, months: 3, today };
    const people = (): number | undefined =>
      readTrend(ben.store.reader, ben.store.kept.trends, wish).points.at(-1)?.people;
    expect(people()).toBe(1);
    anna.edit([change('person', 'eve' as PersonId, { partnerId: PARTNER, name: 'Eve' })]);
    send(anna, ben);
    expect(people()).toBe(2);
  });

  it('takes a very long list of what was erased again and again in good time', { timeout: 10_000 }, () => {
    const [anna, ben] = annaAndBen();
    const file = anna.file();
    const erased = Array.from({ length: 150_000 }, (_, n) => `erased-${n}`);
    const from = { device: 'anna', name: 'anna', shared: 'merge' } as const;
    expect(ben.store.mergePartner({ ...file, erased }, from)).not.toMatchObject({ commandId: '' });
    expect(ben.store.mergePartner({ ...file, erased }, from)).toMatchObject({ commandId: '' });
  });

  it('adds what all partners share, and changes none of it, where the file is of no workspace', () => {
    const [anna, ben] = annaAndBen();
    const cora = 'cora' as ColleagueId;
    anna.edit([
      change('colleague', cora, { name: 'Cora' }),
      change('person', ada, { ownerColleagueId: cora }),
    ]);
    ben.store.mergePartner(anna.file(), { device: 'anna', name: 'anna', shared: 'add' });
    expect(ben.state().colleague.get(cora)?.name).toBe('Cora');
    anna.edit([change('colleague', cora, { name: 'Someone else' })]);
    ben.store.mergePartner(anna.file(), { device: 'anna', name: 'anna', shared: 'add' });
    expect(ben.state().colleague.get(cora)?.name).toBe('Cora');
  });
});

describe('undo beside colleagues', () => {
  it('leaves alone what a colleague has written since, says which, and takes the rest back', () => {
    const [anna, ben] = annaAndBen();
    ben.edit([
      change('rating', support, { ...rated, values: ['neutral'], evidence: 'mine' }),
      change('person', ada, { phone: '1', notes: 'mine' }),
    ]);
    send(ben, anna);
    anna.edit([
      change('rating', support, { values: ['advocate'] }),
      change('person', ada, { notes: 'hers' }),
    ]);
    send(anna, ben);
    expect(ben.store.undoState().undo?.label).toBe('test');
    const undone = ben.store.undo();
    expect(undone?.leftAlone?.toSorted()).toEqual(['notes of Ada', 'support of Ada']);
    expect(personOf(ben)).toMatchObject({ phone: '', notes: 'hers' });
    expect(ben.state().rating.get(support)?.values).toEqual(['advocate']);
    const redone = ben.store.redo();
    expect(redone?.leftAlone?.toSorted()).toEqual(['notes of Ada', 'support of Ada']);
    expect(personOf(ben)).toMatchObject({ phone: '1', notes: 'hers' });
    expect(ben.state().rating.get(support)?.values).toEqual(['advocate']);
    expect(ben.trouble()).toEqual([]);
  });

  it('keeps a row of one’s own that a colleague has written in, or that theirs refers to', () => {
    const [anna, ben] = annaAndBen();
    ben.edit([
      change('person', 'bo', { partnerId: PARTNER, name: 'Bo' }),
      change('person', 'cy', { partnerId: PARTNER, name: 'Cy' }),
    ]);
    send(ben, anna);
    anna.edit([change('seat', 'seat', { personId: 'bo' as PersonId })]);
    send(anna, ben);
    expect(ben.store.undo()).toMatchObject({ leftAlone: ['Bo'], leftTo: [] });
    expect([...ben.state().person.values()].map(({ name }) => name).toSorted()).toEqual(['Ada', 'Bo']);
  });

  it('makes nothing that waits to be sent where it leaves everything alone', () => {
    const [anna, ben] = annaAndBen();
    ben.edit([change('person', ada, { notes: 'mine' })]);
    send(ben, anna);
    anna.edit([change('person', ada, { notes: 'hers' })]);
    send(anna, ben);
    const waiting = (since: number): number =>
      ownCommandsSince(ben.store.reader, { [PARTNER]: since, [OF_ALL_PARTNERS]: since }).total;
    const { lastSeq } = ben.store;
    expect(ben.store.undo()).toMatchObject({
      changes: [],
      leftAlone: ['notes of Ada'],
      leftTo: ['anna'],
    });
    expect(waiting(lastSeq)).toBe(0);
    ben.edit([change('person', ada, { phone: '1' })]);
    expect(waiting(lastSeq)).toBe(1);
    ben.store.undo();
    expect(waiting(lastSeq)).toBe(2);
  });

  it('is neither moved by a merge nor loses what can be done again', () => {
    const [anna, ben] = annaAndBen();
    ben.edit([change('person', ada, { phone: '1' })]);
    ben.store.undo();
    anna.edit([change('person', ada, { notes: 'hers' })]);
    send(anna, ben);
    expect(ben.store.undoState()).toMatchObject({ undo: null, redo: { label: 'test' } });
    expect(ben.store.redo()?.changes).toEqual([change('person', ada, { phone: '1' })]);
    expect(personOf(ben)).toMatchObject({ phone: '1', notes: 'hers' });
  });
});

describe('an erasure', () => {
  it('travels as an id without a name, hides at once, and is stronger than any clock', () => {
    const [anna, ben] = annaAndBen();
    ben.edit([change('rating', support, { ...rated, values: ['neutral'] })]);
    const old = ben.file();
    const erased = { ...anna.file(), erased: [ada] };
    const from = { device: 'anna', name: 'anna', shared: 'merge' } as const;
    ben.store.mergePartner(erased, from);
    expect([ben.state().person.size, ben.state().rating.size]).toEqual([0, 0]);
    const told = ben.file();
    expect(told?.erased).toEqual([ada]);
    expect(Object.keys(told?.rows ?? {}).toSorted()).toEqual(['partner', 'seat']);
    ben.store.mergePartner(old, { ...from, device: 'cy' });
    expect([ben.state().person.size, ben.state().rating.size]).toEqual([0, 0]);
    expect(ben.edit([change('person', ada, { partnerId: PARTNER, name: 'Ada' })])).toBe(false);
    expect(ben.trouble()).toEqual([]);
  });
});

describe('what both wrote', () => {
  const rate = (on: StoreDevice, value: string, evidence: string): boolean =>
    on.edit([change('rating', support, { ...rated, values: [value], evidence, ratedBy: on.name })]);

  it('is kept as a row, the same on every device that finds it', () => {
    const [anna, ben] = annaAndBen();
    rate(anna, 'advocate', 'she said so');
    rate(ben, 'opponent', 'he says');
    const [fromAnna, fromBen] = [anna.file(), ben.file()];
    if (fromAnna === null || fromBen === null) throw new Error('no files');
    const cora = device('cora');
    for (const [on, file, name] of [
      [ben, fromAnna, 'anna'],
      [anna, fromBen, 'ben'],
      [cora, fromBen, 'ben'],
      [cora, fromAnna, 'anna'],
    ] as const)
      on.read(file, name);
    const found = [...anna.state().conflict.values()];
    expect(found).toMatchObject([
      {
        kind: 'rating',
        rowId: support,
        part: 'values',
        isFact: false,
        personIds: [ada],
        losing: { values: ['advocate'], evidence: 'she said so', ratedBy: 'anna' },
        lostBy: 'anna',
        wonBy: 'ben',
        settled: false,
      },
    ]);
    // Before anybody has read anybody's row.
    expect(ben.text()).toBe(anna.text());
    expect(cora.text()).toBe(anna.text());
    expect(anna.trouble()).toEqual([]);
    expect(send(anna, ben)).toMatchObject({ commandId: '' });
    expect(ben.file('facts')?.rows['conflict']).toBeUndefined();
  });

  it('goes to those who get facts where it is one', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([change('person', ada, { phone: '1' })]);
    ben.edit([change('person', ada, { phone: '2' })]);
    send(anna, ben);
    const rows = Object.values(ben.file('facts')?.rows['conflict'] ?? {});
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).toContain('"phone":"1"');
  });

  it('is settled for everybody, and taken back like any edit', () => {
    const [anna, ben] = annaAndBen();
    rate(anna, 'advocate', 'she said so');
    rate(ben, 'opponent', 'he says');
    send(anna, ben);
    send(ben, anna);
    const [id] = [...ben.state().conflict.keys()];
    ben.edit([change('conflict', id ?? '', { settled: true, settledBy: 'ben' })]);
    send(ben, anna);
    expect([...anna.state().conflict.values()]).toMatchObject([{ settled: true, settledBy: 'ben' }]);
    ben.store.undo();
    send(ben, anna);
    expect([...anna.state().conflict.values()]).toMatchObject([{ settled: false, settledBy: '' }]);
  });

  it('is one question where one removed a person whom the other rated', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([change('seat', 'seat', { personId: null }), removal('person', ada)]);
    rate(ben, 'advocate', 'two days later');
    send(anna, ben);
    expect([...ben.state().conflict.values()]).toMatchObject([
      { kind: 'person', rowId: ada, part: 'deleted', losing: { name: 'Ada' }, lostBy: 'ben', wonBy: 'anna' },
    ]);
    send(ben, anna);
    expect(anna.text()).toBe(ben.text());
    expect(anna.state().conflict.size).toBe(1);
  });

  it('never tells what is only for me, before or after it became so', () => {
    const [anna, ben] = annaAndBen();
    rate(anna, 'advocate', 'she said so');
    rate(ben, 'opponent', 'he says');
    send(anna, ben);
    ben.edit([
      change('only_for_me', onlyForMeId(support), { partnerId: PARTNER, kind: 'rating', rowId: support }),
    ]);
    const text = JSON.stringify(ben.file());
    expect(text).not.toMatch(/she said so|he says|advocate|opponent/);
    rate(ben, 'neutral', 'mine');
    rate(anna, 'supporter', 'hers');
    const before = ben.state().conflict.size;
    send(anna, ben);
    // Her later word is told to Ben, and to nobody else.
    expect(ben.state().conflict.size).toBe(before + 1);
    expect(JSON.stringify(ben.file())).not.toMatch(/hers|mine|he says|supporter|neutral|opponent/);
  });

  it('goes with a person who is erased, and does not come back', () => {
    const [anna, ben] = annaAndBen();
    rate(anna, 'advocate', 'she said so');
    rate(ben, 'opponent', 'he says');
    const fromAnna = anna.file();
    send(anna, ben);
    const file = ben.file();
    if (file === null || fromAnna === null) throw new Error('no file');
    const cora = device('cora');
    cora.read(file, 'ben');
    expect(cora.state().conflict.size).toBe(1);
    cora.read({ ...file, erased: [ada] }, 'ben');
    expect(cora.state().conflict.size).toBe(0);
    cora.read(fromAnna, 'anna');
    expect(JSON.stringify(cora.file())).not.toContain('she said so');
  });

  it('says nothing of where cards lie', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([change('seat', 'seat', { x: 1, y: 1 })]);
    ben.edit([change('seat', 'seat', { x: 2, y: 2 })]);
    send(anna, ben);
    expect(ben.state().conflict.size).toBe(0);
  });
});

describe('what is only for me', () => {
  it('leaves as a tombstone at most, is not removed by its own echo, and takes no colleague along', () => {
    const [anna, ben] = annaAndBen();
    ben.edit([change('rating', support, { ...rated, values: ['neutral'], evidence: 'secret' })]);
    send(ben, anna);
    ben.edit([
      change('only_for_me', onlyForMeId(support), { partnerId: PARTNER, kind: 'rating', rowId: support }),
      change('colleague', 'cora', { name: 'Cora' }),
      change('action', 'act', {
        partnerId: PARTNER,
        text: 'secret',
        ownerColleagueId: 'cora' as ColleagueId,
      }),
      change('only_for_me', onlyForMeId('act'), { partnerId: PARTNER, kind: 'action', rowId: 'act' }),
    ]);
    ben.edit([change('rating', support, { values: ['opponent'] })]);
    expect(JSON.stringify(ben.file())).not.toMatch(/secret|opponent|only_for_me|Cora/);
    send(ben, anna);
    expect(anna.state().rating.size).toBe(0);
    expect(send(anna, ben).conflicts).toEqual([]);
    expect(ben.state().rating.get(support)?.values).toEqual(['opponent']);
    ben.edit([removal('only_for_me', onlyForMeId(support))]);
    send(ben, anna);
    expect(anna.state().rating.get(support)?.values).toEqual(['opponent']);
  });

  it('is taken from nobody', () => {
    const [anna, ben] = annaAndBen();
    const values = { partnerId: PARTNER, kind: 'rating', rowId: support };
    const marked = withRow(anna.file(), 'only_for_me', onlyForMeId(support), values);
    expect(ben.read(marked, 'later').verdicts).toMatchObject([{ verdict: 'refused', why: 'shape' }]);
  });
});

describe('facts only', () => {
  it('leaves out every field above the level, and reading them takes nothing away', () => {
    const [anna, ben] = annaAndBen();
    ben.edit([
      change('person', ada, { notes: 'ours' }),
      change('rating', support, { ...rated, values: ['neutral'] }),
    ]);
    anna.edit([change('person', ada, { notes: 'secret', email: 'ada@acme.example' })]);
    anna.edit([change('rating', support, { ...rated, values: ['advocate'], evidence: 'secret' })]);
    const facts = anna.file('facts');
    expect(JSON.stringify(facts)).not.toMatch(/secret|advocate|rating/);
    if (facts === null) throw new Error('no file');
    expect(ben.read(facts, 'anna').conflicts).toEqual([]);
    expect(personOf(ben)).toMatchObject({ notes: 'ours', email: 'ada@acme.example' });
    expect(ben.state().rating.get(support)?.values).toEqual(['neutral']);
  });
});
