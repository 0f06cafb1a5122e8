import { describe, expect, it } from 'vitest';
import { rowsOfPerson } from '#electron/db/erasing/person-rows.ts';
import { wordsOfPerson } from '#electron/db/erasing/person-words.ts';
import { mergePeople } from '#shared/edit/people/same-person-edits.ts';
import { takeTheOther } from '#shared/edit/differences/difference-edits.ts';
import type { Edit, EditParameters, EditSetting } from '#shared/edit/edit.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { ratingId, type RatingKind } from '#shared/model/rating.ts';
import { onlyForMeId } from '#shared/model/only-for-me.ts';
import { resolveAliases } from '#shared/reading/aliases.ts';
import { openDifferences } from '#shared/reading/differences.ts';
import { PARTNER, StoreDevice } from '../../../merge/store-device.ts';

let time = Date.UTC(2026, 4, 12);
const [ada, twin, third, bo] = ['p-1', 'p-2', 'p-3', 'p-9'] as unknown as readonly [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];

function device(name: string): StoreDevice {
  return new StoreDevice(name, name, () => (time += 1_000));
}

function send(from: StoreDevice, to: StoreDevice): void {
  const file = from.file();
  if (file === null) throw new Error('nothing to send');
  to.read(file, from.name);
}

function rating(person: PersonId, kind: RatingKind, value: string, ratedOn: string, evidence = ''): Change {
  const said = { values: [value], evidence, ratedBy: 'anna', ratedOn: ratedOn as IsoDate };
  return change('rating', ratingId(person, kind), { partnerId: PARTNER, personId: person, kind, ...said });
}

function doEdit<I, P extends EditParameters>(on: StoreDevice, edit: Edit<I, P, EditSetting>, input: I): void {
  const setting = { today: '2026-05-12' as IsoDate, now: time, userName: on.name, newId: on.newId };
  const outcome = edit.changes({ ...setting, state: stateOf(on), partnerId: PARTNER }, input);
  const changes = 'ok' in outcome ? (outcome.ok ? outcome.changes : []) : outcome;
  if (!on.edit(changes)) throw new Error('refused');
}

/** As every reader has it. */
function stateOf(on: StoreDevice): PartnerState {
  return resolveAliases(on.state());
}

function merge(on: StoreDevice, one: PersonId, other: PersonId, fromAlias: readonly string[] = []): void {
  doEdit(on, mergePeople, { one, other, fromAlias });
}

/** Anna has three entries of Ada, each on a seat, and Bo; Ben has read it. */
function annaAndBen(): readonly [StoreDevice, StoreDevice] {
  const [anna, ben] = [device('anna'), device('ben')];
  anna.edit([
    change('partner', PARTNER, { name: 'Acme' }),
    ...[ada, twin, third, bo].flatMap((id) => [
      change('person', id, { partnerId: PARTNER, name: id === bo ? 'Bo' : 'Ada' }),
      change('seat', `seat-${id}`, { partnerId: PARTNER, personId: id, title: 'CFO' }),
    ]),
  ]);
  send(anna, ben);
  return [anna, ben];
}

describe('two people who are the same', () => {
  it('become the one with the smaller id, with all that is known of both', () => {
    const [anna] = annaAndBen();
    anna.edit([
      change('person', ada, { phone: '1', notes: 'ours' }),
      change('person', twin, { phone: '2', email: 'ada@acme.example' }),
      rating(ada, 'support', 'neutral', '2026-03-01'),
      rating(twin, 'support', 'advocate', '2026-04-01', 'she said so'),
      rating(ada, 'influence', 'inner-circle', '2026-04-01'),
      rating(twin, 'influence', 'outside', '2026-03-01'),
      rating(twin, 'coverage', 'brief', '2026-03-01'),
      change('line', 'kept', { partnerId: PARTNER, kind: 'ally', fromPersonId: twin, toPersonId: bo }),
      change('line', 'loop', { partnerId: PARTNER, kind: 'ally', fromPersonId: ada, toPersonId: twin }),
      change('touchpoint', 'touch', { partnerId: PARTNER, personIds: [twin, ada, bo] }),
      change('private_note', `${ada}~note`, { partnerId: PARTNER, personId: ada, text: 'mine' }),
      change('private_note', `${twin}~note`, { partnerId: PARTNER, personId: twin, text: 'too' }),
      change('only_for_me', onlyForMeId(ratingId(twin, 'coverage')), {
        partnerId: PARTNER,
        kind: 'rating',
        rowId: ratingId(twin, 'coverage'),
      }),
    ]);
    const before = anna.state();
    merge(anna, twin, ada, ['phone']);
    const after = anna.state();
    expect([...after.person.keys()]).toEqual([ada, third, bo]);
    expect(after.person.get(ada)).toMatchObject({ phone: '2', notes: 'ours', email: 'ada@acme.example' });
    const values = [...after.rating.values()].map(({ id, values: said, evidence }) => [
      id,
      said[0],
      evidence,
    ]);
    expect(values.map((each) => each.join(' | ')).toSorted()).toEqual([
      'p-1.coverage | brief | ',
      'p-1.influence | inner-circle | ',
      'p-1.support | advocate | she said so',
    ]);
    expect([...after.line.values()]).toMatchObject([{ id: 'kept', fromPersonId: ada }]);
    expect(after.touchpoint.get('touch')?.personIds).toEqual([ada, bo]);
    expect([...after.private_note.values()].map(({ text }) => text)).toEqual(['mine\n\ntoo']);
    expect([...after.only_for_me.keys()]).toEqual([onlyForMeId('p-1.coverage')]);
    const told = openDifferences(after).map(({ subject, standing, losing }) => [
      subject,
      standing.text,
      losing.text,
    ]);
    expect(told.map((each) => each.join(' | ')).toSorted()).toEqual([
      'Influence of Ada | Inner circle | Outside',
      'Support of Ada | Advocate | Neutral',
    ]);
    expect(anna.trouble()).toEqual([]);
    anna.store.undo();
    const again = anna.state();
    for (const entity of [
      'person',
      'rating',
      'line',
      'touchpoint',
      'private_note',
      'only_for_me',
      'conflict',
    ] as const)
      expect([...again[entity].values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [...before[entity].values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
  });

  it('are the same on both devices, whoever chose whom and in whichever order', () => {
    const [anna, ben] = annaAndBen();
    merge(anna, ada, third);
    merge(ben, third, twin);
    send(anna, ben);
    send(ben, anna);
    expect(ben.text()).toBe(anna.text());
    for (const on of [anna, ben]) {
      const state = stateOf(on);
      expect([...state.person.keys()].filter((id) => id !== bo)).toContain(ada);
      expect([...new Set([...state.seat.values()].map(({ personId }) => personId ?? ''))].toSorted()).toEqual(
        [ada, bo],
      );
      expect(on.trouble()).toEqual([]);
    }
  });

  it('are one for what a colleague wrote meanwhile, and what differs is told', () => {
    const [anna, ben] = annaAndBen();
    anna.edit([rating(ada, 'support', 'neutral', '2026-03-01'), change('person', ada, { phone: '1' })]);
    send(anna, ben);
    merge(anna, ada, twin);
    ben.edit([
      rating(twin, 'support', 'opponent', '2026-05-01', 'he says'),
      rating(twin, 'coverage', 'brief', '2026-05-01'),
      change('person', twin, { phone: '2' }),
      change('line', 'late', { partnerId: PARTNER, kind: 'ally', fromPersonId: twin, toPersonId: bo }),
      change('line', 'loop', { partnerId: PARTNER, kind: 'ally', fromPersonId: twin, toPersonId: ada }),
      change('seat', 'new-seat', { partnerId: PARTNER, personId: twin, title: 'CTO' }),
    ]);
    const [fromAnna, fromBen] = [anna.file(), ben.file()];
    if (fromAnna === null || fromBen === null) throw new Error('no files');
    anna.read(fromBen, 'ben');
    ben.read(fromAnna, 'anna');
    expect(ben.text()).toBe(anna.text());
    const state = stateOf(ben);
    expect(state.seat.get('new-seat')?.personId).toBe(ada);
    expect([...state.line.values()]).toMatchObject([{ id: 'late', fromPersonId: ada }]);
    const told = openDifferences(state).map(({ subject, losing }) => [subject, losing.text]);
    expect(told.map((each) => each.join(' | ')).toSorted()).toEqual([
      'Coverage of Ada | Brief',
      'Phone of Ada | 2',
      'Support of Ada | Opponent',
    ]);
    for (const { id } of openDifferences(state)) doEdit(ben, takeTheOther, { id });
    send(ben, anna);
    expect(openDifferences(stateOf(anna))).toEqual([]);
    expect(anna.state().person.get(ada)?.phone).toBe('2');
    expect(anna.state().rating.get(ratingId(ada, 'coverage'))?.values).toEqual(['brief']);
    expect(ben.text()).toBe(anna.text());
    expect([...anna.trouble(), ...ben.trouble()]).toEqual([]);
  });

  it('go together where one of them is erased for good', () => {
    const [anna] = annaAndBen();
    anna.edit([change('person', twin, { name: 'Adelheid' })]);
    merge(anna, ada, twin);
    merge(anna, ada, third);
    for (const id of [ada, third]) {
      const rows = rowsOfPerson(anna.connection.reader, id);
      expect([...(rows.get('person') ?? [])].toSorted()).toEqual([ada, twin, third]);
      expect(rows.get('same_person')?.size).toBe(2);
      expect(wordsOfPerson(anna.connection.reader, id).whole).toContain('Adelheid');
    }
    expect([...(rowsOfPerson(anna.connection.reader, bo).get('person') ?? [])]).toEqual([bo]);
  });
});
