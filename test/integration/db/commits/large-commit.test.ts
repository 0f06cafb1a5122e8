import { expect, it } from 'vitest';
import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import { ratingId } from '#shared/model/rating.ts';
import { addPartner, command, newFolder, openedIn } from '../profile-folder.ts';

const PEOPLE = 5_000;
/** Processor time, so that a busy machine does not matter; the user waits for 3 s at most for all of an import. */
const MOST_MILLISECONDS = 2_500;

function importOf(partnerId: PartnerId): readonly Change[] {
  return Array.from({ length: PEOPLE }, (_, n) => {
    const personId = `person-${n}` as PersonId;
    return [
      change('person', personId, {
        partnerId,
        name: `Ada Berg ${n}`,
        email: `ada.berg.${n}@example.com`,
        phone: `+47 22 ${n}`,
        location: 'Oslo',
        externalId: `E-${n}`,
      }),
      change('seat', `seat-${n}`, {
        partnerId,
        personId,
        title: `Head of ${n}`,
        department: 'Sales',
        reportsToSeatId: n === 0 ? null : (`seat-${Math.floor((n - 1) / 6)}` as SeatId),
        order: n,
      }),
      change('rating', ratingId(personId, 'support'), {
        partnerId,
        personId,
        kind: 'support',
        values: ['neutral'],
        confidence: 'guess',
        ratedBy: 'Kim',
        ratedOn: '2026-05-12' as IsoDate,
      }),
    ];
  }).flat();
}

function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

it('5,000 people are written, read, undone and redone in good time', { timeout: 120_000 }, () => {
  const { store } = openedIn(newFolder());
  const partnerId = addPartner(store, 'Fjordline');
  const changes = importOf(partnerId);
  const told: number[] = [];
  const onProgress = (done: number) => told.push(done);
  expect(cpuMilliseconds(() => store.commit(command('import'), changes, { onProgress }))).toBeLessThan(
    MOST_MILLISECONDS,
  );
  expect(told.length).toBeGreaterThan(100);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(changes.length);

  expect(cpuMilliseconds(() => store.partnerRows(partnerId))).toBeLessThan(500);
  const rows = store.partnerRows(partnerId);
  expect([rows.person.length, rows.seat.length, rows.rating.length]).toEqual([PEOPLE, PEOPLE, PEOPLE]);

  expect(cpuMilliseconds(() => store.undo())).toBeLessThan(MOST_MILLISECONDS);
  expect(store.partnerRows(partnerId).person).toEqual([]);
  expect(store.redo()?.changes).toHaveLength(3 * PEOPLE);
  // The same list again is no change at all.
  expect(store.commit(command('import'), changes)).toMatchObject({ commandId: '', changes: [] });
});
