import { expect, it } from 'vitest';
import { keepWhatStands, takeTheOther } from '#shared/edit/differences/difference-edits.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import { ratingId } from '#shared/model/rating.ts';
import { openDifferences } from '#shared/reading/differences.ts';
import { PARTNER, StoreDevice } from '../../../merge/store-device.ts';

let time = Date.UTC(2026, 4, 12);
const ada = 'ada' as PersonId;
const support = ratingId(ada, 'support');
const rated = { partnerId: PARTNER, personId: ada, kind: 'support' } as const;

/** Anna and Ben, who both know Ada; with a rating that both have seen, or without. */
function annaAndBen(before: string | null): readonly [StoreDevice, StoreDevice] {
  const [anna, ben] = ['anna', 'ben'].map((name) => new StoreDevice(name, name, () => (time += 1_000))) as [
    StoreDevice,
    StoreDevice,
  ]; // as many as there are names
  anna.edit([
    change('partner', PARTNER, { name: 'Acme' }),
    change('person', ada, { partnerId: PARTNER, name: 'Ada' }),
    ...(before === null ? [] : [change('rating', support, { ...rated, values: [before] })]),
  ]);
  send(anna, ben);
  return [anna, ben];
}

function send(from: StoreDevice, to: StoreDevice): void {
  const file = from.file();
  if (file === null) throw new Error('nothing to send');
  to.read(file, from.name);
}

function exchange(one: StoreDevice, other: StoreDevice): void {
  for (let round = 0; round < 2; round += 1) {
    send(one, other);
    send(other, one);
  }
  expect(one.text()).toBe(other.text());
  expect([...one.trouble(), ...other.trouble()]).toEqual([]);
}

function rate(on: StoreDevice, value: string, evidence = ''): void {
  on.edit([change('rating', support, { ...rated, values: [value], evidence, ratedBy: on.name })]);
}

function settle(on: StoreDevice, by: typeof takeTheOther): void {
  const [difference] = openDifferences(on.state());
  const setting = { state: on.state(), partnerId: PARTNER, newId: on.newId, today: '2026-05-12' as IsoDate };
  const at = { ...setting, userName: on.name, now: time } as Parameters<typeof by.changes>[0];
  const changes = by.changes(at, { id: difference?.id ?? '' });
  expect(on.edit(changes as readonly Change[])).toBe(true);
}

const word = (on: StoreDevice): unknown => {
  const { values, evidence, ratedBy } = on.state().rating.get(support) ?? {};
  return values === undefined ? null : [values[0] ?? '', evidence, ratedBy];
};
const open = (on: StoreDevice): number => openDifferences(on.state()).length;

for (const before of ['neutral', null])
  it(`lets the colleague’s word stand when the one that stood is undone, over ${before ?? 'nothing'}`, () => {
    const [anna, ben] = annaAndBen(before);
    rate(anna, 'non-supporter', 'she said no');
    rate(ben, 'advocate', 'she smiled');
    exchange(anna, ben);
    expect([open(anna), open(ben)]).toEqual([1, 1]);
    expect(word(ben)).toEqual(['advocate', 'she smiled', 'ben']);
    expect(ben.store.undo()).toMatchObject({ inPlace: ['support of Ada'], inPlaceBy: ['anna'] });
    expect(word(ben)).toEqual(['non-supporter', 'she said no', 'anna']);
    exchange(anna, ben);
    expect([word(anna), open(anna), open(ben)]).toEqual([['non-supporter', 'she said no', 'anna'], 0, 0]);
    // Redone it is the word of both days before, and both are asked again.
    ben.store.redo();
    expect(word(ben)).toEqual(['advocate', 'she smiled', 'ben']);
    exchange(anna, ben);
    expect([word(anna), open(anna), open(ben)]).toEqual([['advocate', 'she smiled', 'ben'], 1, 1]);
    ben.store.undo();
    exchange(anna, ben);
    expect([word(anna), open(anna), open(ben)]).toEqual([['non-supporter', 'she said no', 'anna'], 0, 0]);
  });

for (const before of ['neutral', null])
  it(`settles the difference when the word that does not stand is undone, over ${before ?? 'nothing'}`, () => {
    const [anna, ben] = annaAndBen(before);
    rate(ben, 'advocate');
    rate(anna, 'non-supporter');
    exchange(anna, ben);
    expect(open(ben)).toBe(1);
    const undone = ben.store.undo();
    expect(undone).toMatchObject({ inPlace: ['support of Ada'], inPlaceBy: ['anna'] });
    expect(undone?.leftAlone).toBeUndefined();
    exchange(anna, ben);
    expect([word(anna), open(anna), open(ben)]).toEqual([['non-supporter', '', 'anna'], 0, 0]);
    ben.store.redo();
    exchange(anna, ben);
    expect([word(anna), open(anna), open(ben)]).toEqual([['non-supporter', '', 'anna'], 1, 1]);
  });

it('does not bring a word back that was undone after a colleague had settled against it', () => {
  const [anna, ben] = annaAndBen('neutral');
  rate(anna, 'non-supporter');
  rate(ben, 'advocate');
  exchange(anna, ben);
  settle(anna, takeTheOther);
  exchange(anna, ben);
  expect(word(ben)).toEqual(['non-supporter', '', 'anna']);
  expect(ben.store.undo()).toMatchObject({ inPlace: ['support of Ada'], inPlaceBy: ['anna'] });
  exchange(anna, ben);
  expect(anna.store.undo()).toMatchObject({ leftTo: ['ben'] });
  exchange(anna, ben);
  expect([word(anna), open(anna), open(ben)]).toEqual([['non-supporter', '', 'anna'], 0, 0]);
});

it('goes back to what was before where the colleague has given their word up', () => {
  const [anna, ben] = annaAndBen('neutral');
  rate(anna, 'non-supporter');
  rate(ben, 'advocate');
  exchange(anna, ben);
  settle(anna, keepWhatStands);
  exchange(anna, ben);
  expect(ben.store.undo()?.inPlace).toBeUndefined();
  exchange(anna, ben);
  expect([word(anna)?.toString(), open(anna)]).toEqual(['neutral,,', 0]);
});

it('leaves a colleague’s decision where nothing was undone since', () => {
  const [anna, ben] = annaAndBen('neutral');
  rate(anna, 'non-supporter');
  rate(ben, 'advocate');
  exchange(anna, ben);
  settle(anna, takeTheOther);
  exchange(anna, ben);
  anna.store.undo();
  exchange(anna, ben);
  expect([word(ben), open(anna), open(ben)]).toEqual([['advocate', '', 'ben'], 1, 1]);
});
