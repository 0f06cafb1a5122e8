import { AppError } from '#shared/ipc/errors.ts';
import { openForWriting, type Connection } from '#electron/db/engine/connection.ts';
import { Comparison } from '#electron/db/damage/comparison.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { takeBackOfMerge } from '#electron/db/history/take-back.ts';
import type { Random } from '../property/random.ts';
import { Store } from '#electron/db/commits/store.ts';
import type { MergeResult } from '#electron/db/commits/merge-partner.ts';
import type { Change } from '#shared/model/change.ts';
import { emptyState, stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { canonicalText, type PartnerPayload, type PayloadLevel } from '#shared/merge/payload.ts';

export const PARTNER = 'acme' as PartnerId;

/** A device with a real database in memory. */
export class StoreDevice {
  /** Also its id. */
  readonly name: string;
  readonly connection: Connection;
  readonly store: Store;
  readonly newId: () => string;

  /** `prefix` begins the ids of its rows: a clone has the id of another device, and makes rows of its own. */
  constructor(name: string, prefix: string, now: () => number) {
    this.name = name;
    this.connection = openForWriting(':memory:');
    migrate(this.connection, migrations, () => undefined);
    this.connection.db.exec(
      `INSERT INTO device (key, id, firstSeen) VALUES (1, '${name}', 0); INSERT INTO meta VALUES ('device', '1')`,
    );
    let count = 0;
    this.newId = () => `${prefix}-${(count += 1)}`;
    this.store = new Store(this.connection, false, { now, newId: this.newId });
    this.store.userName = name;
  }

  state(): PartnerState {
    const isThere = this.store.partners().some(({ id }) => id === PARTNER);
    return isThere ? stateFromRows(this.store.partnerRows(PARTNER)) : emptyState();
  }

  /** False where the store refuses it. */
  edit(changes: readonly Change[]): boolean {
    try {
      this.store.commit({ name: 'test', label: 'test', partnerId: PARTNER }, changes);
      return true;
    } catch {
      return false;
    }
  }

  file(level: PayloadLevel = 'everything'): PartnerPayload | null {
    const payload = this.store.exportPartner(PARTNER, level);
    return payload === null ? null : (JSON.parse(JSON.stringify(payload)) as PartnerPayload); // as it comes out of a file
  }

  read(payload: PartnerPayload, from: string): MergeResult {
    const outcome = this.store.mergePartner(payload, { device: from, name: from, shared: 'merge' });
    if ('problem' in outcome) throw new Error(outcome.problem);
    return outcome;
  }

  /** Takes one of the merges of this device back; what cannot be, such as over somebody who is erased, is refused. */
  takeBackSome(random: Random): void {
    const merges = this.connection.db
      .prepare("SELECT seq FROM command WHERE kind = 'merge'")
      .pluck()
      .all() as number[]; // one integer column
    if (merges.length === 0) return;
    const changes = this.#takenBack(random.pick(merges));
    if (changes.length > 0) this.edit(changes);
  }

  /** Nothing for the merge that brought the partner, which is refused. */
  #takenBack(command: number): readonly Change[] {
    try {
      return takeBackOfMerge(this.connection.reader, command).changes;
    } catch (error) {
      if (error instanceof AppError && error.code === 'bad-request') return [];
      throw error;
    }
  }

  text(): string {
    const payload = this.store.exportPartner(PARTNER, 'everything');
    return payload === null ? '' : canonicalText(payload);
  }

  /** What does not agree in this file; empty when all is well. */
  trouble(): readonly unknown[] {
    const { db } = this.connection;
    const comparison = new Comparison(this.connection.reader, () => this.store.lastSeq).step(Infinity);
    return [
      ...(comparison?.differences ?? []),
      ...(db.pragma('foreign_key_check') as unknown[]), // rows of what is broken
    ];
  }

  close(): void {
    this.store.close();
  }
}
