import { v7 } from 'uuid';
import type { AddedSample } from '#shared/ipc/types.ts';
import { addSamplePartner } from '#shared/edit/partner/partner-edits.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { entityOf } from '#shared/model/registry.ts';
import { addDays, endOfDay } from '#shared/reading/calendar.ts';
import { knownShared } from '#shared/sample/sample-traces.ts';
import { sampleStory } from '#shared/sample/past/sample-story.ts';
import type { Store } from '../commits/store.ts';
import { readSharedRows } from '../reads/shared-rows.ts';

const MINUTE = 60_000;

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
