import { expect, it } from 'vitest';
import { v7 } from 'uuid';
import { readBetween } from '#electron/db/history/read-between.ts';
import { readTrend, readTrends } from '#electron/db/history/read-trend.ts';
import { noTrends } from '#electron/db/reads/trend-cache.ts';
import { stateThen } from '#shared/history/state-then.ts';
import { monthEnds } from '#shared/history/trend.ts';
import { change, removal } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { stateFromRows } from '#shared/model/partner-state.ts';
import { influences, ratingId, supports } from '#shared/model/rating.ts';
import { freshnessOf } from '#shared/rules/touchpoints/freshness.ts';
import { keyPlayersOf } from '#shared/rules/people/key-player.ts';
import { mapStatusOf } from '#shared/rules/people/map-status.ts';
import { weightedSupport } from '#shared/rules/people/weighted-support.ts';
import { samplePartner } from '#shared/sample/sample-partner.ts';
import { randomFrom, seedOfRun } from '../../../property/random.ts';
import { addPartner, command, newFolder, openedIn } from '../profile-folder.ts';

const today = '2026-05-12' as IsoDate;
const DAY = 86_400_000;

it('each point is what the rules say of the state of that day', () => {
  const random = randomFrom(seedOfRun());
  let now = Date.UTC(2025, 1, 10, 12);
  const { store } = openedIn(newFolder(), { now: () => now });
  addPartner(store, 'Another');
  const changes = samplePartner(v7, '2025-02-10' as IsoDate, 'Robin Vale');
  const partnerId = changes.find(({ entity }) => entity === 'partner')?.row ?? '';
  store.commit(command('sample'), changes);
  let undoable = 0;
  while (now < Date.UTC(2026, 4, 1)) {
    now += DAY * (1 + random.integer(10));
    const state = stateFromRows(store.partnerRows(partnerId));
    const person = random.pick([...state.person.values()]);
    const of = { partnerId: person.partnerId, personId: person.id };
    const choice = random.integer(8);
    const before = store.lastSeq;
    if (choice === 0) {
      if (undoable === 0) continue;
      store.undo();
      undoable -= 1;
    } else if (choice === 1)
      store.commit(command('leave'), [change('person', person.id, { leftOn: '2026-01-15' as IsoDate })]);
    else if (choice === 2)
      store.commit(command('met'), [
        change('touchpoint', v7(), {
          partnerId: person.partnerId,
          personIds: [person.id],
          on: new Date(now).toISOString().slice(0, 10) as IsoDate,
        }),
      ]);
    else if (choice === 3 && state.rating.size > 0)
      store.commit(command('clear'), [removal('rating', random.pick([...state.rating.keys()]))]);
    else {
      const [kind, values] = random.pick([
        ['support', supports],
        ['influence', influences],
      ] as const);
      store.commit(command('rate'), [
        change('rating', ratingId(person.id, kind), { ...of, kind, values: [random.pick<string>(values)] }),
      ]);
    }
    if (choice > 0 && store.lastSeq > before) undoable += 1;
  }

  const cache = noTrends();
  const trend = readTrend(store.reader, cache, { partnerId, months: 24, today });
  expect(trend.begins).toBe('2025-02-10');
  expect(trend.points.map(({ day }) => day)).toEqual([...monthEnds(today, 15).toReversed(), today]);
  expect(trend.points.slice(0, 3).map(({ day }) => day)).toEqual(['2025-02-28', '2025-03-31', '2025-04-30']);
  const live = stateFromRows(store.partnerRows(partnerId));
  for (const point of trend.points) {
    const { day } = point;
    const between = readBetween(store.reader, { partnerId, from: { kind: 'day', day }, to: null });
    const earlier = stateThen(live, between.back);
    const status = mapStatusOf(earlier, day);
    expect(point).toMatchObject({
      status: status.status,
      light: status.light,
      keyPlayers: status.keyPlayers,
      keyPlayersCovered: status.keyPlayersCovered,
      people: status.people,
      command: between.from.command,
    });
    const support = weightedSupport(earlier, day);
    expect(point.support === null).toBe(support === null);
    expect(point.support ?? 0).toBeCloseTo(support ?? 0, 10);
    const fresh = keyPlayersOf(earlier, day).filter((id) => {
      const { days, arrangedOn, cadenceDays } = freshnessOf(earlier, id, day);
      return arrangedOn !== null || (days !== null && days <= (cadenceDays ?? 30));
    });
    expect(point.freshKeyPlayers).toBe(fresh.length);
  }
  expect(new Set(trend.points.map(({ support }) => support)).size).toBeGreaterThan(3);
  // What is kept is the same as what is made afresh, and is made afresh after a change.
  expect(readTrend(store.reader, cache, { partnerId, months: 24, today })).toBe(trend);
  expect(readTrend(store.reader, noTrends(), { partnerId, months: 24, today })).toEqual(trend);
});

it('the trends of all partners come bit by bit, and again after a change', () => {
  const { store } = openedIn(newFolder(), { now: () => Date.UTC(2026, 4, 12, 12) });
  const ids = ['A', 'B', 'C'].map((name) => addPartner(store, name));
  let clock = 0;
  const slow = () => (clock += 30);
  const wish = { months: 12, today };
  const first = readTrends(store.reader, store.kept, wish, slow);
  expect(first.more).toBe(true);
  expect(Object.keys(first.trends).length).toBeLessThan(3);
  let last = first;
  for (let ask = 0; ask < 4 && last.more; ask += 1) last = readTrends(store.reader, store.kept, wish, slow);
  expect(Object.keys(last.trends).toSorted()).toEqual([...ids].toSorted());
  const [id = ''] = ids;
  store.commit(command('add'), [change('person', v7(), { partnerId: id as never, name: 'Ada' })]); // the id of a partner's row
  expect(readTrends(store.reader, store.kept, wish).trends[id]?.points.at(-1)?.people).toBe(1);
});
