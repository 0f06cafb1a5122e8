import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import type { Store } from '#electron/db/commits/store.ts';
import { readBetween } from '#electron/db/history/read-between.ts';
import { readEntries } from '#electron/db/history/read-entries.ts';
import { readTrend } from '#electron/db/history/read-trend.ts';
import { noTrends } from '#electron/db/reads/trend-cache.ts';
import type { Edit, EditParameters, EditSetting } from '#shared/edit/edit.ts';
import { importPeople } from '#shared/edit/people/import-edits.ts';
import { clearRatings, ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import { deleteSeatsWithPeople, reparent, vacateSeats } from '#shared/edit/seats/seat-edits.ts';
import { compare, daysOf } from '#shared/history/compare.ts';
import { statesOf } from '#shared/history/state-then.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';
import { entityNames } from '#shared/model/registry.ts';
import { supports } from '#shared/model/rating.ts';
import { oldVersions, writeOldProfile } from '../../../attack/model/old-profile.ts';
import { randomFrom, seedOfRun } from '../../../property/random.ts';
import { newFolder, openedIn } from '../profile-folder.ts';

const today = '2026-05-12' as IsoDate;
const STEPS = 40;

/** What a file of an earlier version holds partly has no log: rows were made before there was one, and migrations changed others. */
it.each(oldVersions)(
  'every state since a profile of version %i was brought here can be seen again',
  (version) => {
    const folder = mkdtempSync(join(newFolder(), `version-${String(version)}-`));
    writeOldProfile(folder, version);
    const { store } = openedIn(folder);
    const [partner] = store.partners();
    const partnerId = partner?.id ?? ('' as PartnerId);
    const seed = seedOfRun();
    const random = randomFrom(seed);
    const remembered = [{ command: store.lastSeq, state: stateFromRows(store.partnerRows(partnerId)) }];
    for (let step = 0; step < STEPS; step += 1) {
      const state = stateFromRows(store.partnerRows(partnerId));
      act(store, state, partnerId, random.integer(9), random);
      remembered.push({ command: store.lastSeq, state: stateFromRows(store.partnerRows(partnerId)) });
    }
    const now = stateFromRows(store.partnerRows(partnerId));
    for (const { command, state } of remembered) {
      const from = { kind: 'after', command } as const;
      const between = readBetween(store.reader, { partnerId, from, to: null });
      const states = statesOf(now, between);
      expect(plain(states.earlier), `RAPPORT_SEED=${String(seed)}`).toEqual(plain(state));
      expect(() => compare(states, between, daysOf(from, null, between, today))).not.toThrow();
    }
    const all = { partnerId, personId: null, topic: null, who: null, before: null, most: 500 };
    expect(readEntries(store.reader, all).items.length).toBeGreaterThan(5);
    expect(
      readTrend(store.reader, noTrends(), { partnerId, months: 24, today }).points.length,
    ).toBeGreaterThan(0);
  },
);

function act(
  store: Store,
  state: PartnerState,
  partnerId: PartnerId,
  choice: number,
  random: ReturnType<typeof randomFrom>,
): void {
  const run = <Input, P extends EditParameters>(edit: Edit<Input, P, EditSetting>, input: Input): void => {
    const setting = { state, today, now: 0, userName: 'Robin', newId: v7, partnerId };
    const outcome = edit.changes(setting, input);
    const changes = 'ok' in outcome ? (outcome.ok ? outcome.changes : []) : outcome;
    if (changes.length > 0)
      store.commit({ name: edit.name, parameters: edit.logged(state, input), partnerId }, changes);
  };
  const people = [...state.person.values()].map(({ id }) => id);
  const seats = [...state.seat.values()].map(({ id }) => id);
  if (choice === 0) store.undo();
  else if (choice === 1) store.redo();
  else if (people.length === 0 || seats.length === 0 || choice === 2)
    run(importPeople, {
      arrivals: { people: 1, vacant: 0 },
      changes: arrival(partnerId, `New ${String(people.length)}`),
    });
  else if (choice === 3)
    run(reparent, {
      seatIds: [random.pick(seats)],
      managerSeatId: random.pick([null, ...seats]),
      options: {},
    });
  else if (choice === 4 && seats.length > 3) run(deleteSeatsWithPeople, { seatIds: [random.pick(seats)] });
  else if (choice === 5) run(clearRatings, { personIds: [random.pick(people)], kind: 'support' });
  else if (choice === 6) run(vacateSeats, { seatIds: [random.pick(seats)], of: 'staying' });
  else
    run(ratePeople, {
      personIds: [random.pick(people)],
      kind: 'support',
      values: [random.pick(supports)],
      evidence: 'Said so.',
    });
}

function arrival(partnerId: PartnerId, name: string) {
  const personId = v7() as PersonId;
  return [
    change('person', personId, { partnerId, name }),
    change('seat', v7(), { partnerId, personId, title: 'From the list' }),
  ];
}

/** Every row by its id, as JSON has it. */
function plain(state: PartnerState): unknown {
  return Object.fromEntries(
    entityNames.map((entity) => [entity, JSON.parse(JSON.stringify(Object.fromEntries(state[entity])))]),
  );
}
