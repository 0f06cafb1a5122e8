import { describe, expect, it } from 'vitest';
import { bringBackRemoved, takeBackOfMerge } from '#electron/db/history/take-back.ts';
import { readEntries } from '#electron/db/history/read-entries.ts';
import { writtenUnknowing } from '#electron/db/reads/written-unknowing.ts';
import { readMerges } from '#electron/db/reads/merges.ts';
import { readDifferences } from '#electron/db/reads/differences.ts';
import { deleteSeatsWithPeople } from '#shared/edit/seats/seat-edits.ts';
import {
  bringBack,
  keepWhatStands,
  takeTheOther,
  writeAThird,
} from '#shared/edit/differences/difference-edits.ts';
import { takeBackMerge } from '#shared/edit/history/merge-edits.ts';
import { ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import type { Edit, EditParameters, EditSetting } from '#shared/edit/edit.ts';
import { change, removal, type Change } from '#shared/model/change.ts';
import type { IsoDate, PersonId, SeatId } from '#shared/model/id.ts';
import { erasureReceiptId } from '#shared/model/erasure-receipt.ts';
import { ratingId } from '#shared/model/rating.ts';
import { openDifferences } from '#shared/reading/differences.ts';
import { PARTNER, StoreDevice } from '../../../merge/store-device.ts';

let time = Date.UTC(2026, 4, 12, 12);
const [ada, bo] = ['ada', 'bo'] as unknown as readonly [PersonId, PersonId];
const support = ratingId(ada, 'support');
const everything = { before: null, most: 20, personId: null, topic: null, who: null };

function device(name: string): StoreDevice {
  return new StoreDevice(name, name, () => (time += 1_000));
}

function send(from: StoreDevice, to: StoreDevice): number {
  const file = from.file();
  if (file === null) throw new Error('nothing to send');
  to.read(file, from.name);
  return to.store.lastSeq;
}

/** Anna has two people on seats and a rating; Ben has read it. */
function annaAndBen(): readonly [StoreDevice, StoreDevice] {
  const [anna, ben] = [device('anna'), device('ben')];
  anna.edit([
    change('partner', PARTNER, { name: 'Acme' }),
    change('person', ada, { partnerId: PARTNER, name: 'Ada' }),
    change('seat', 'seat-a', { partnerId: PARTNER, personId: ada, title: 'CFO' }),
    change('person', bo, { partnerId: PARTNER, name: 'Bo' }),
    change('seat', 'seat-b', {
      partnerId: PARTNER,
      personId: bo,
      title: 'CTO',
      reportsToSeatId: 'seat-a' as SeatId,
    }),
  ]);
  rate(anna, 'neutral', 'at first');
  send(anna, ben);
  return [anna, ben];
}

function rate(on: StoreDevice, value: string, evidence: string): void {
  doEdit(on, ratePeople, {
    personIds: [ada],
    kind: 'support',
    values: [value],
    evidence,
    confidence: 'observed',
  });
}

function doEdit<I, P extends EditParameters>(
  on: StoreDevice,
  edit: Edit<I, P, EditSetting>,
  input: I,
): readonly Change[] {
  const setting = {
    state: on.state(),
    today: '2026-05-12' as IsoDate,
    now: time,
    userName: on.name,
    newId: on.newId,
  };
  const outcome = edit.changes({ ...setting, partnerId: PARTNER }, input);
  const changes = 'ok' in outcome ? (outcome.ok ? outcome.changes : []) : outcome;
  if (changes.length > 0 && !on.edit(changes)) throw new Error('refused');
  return changes;
}

function takeBack(on: StoreDevice, command: number): readonly string[] {
  const { changes, left } = takeBackOfMerge(on.store.reader, command);
  doEdit(on, takeBackMerge, { command, changes });
  return left;
}

function supportOn(on: StoreDevice) {
  return on.state().rating.get(support);
}

/** Both rated Ada without knowing of each other; Ben was last. */
function bothRated(): readonly [StoreDevice, StoreDevice] {
  const [anna, ben] = annaAndBen();
  rate(anna, 'advocate', 'she said so');
  rate(ben, 'opponent', 'he says');
  send(anna, ben);
  send(ben, anna);
  return [anna, ben];
}

describe('what two colleagues say differently', () => {
  it('is told with who, when and how they know, alike to both', () => {
    const [anna, ben] = bothRated();
    const [found, ...others] = openDifferences(anna.state());
    expect(others).toEqual([]);
    expect(found).toMatchObject({ isNewer: true, isOnlyOurs: false });
    // The day alone does not tell which came first.
    for (const view of [found?.standing, found?.losing]) expect(view?.time).toMatch(/^\d\d:\d\d$/);
    expect(found).toMatchObject({
      subject: 'Support of Ada',
      standing: {
        by: 'ben',
        text: 'Opponent',
        evidence: 'he says',
        confidence: 'Observed',
        on: '2026-05-12',
      },
      losing: { by: 'anna', text: 'Advocate', evidence: 'she said so', on: '2026-05-12' },
    });
    expect(openDifferences(ben.state())).toEqual([found]);
    expect(readDifferences(anna.store.reader)).toEqual([
      { partnerId: PARTNER, name: 'Acme', differences: [found] },
    ]);
  });

  it('stays to be settled when what only brought it is taken back, and is counted apart', () => {
    const [anna, ben] = annaAndBen();
    rate(anna, 'advocate', 'she said so');
    rate(ben, 'opponent', 'he says');
    const command = send(anna, ben);
    expect(takeBackOfMerge(ben.store.reader, command)).toEqual({ changes: [], left: [] });
    const [merge] = readMerges(ben.store.reader, { before: null, most: 1 }).merges;
    expect(merge).toMatchObject({ added: 0, changed: 0, removed: 0, differences: 1, settled: 0 });
    const told = readEntries(ben.store.reader, { ...everything, partnerId: PARTNER });
    expect(told.items.map((each) => each.command)).not.toContain(command);
    expect(told.items.length).toBeGreaterThan(0);
    const back = send(ben, anna);
    doEdit(anna, takeTheOther, { id: openDifferences(anna.state())[0]?.id ?? '' });
    send(anna, ben);
    expect(readMerges(ben.store.reader, { before: null, most: 1 }).merges).toMatchObject([
      { added: 0, changed: 1, removed: 0, differences: 0, settled: 1 },
    ]);
    expect(readMerges(anna.store.reader, { before: null, most: 1 }).merges).toMatchObject([
      { command: back, changed: 1, differences: 1 },
    ]);
  });

  it('ends for everybody by keeping, by taking the other, and by a third value', () => {
    const settle: readonly ((on: StoreDevice, id: string) => void)[] = [
      (on, id) => void doEdit(on, keepWhatStands, { id }),
      (on, id) => void doEdit(on, takeTheOther, { id }),
      (on) => rate(on, 'neutral', 'we talked'),
    ];
    const values = settle.map((one) => {
      const [anna, ben] = bothRated();
      one(anna, openDifferences(anna.state())[0]?.id ?? '');
      send(anna, ben);
      expect(openDifferences(ben.state())).toEqual([]);
      expect(readDifferences(ben.store.reader)).toEqual([]);
      expect(ben.text()).toBe(anna.text());
      const { values: [value] = [], evidence } = supportOn(ben) ?? {};
      anna.store.undo();
      expect(openDifferences(anna.state())).toHaveLength(1);
      return [value, evidence];
    });
    expect(values).toEqual([
      ['opponent', 'he says'],
      ['advocate', 'she said so'],
      ['neutral', 'we talked'],
    ]);
  });

  it.each([
    ['keeps', 'opponent', [1, 0]],
    ['takes', 'advocate', [0, 1]],
  ] as const)(
    'is asked again where two settle it differently; the later one, who %s, stands',
    (_, stands, order) => {
      const both = bothRated();
      const [anna, ben] = both;
      const acts = [
        () => void doEdit(anna, takeTheOther, { id: openDifferences(anna.state())[0]?.id ?? '' }),
        () => void doEdit(ben, keepWhatStands, { id: openDifferences(ben.state())[0]?.id ?? '' }),
      ];
      // The last in the list is done last.
      for (const index of order.toReversed()) acts[index]?.();
      expect(both.map((on) => openDifferences(on.state()).length)).toEqual([0, 0]);
      for (const [from, to] of [both, both.toReversed(), both] as StoreDevice[][])
        if (from !== undefined && to !== undefined) send(from, to);
      expect(both.map((on) => supportOn(on)?.values)).toEqual([[stands], [stands]]);
      expect(both.map((on) => openDifferences(on.state()).length)).toEqual([1, 1]);
      expect(ben.text()).toBe(anna.text());
      const [found] = openDifferences(anna.state());
      doEdit(anna, keepWhatStands, { id: found?.id ?? '' });
      send(anna, ben);
      expect(both.map((on) => openDifferences(on.state()).length)).toEqual([0, 0]);
      expect(supportOn(ben)?.evidence).toBe(stands === 'opponent' ? 'he says' : 'she said so');
      // What is settled the same way changes nothing for the other one.
      const [merge] = readMerges(ben.store.reader, { before: null, most: 1 }).merges;
      expect(merge).toMatchObject({ added: 0, changed: 0, removed: 0, settled: 1 });
    },
  );

  it('is written anew where it is a text', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([change('person', ada, { notes: 'likes tea' })]);
    ben.edit([change('person', ada, { notes: 'likes coffee' })]);
    send(anna, ben);
    const [found] = openDifferences(ben.state());
    expect(found?.subject).toBe('Notes of Ada');
    doEdit(ben, writeAThird, { id: found?.id ?? '', text: 'likes tea and coffee' });
    send(ben, anna);
    expect(anna.state().person.get(ada)?.notes).toBe('likes tea and coffee');
    expect(openDifferences(anna.state())).toEqual([]);
  });

  it('is no longer one where its author has written there again, or both say the same', () => {
    const [anna, ben] = annaAndBen();
    rate(anna, 'advocate', 'she said so');
    const first = ben.file();
    rate(ben, 'opponent', 'he says');
    const second = ben.file();
    rate(ben, 'neutral', 'he thought again');
    if (first === null || second === null) throw new Error('no files');
    anna.read(second, 'ben');
    send(ben, anna);
    const open = openDifferences(anna.state());
    expect(open).toHaveLength(1);
    expect(open[0]?.losing.text).toBe('Advocate');
    anna.edit([change('rating', support, { ...supportOn(anna), values: ['advocate'] })]);
    expect(openDifferences(anna.state()).map(({ losing }) => losing.text)).not.toContain('Opponent');
  });

  it('asks once whether somebody who was removed and rated comes back, with all that went along', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([
      change('line', 'line', { partnerId: PARTNER, kind: 'ally', fromPersonId: ada, toPersonId: bo }),
    ]);
    send(anna, ben);
    const before = ben.state();
    doEdit(anna, deleteSeatsWithPeople, { seatIds: ['seat-a' as SeatId] });
    expect(anna.state().person.has(ada)).toBe(false);
    rate(ben, 'advocate', 'two days later');
    send(anna, ben);
    expect(ben.state().person.has(ada)).toBe(false);
    const [found, ...others] = openDifferences(ben.state());
    expect(others).toEqual([]);
    expect(found).toMatchObject({ subject: 'Ada', standing: { by: 'anna' }, losing: { by: 'ben' } });
    // Both read what was written about somebody who was gone.
    send(ben, anna);
    const written = ['Support: Advocate', '“two days later”'];
    expect(writtenUnknowing(ben.store.reader, found?.id ?? '')).toEqual(written);
    expect(writtenUnknowing(anna.store.reader, found?.id ?? '')).toEqual(written);
    const changes = bringBackRemoved(ben.store.reader, found?.id ?? '');
    doEdit(ben, bringBack, { id: found?.id ?? '', changes });
    const after = ben.state();
    expect([...after.person.keys()].toSorted()).toEqual([...before.person.keys()].toSorted());
    expect(after.seat.get('seat-b')?.reportsToSeatId).toBe('seat-a');
    expect(after.seat.get('seat-a')?.personId).toBe(ada);
    expect(after.line.size).toBe(1);
    expect(supportOn(ben)).toMatchObject({ values: ['advocate'], evidence: 'two days later' });
    expect(openDifferences(after)).toEqual([]);
    send(ben, anna);
    expect(anna.text()).toBe(ben.text());
    expect(anna.state().person.has(ada)).toBe(true);
    expect([...anna.trouble(), ...ben.trouble()]).toEqual([]);
    ben.store.undo();
    expect(openDifferences(ben.state())).toHaveLength(1);
  });

  it('leaves others removed who went with the same command', () => {
    const [anna, ben] = annaAndBen();
    doEdit(anna, deleteSeatsWithPeople, { seatIds: ['seat-a', 'seat-b'] as unknown as SeatId[] });
    rate(ben, 'advocate', 'two days later');
    send(anna, ben);
    const [found] = openDifferences(ben.state());
    const changes = bringBackRemoved(ben.store.reader, found?.id ?? '');
    doEdit(ben, bringBack, { id: found?.id ?? '', changes });
    expect([...ben.state().person.keys()]).toEqual([ada]);
    expect([...ben.state().seat.keys()]).toEqual(['seat-a']);
  });
});

describe('taking a merge back', () => {
  it('writes the former values for everybody, and is taken back by undo', () => {
    const [anna, ben] = annaAndBen();
    rate(ben, 'opponent', 'he says');
    ben.edit([change('person', 'cy', { partnerId: PARTNER, name: 'Cy' }), removal('seat', 'seat-b')]);
    const merge = send(ben, anna);
    expect(takeBack(anna, merge)).toEqual([]);
    const check = (on: StoreDevice): void => {
      expect(supportOn(on)).toMatchObject({ values: ['neutral'], evidence: 'at first', ratedBy: 'anna' });
      expect([on.state().person.size, on.state().seat.size]).toEqual([2, 2]);
    };
    check(anna);
    send(anna, ben);
    check(ben);
    expect(ben.text()).toBe(anna.text());
    anna.store.undo();
    send(anna, ben);
    expect(supportOn(ben)?.values).toEqual(['opponent']);
    expect([ben.state().person.size, ben.state().seat.size]).toEqual([3, 1]);
    expect(ben.text()).toBe(anna.text());
    expect([...anna.trouble(), ...ben.trouble()]).toEqual([]);
  });

  it('leaves alone what was written since, whole groups, and says so', () => {
    const [anna, ben] = annaAndBen();
    rate(ben, 'opponent', 'he says');
    ben.edit([
      change('person', ada, { notes: 'theirs', phone: '2' }),
      change('person', 'cy', { partnerId: PARTNER, name: 'Cy' }),
    ]);
    const merge = send(ben, anna);
    rate(anna, 'supporter', 'anna again');
    anna.edit([
      change('person', ada, { notes: 'ours' }),
      change('seat', 'seat-b', { personId: 'cy' as PersonId }),
    ]);
    const left = takeBack(anna, merge);
    expect(left.toSorted()).toEqual(['Cy', 'notes of Ada', 'support of Ada']);
    expect(supportOn(anna)).toMatchObject({ values: ['supporter'], evidence: 'anna again' });
    expect(anna.state().person.get(ada)).toMatchObject({ notes: 'ours', phone: '' });
    expect(anna.state().person.has('cy')).toBe(true);
    expect(anna.trouble()).toEqual([]);
  });

  it('ends the differences that the merge brought', () => {
    const [anna, ben] = annaAndBen();
    rate(anna, 'advocate', 'she said so');
    rate(ben, 'opponent', 'he says');
    const merge = send(ben, anna);
    expect(openDifferences(anna.state())).toHaveLength(1);
    takeBack(anna, merge);
    expect(supportOn(anna)).toMatchObject({ values: ['advocate'] });
    expect(openDifferences(anna.state())).toEqual([]);
    send(anna, ben);
    expect(supportOn(ben)).toMatchObject({ values: ['advocate'] });
    expect(openDifferences(ben.state())).toEqual([]);
  });

  it('refuses to take back what brought the whole partner', () => {
    const [anna] = annaAndBen();
    const cora = device('cora');
    expect(() => takeBackOfMerge(cora.store.reader, send(anna, cora))).toThrow('bad-request');
    expect(cora.state().person.size).toBe(2);
  });

  it('never takes back an erasure, and nothing but a merge', () => {
    const [anna, ben] = annaAndBen();
    const file = ben.file();
    if (file === null) throw new Error('no file');
    anna.read({ ...file, erased: [bo] }, 'ben');
    expect(anna.state().person.has(bo)).toBe(false);
    expect(takeBackOfMerge(anna.store.reader, anna.store.lastSeq).changes).toEqual([]);
    takeBack(anna, anna.store.lastSeq);
    expect(anna.state().person.has(bo)).toBe(false);
    expect(takeBackOfMerge(anna.store.reader, 1)).toEqual({ changes: [], left: [] });
    expect(takeBackOfMerge(anna.store.reader, 99)).toEqual({ changes: [], left: [] });
  });

  it('takes no receipt of an erasure back, nor who was one with somebody erased', () => {
    const [anna, ben] = annaAndBen();
    const receipt = erasureReceiptId('cy', 'ben');
    ben.edit([
      change('erasure_receipt', receipt, { partnerId: PARTNER, erasedId: 'cy', deviceId: 'ben' }),
      change('same_person', 'ada~cy', { partnerId: PARTNER, keptId: ada, aliasId: 'cy' }),
      change('person', ada, { phone: '1' }),
    ]);
    const file = ben.file();
    if (file === null) throw new Error('no file');
    anna.read({ ...file, erased: ['cy'] }, 'ben');
    expect(takeBack(anna, anna.store.lastSeq)).toEqual([]);
    expect(anna.state().person.get(ada)?.phone).toBe('');
    expect(anna.state().erasure_receipt.has(receipt)).toBe(true);
    expect(anna.state().same_person.has('ada~cy')).toBe(true);
    send(anna, ben);
    expect(ben.state().erasure_receipt.has(receipt)).toBe(true);
  });
});
