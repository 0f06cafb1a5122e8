import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { Comparison } from '#electron/db/damage/comparison.ts';
import { openForWriting, type Connection } from '#electron/db/engine/connection.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { Store } from '#electron/db/commits/store.ts';
import type { Change } from '#shared/model/change.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { entityNames } from '#shared/model/registry.ts';
import type { Random } from '../random.ts';
import { generateCommand } from './generate-command.ts';
import { difference, NaiveModel, type NaiveRow, type NaiveState } from './naive-model.ts';
import { stateOfLog, stateOfTables, wrongClocks } from './read-tables.ts';

/**
 * The store on a real file, beside its model and beside a window that only ever sees what commits give back. Each step returns
 * what happened and throws when store and model do not agree on it.
 */
export class Pair {
  readonly model = new NaiveModel();
  readonly #folder: string;
  readonly #random: Random;
  #connection: Connection;
  #store: Store;
  #window: PartnerState = emptyState();
  #now = Date.UTC(2026, 4, 12);

  constructor(folder: string, random: Random) {
    this.#folder = folder;
    this.#random = random;
    [this.#connection, this.#store] = this.#open();
  }

  commit(): string {
    const { changes, keepUnknown } = generateCommand(this.#random, this.model.state, v7);
    const label = `Command ${this.#random.integer(1_000_000)}`;
    const expected = this.model.commit(label, changes, keepUnknown);
    const command = { name: 'test', label, partnerId: null };
    const run = () =>
      this.#store.commit(command, changes, { unknownFields: keepUnknown ? 'keep' : 'refuse' });
    if (expected === 'refused') assert.throws(run, /bad-request|not-found/);
    else {
      const result = run();
      assert.equal(result.commandId === '', expected === 'nothing');
      this.#takeOver(result.changes);
    }
    return `commit ${expected}`;
  }

  undo(): string {
    return this.#step('undo');
  }

  redo(): string {
    return this.#step('redo');
  }

  reopen(): string {
    this.close();
    [this.#connection, this.#store] = this.#open();
    return 'reopen';
  }

  /** Tables, undo stack and window are what the model says. */
  checkState(): void {
    assert.equal(difference(stateOfTables(this.#connection.db), this.model.state), '');
    const { undo, redo } = this.#store.undoState();
    assert.equal(undo?.label ?? null, this.model.undoLabel);
    assert.equal(redo?.label ?? null, this.model.redoLabel);
    assert.equal(difference(stateOfWindow(this.#window), alive(this.model.state)), '');
  }

  /** The log played from its beginning gives the same state, every clock is right, and SQLite finds nothing. */
  checkFile(): void {
    const { db } = this.#connection;
    assert.equal(difference(stateOfLog(db), this.model.state), '');
    assert.deepEqual(wrongClocks(db), []);
    assert.equal(db.pragma('integrity_check', { simple: true }), 'ok');
    assert.deepEqual(db.pragma('foreign_key_check'), []);
    const comparison = new Comparison(this.#connection.reader, () => this.#store.lastSeq);
    assert.deepEqual(comparison.step(Infinity)?.differences, []);
  }

  close(): void {
    this.#store.close();
  }

  #open(): [Connection, Store] {
    const connection = openForWriting(join(this.#folder, 'rapport.sqlite'));
    migrate(connection, migrations, () => undefined);
    return [connection, new Store(connection, false, { now: () => this.#tick(), newId: v7 })];
  }

  #step(kind: 'undo' | 'redo'): string {
    const moved = this.model[kind]();
    const result = this.#store[kind]();
    assert.equal(result !== null, moved);
    if (result !== null) this.#takeOver(result.changes);
    return `${kind} ${moved ? 'done' : 'nothing'}`;
  }

  #takeOver(changes: readonly Change[]): void {
    this.#window = applyChanges(this.#window, changes);
  }

  /** A clock that mostly goes on, often stands still, and sometimes jumps back. */
  #tick(): number {
    this.#now += this.#random.chance(0.02) ? -500_000 : this.#random.integer(3);
    return this.#now;
  }
}

function alive(state: NaiveState): NaiveState {
  return { rows: new Map([...state.rows].filter(([, row]) => row['deleted'] === false)), extras: new Map() };
}

function stateOfWindow(window: PartnerState): NaiveState {
  const rows = new Map<string, NaiveRow>();
  for (const entity of entityNames) {
    // Records hold field values under the names of their fields.
    for (const [id, row] of window[entity]) rows.set(`${entity} ${id}`, row as unknown as NaiveRow);
  }
  return { rows, extras: new Map() };
}
