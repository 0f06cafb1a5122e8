import { v7 } from 'uuid';
import { readContent } from '#electron/sharing/file/open-snapshot.ts';
import { SnapshotRefused } from '#electron/sharing/file/snapshot-refused.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { SnapshotMerge, SnapshotPreview, SnapshotRefusal } from '#shared/ipc/snapshot-types.ts';
import { canonicalJson } from '#shared/merge/canonical-json.ts';
import { NO_CLOCK } from '#shared/merge/clock.ts';
import { readPayload, type PayloadProblem } from '#shared/merge/read-payload.ts';
import type { PayloadLevel, PayloadSource } from '#shared/merge/payload.ts';
import { asksBeforeRemoving, countRows, partnerNameIn, removedPeopleIn } from '#shared/merge/preview.ts';
import { versionBefore } from '#shared/edit/history/versions.ts';
import type { Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import { stateFromRows } from '#shared/model/partner-state.ts';
import {
  readSnapshotContent,
  snapshotContent,
  type SnapshotContent,
} from '#shared/sharing/snapshot-content.ts';
import type { MergeOptions, MergeResult } from '../commits/merge-partner.ts';
import type { Store } from '../commits/store.ts';
import type { Reader } from '../engine/connection.ts';
import { readPartner } from '../reads/rows.ts';

// What is inside a snapshot is written and parsed here, so that the thread that carries the window never waits for it.

/** Whose snapshot is made, and when (milliseconds since 1970). */
export type Telling = { readonly author: string; readonly now: number };

/** The content of a snapshot of a partner, as canonical JSON. Cost: reads every row of it. */
export function writeSnapshotContent(
  store: Store,
  { partnerId, level }: { readonly partnerId: string; readonly level: PayloadLevel },
  { author, now }: Telling,
): Uint8Array {
  const payload = store.exportPartner(partnerId, level);
  if (payload === null) throw new AppError('not-found', 'partner');
  const content = snapshotContent({
    author,
    createdAt: now,
    device: deviceOf(store.reader),
    schemaVersion: versionOf(store.reader),
    previous: null,
    formerDevices: formerDevices(store.reader),
    payload,
  });
  return new TextEncoder().encode(canonicalJson(content));
}

/** What a merge of this content would do, by a trial that writes nothing. */
export function previewSnapshot(store: Store, content: Uint8Array): SnapshotPreview | SnapshotRefusal {
  return orRefusal(() => {
    const told = readTold(content);
    const found = mergeTold(store, told, { isTrial: true });
    const { changes, payload } = found;
    const removedPeople = removedPeopleIn(changes);
    return {
      partnerId: payload.partnerId as PartnerId, // its shape was checked
      partnerName: partnerNameIn(payload),
      isNew: !hasPartner(store.reader, payload.partnerId),
      author: told.author,
      createdAt: told.createdAt,
      level: payload.level,
      counts: countRows(payload),
      changes,
      removedPeople,
      asksFirst: asksBeforeRemoving(removedPeople, peopleOf(store.reader, payload.partnerId)),
      ...countsOf(found),
    };
  });
}

/** Merges this content as one command of its author. Removing many people has to be agreed to. */
export function mergeSnapshot(
  store: Store,
  content: Uint8Array,
  { mayRemovePeople, today }: { readonly mayRemovePeople: boolean; readonly today: IsoDate },
): SnapshotMerge | SnapshotRefusal {
  return orRefusal(() => {
    const told = readTold(content);
    const found = mergeTold(store, told, {
      first: versionBeforeMerging(store, told, today),
      look: (changes, { partnerId }) => {
        const removed = removedPeopleIn(changes);
        if (!mayRemovePeople && asksBeforeRemoving(removed, peopleOf(store.reader, partnerId)))
          throw new AppError(
            'bad-request',
            `This would take ${String(removed)} people off the map. Nothing was changed; look at the list and agree to it first.`,
          );
      },
    });
    const theirs = found.changes.filter(({ entity }) => entity !== 'version');
    const changedRows = new Set(theirs.map(({ entity, row }) => `${entity} ${row}`)).size;
    const partnerId = found.payload.partnerId as PartnerId; // its shape was checked
    return { partnerId, changedRows, ...countsOf(found) };
  });
}

/** The version of the moment before, of a partner that is here already. */
function versionBeforeMerging(
  { reader }: Store,
  { payload }: SnapshotContent,
  today: IsoDate,
): readonly Change[] {
  const reading = readPayload(payload);
  if ('problem' in reading) return [];
  const rows = readPartner(reader, reading.payload.partnerId);
  if (rows === null) return [];
  const partnerId = reading.payload.partnerId as PartnerId; // of a partner that is here
  return versionBefore({ state: stateFromRows(rows), partnerId, newId: v7, today }, 'merge');
}

/** What a snapshot says, its payload not yet looked into; throws SnapshotRefused. */
export function readTold(bytes: Uint8Array): SnapshotContent {
  const content = readContent(bytes, readSnapshotContent);
  if (content === 'newer') throw new SnapshotRefused('newer', 'kind');
  return content;
}

/** Merges what a snapshot says; throws SnapshotRefused where it is none. */
export function mergeTold(store: Store, content: SnapshotContent, options: MergeOptions): MergeResult {
  // The file is nobody's word for what all partners share: that is only added to.
  if (content.kind !== 'partner') throw new SnapshotRefused('bad-content', 'kind');
  const { device, author: name, formerDevices: former } = content;
  const from: PayloadSource = { device, name, formerDevices: former, shared: 'add' };
  const outcome = store.mergePartner(content.payload, from, options);
  if (!('problem' in outcome)) return outcome;
  throw problemRefused(outcome.problem);
}

/** What stands against a payload as a refusal of its file. */
export function problemRefused(problem: PayloadProblem): SnapshotRefused {
  return new SnapshotRefused(problem === 'newer' ? 'newer' : 'bad-content', problem);
}

function countsOf({ verdicts, conflicts }: MergeResult): {
  readonly conflicts: number;
  readonly heldRows: number;
  readonly refusedRows: number;
} {
  const rowsWith = (wanted: 'held' | 'refused'): number =>
    new Set(verdicts.filter(({ verdict }) => verdict === wanted).map(({ entity, row }) => `${entity} ${row}`))
      .size;
  return { conflicts: conflicts.length, heldRows: rowsWith('held'), refusedRows: rowsWith('refused') };
}

/** The refusal of a snapshot is an answer; all other failures stay failures. */
export function orRefusal<T>(work: () => T): T | SnapshotRefusal {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof SnapshotRefused) return { refused: failure.code };
    throw failure;
  }
}

/** Whether there is such a partner, and it is not deleted. */
export function hasPartner(reader: Reader, partnerId: string): boolean {
  return reader.prepareRaw('SELECT 1 FROM partner WHERE id = ? AND deleted = 0').get(partnerId) !== undefined;
}

/** How many people a partner has. */
export function peopleOf(reader: Reader, partnerId: string): number {
  const [count] = reader
    .prepareRaw('SELECT count(*) FROM person WHERE "partnerId" = ? AND deleted = 0')
    .get(partnerId) as [number]; // one row of one number
  return count;
}

/** Nobody's, when this profile was restored and has not written since. */
export function deviceOf(reader: Reader): string {
  const found = reader
    .prepareRaw("SELECT d.id FROM meta m JOIN device d ON d.key = m.value WHERE m.key = 'device'")
    .get() as [string] | undefined; // one text column
  return found?.[0] ?? NO_CLOCK[2];
}

/** The ids under which this file wrote before it had the present one. */
export function formerDevices(reader: Reader): string[] {
  const found = reader
    .prepareRaw(
      'SELECT DISTINCT d.id FROM command c JOIN device d ON d.key = c.device ORDER BY c.device DESC',
    )
    .all() as [string][]; // one text column
  const present = deviceOf(reader);
  return found.flat().filter((id) => id !== present);
}

/** The version of the database. */
export function versionOf(reader: Reader): number {
  const [version] = reader.prepareRaw('PRAGMA user_version').get() as [number]; // one number
  return version;
}
