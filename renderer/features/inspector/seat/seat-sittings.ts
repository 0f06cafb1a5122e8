import type { HistoryEntry } from '#shared/ipc/types.ts';
import type { PersonId } from '#shared/model/id.ts';

/** Somebody's time on a seat, in ms since 1970; without a person the seat was vacant, without an end it is so now. */
export type Sitting = {
  readonly personId: PersonId | null;
  readonly from: number;
  readonly to: number | null;
};

/** Somebody who sat there for less than this before things were as before was a slip that was undone, and is not told. */
const SLIP_MS = 60_000;

/** Who sat on a seat and when, newest first, from the entries of its row in the change log; times without anybody included. */
export function seatSittings(entries: readonly HistoryEntry[]): readonly Sitting[] {
  const steps = entries
    .filter(({ field }) => field === 'personId')
    .map(({ newValue, at }) => ({
      personId: typeof newValue === 'string' ? (newValue as PersonId) : null, // the field holds ids of people
      at,
    }))
    .sort((a, b) => a.at - b.at);
  const lasting = steps.filter(({ at }, index) => {
    const next = steps[index + 1];
    const back = next !== undefined && index > 0 && next.personId === steps[index - 1]?.personId;
    return !back || next.at - at >= SLIP_MS;
  });
  const changes = lasting.filter(({ personId }, index) => lasting[index - 1]?.personId !== personId);
  return changes
    .map(({ personId, at }, index) => ({ personId, from: at, to: changes[index + 1]?.at ?? null }))
    .toReversed();
}
