import { v7 } from 'uuid';
import type { AddedSample } from '#shared/ipc/types.ts';
import { AppError } from '#shared/ipc/errors.ts';
import { canonicalJson } from '#shared/merge/canonical-json.ts';
import { colleagueCopy, SAMPLE_COLLEAGUE, SAMPLE_COLLEAGUE_DEVICE } from '#shared/sample/colleague-copy.ts';
import { snapshotContent } from '#shared/sharing/snapshot-content.ts';
import { versionOf } from './snapshot-calls.ts';
import { addSamplePartner } from '#shared/edit/partner/partner-edits.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { entityOf } from '#shared/model/registry.ts';
import { addDays, endOfDay } from '#shared/reading/calendar.ts';
import { knownShared } from '#shared/sample/sample-traces.ts';
import { sampleStory } from '#shared/sample/past/sample-story.ts';
import type { Store } from '../commits/store.ts';
import { readSharedRows } from '../reads/shared-rows.ts';

const MINUTE = 60_000;
/** When the colleague of the sample has saved his copy. */
const SAVED_BEFORE = 2 * 24 * 60 * MINUTE;

/** The content of the snapshot that a colleague of the sample has saved. Fails with `not-found` for a partner that is no sample. */
export function sampleColleague(
  store: Store,
  partnerId: string,
  { today, now }: { readonly today: IsoDate; readonly now: number },
): Uint8Array {
  const sample = store.reader.prepareRaw('SELECT 1 FROM partner WHERE id = ? AND sample = 1 AND deleted = 0');
  const payload = sample.get(partnerId) === undefined ? null : store.exportPartner(partnerId, 'everything');
  if (payload === null) throw new AppError('not-found', 'partner');
  const content = snapshotContent({
    author: SAMPLE_COLLEAGUE,
    createdAt: now - SAVED_BEFORE,
    device: SAMPLE_COLLEAGUE_DEVICE,
    schemaVersion: versionOf(store.reader),
    previous: null,
    payload: colleagueCopy(payload, { today, now }),
  });
  return new TextEncoder().encode(canonicalJson(content));
}

/** Adds the sample partner with its history. It is made here, so that nobody else can have a past written. */
export function addSample(store: Store, today: IsoDate): AddedSample {
  const { partnerId, past, now } = sampleStory(v7, today, knownShared(readSharedRows(store.reader)));
  const command = { name: addSamplePartner.name, parameters: {}, partnerId };
  const commands = past.map(({ on, minute, ...rest }) => ({
    ...rest,
    at: endOfDay(addDays(on, -1)) + 1 + minute * MINUTE,
  }));
  const result = store.commitWithPast(command, commands, now);
  // The partner itself is read when it is opened.
  const changes = result.changes.filter(({ entity }) => entityOf(entity).scope === 'profile');
  return { partnerId, result: { ...result, changes } };
}
