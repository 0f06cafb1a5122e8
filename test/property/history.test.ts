import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { Store } from '#electron/db/commits/store.ts';
import { openForWriting } from '#electron/db/engine/connection.ts';
import { readBetween } from '#electron/db/history/read-between.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { readPartner } from '#electron/db/reads/rows.ts';
import type { Between, Moment } from '#shared/history/moment.ts';
import { statesOf } from '#shared/history/state-then.ts';
import { stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import { randomFrom, seedOfRun, type Random } from './random.ts';
import { generateCommand } from './store/generate-command.ts';
import { NaiveModel, type NaiveState } from './store/naive-model.ts';

const RUNS = 8;
const STEPS = 110;
const MOMENTS = 60;
const seed = seedOfRun();
console.log(`history against a naive model: RAPPORT_SEED=${seed}`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-history-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the model remembered after each command of the log. */
type Remembered = { readonly command: number; readonly state: NaiveState };

describe('history against a naive model', () => {
  it.each(Array.from({ length: RUNS }, (_, run) => (seed + run) >>> 0))(
    'gives every earlier state of every partner, seed %i',
    { timeout: 60_000 },
    (runSeed) => {
      const random = randomFrom(runSeed);
      const connection = openForWriting(join(folder, 'rapport.sqlite'));
      migrate(connection, migrations, () => undefined);
      let now = Date.UTC(2026, 4, 12);
      const store = new Store(connection, false, { now: () => (now += random.integer(3)), newId: v7 });
      const { remembered, model } = live(random, store);
      try {
        for (const partnerId of partnersOf(model.state)) {
          const rows = readPartner(store.reader, partnerId);
          assert.ok(rows !== null);
          const present = stateFromRows(rows);
          const between = (from: Moment, to: Moment | null): Between =>
            readBetween(store.reader, { partnerId, from, to });
          const last = remembered.at(-1);
          assert.ok(last !== undefined);
          same(
            statesOf(present, between({ kind: 'after', command: last.command }, null)).earlier,
            last,
            partnerId,
          );
          for (let look = 0; look < MOMENTS; look += 1) {
            const [one, other] = [random.pick(remembered), random.pick(remembered)].toSorted(
              (a, b) => a.command - b.command,
            );
            assert.ok(one !== undefined && other !== undefined);
            const found = between(
              { kind: 'after', command: one.command },
              random.chance(0.3) ? null : { kind: 'after', command: other.command },
            );
            const { earlier, later } = statesOf(present, found);
            same(earlier, one, partnerId);
            same(later, found.to === null ? last : other, partnerId);
            touchedIsWhatDiffers(earlier, later, found);
          }
        }
      } catch (error) {
        throw new Error(`RAPPORT_SEED=${runSeed}`, { cause: error });
      } finally {
        store.close();
      }
      expect(remembered.length).toBeGreaterThan(10);
    },
  );
});

function live(
  random: Random,
  store: Store,
): { readonly remembered: readonly Remembered[]; readonly model: NaiveModel } {
  const model = new NaiveModel();
  const remembered: Remembered[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const choice = random.next();
    if (choice < 0.66) {
      const { changes, keepUnknown } = generateCommand(random, model.state, v7);
      const options = { unknownFields: keepUnknown ? 'keep' : 'refuse' } as const;
      if (model.commit('x', changes, keepUnknown) === 'refused')
        assert.throws(() => store.commit({ name: 'test', label: 'x', partnerId: null }, changes, options));
      else store.commit({ name: 'test', label: 'x', partnerId: null }, changes, options);
    } else if (choice < 0.85) {
      assert.equal(store.undo() !== null, model.undo());
    } else assert.equal(store.redo() !== null, model.redo());
    if (store.lastSeq > 0) remembered.push({ command: store.lastSeq, state: model.state });
  }
  return { remembered, model };
}

/** The partners that are there at the end: only of those a window has a state. */
function partnersOf({ rows }: NaiveState): readonly string[] {
  return [...rows]
    .filter(([key, row]) => key.startsWith('partner ') && row['deleted'] === false)
    .map(([key]) => key.slice('partner '.length));
}

function same(state: PartnerState, { state: { rows } }: Remembered, partnerId: string): void {
  const expected = Object.fromEntries(
    [...rows].filter(([key, row]) => {
      const entity = key.slice(0, key.indexOf(' ')) as EntityName; // keys are built from entity names
      if (row['deleted'] === true) return false;
      if (entity === 'partner') return key === `partner ${partnerId}`;
      return entityOf(entity).scope === 'profile' || row['partnerId'] === partnerId;
    }),
  );
  const found = Object.fromEntries(
    entityNames.flatMap((entity) => [...state[entity]].map(([id, row]) => [`${entity} ${id}`, row])),
  );
  // SQLite keeps no negative zero, as JSON does.
  assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(expected)));
}

/** Every row that differs was touched, with an author; what was not touched is the same object. */
function touchedIsWhatDiffers(
  earlier: PartnerState,
  later: PartnerState,
  { touched, commands, from, to }: Between,
): void {
  const names = new Set(touched.map(({ entity, row }) => `${entity} ${row}`));
  for (const entity of entityNames)
    for (const id of new Set([...earlier[entity].keys(), ...later[entity].keys()])) {
      const [before, after] = [earlier[entity].get(id), later[entity].get(id)];
      if (before !== after && !names.has(`${entity} ${id}`)) assert.deepEqual(before, after);
    }
  for (const { by } of touched)
    for (const command of Object.values(by)) {
      assert.ok(command > from.command && (to === null || command <= to.command));
      assert.ok(commands[command] !== undefined);
    }
}
