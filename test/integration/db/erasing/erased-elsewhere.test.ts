import { describe, expect, it } from 'vitest';
import { readErasures } from '#electron/db/erasing/pending-erasures.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import { ERASED_AFTER } from '#shared/merge/erasure-days.ts';
import type { PartnerPayload } from '#shared/merge/payload.ts';
import { change } from '#shared/model/change.ts';
import type { PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import { addPartner, addPerson, command, namesIn, newFolder, openedIn } from '../profile-folder.ts';

const START = Date.UTC(2026, 10, 30);

/** Two colleagues with one partner; the clock of the second can be moved. */
function team(people: number): {
  readonly anna: Profile;
  readonly ben: Profile;
  readonly clock: { now: number };
  readonly partnerId: PartnerId;
  readonly ids: readonly PersonId[];
} {
  const clock = { now: START };
  const anna = openedIn(newFolder(), { now: () => START });
  const ben = openedIn(newFolder(), { now: () => clock.now });
  const partnerId = addPartner(anna.store, 'Fjordline');
  const ids = Array.from({ length: people }, (_, at) =>
    addPerson(anna.store, partnerId, `Zebulon ${String(at)} Quartermain`),
  );
  addPerson(anna.store, partnerId, 'Ada Berg');
  hand(anna, ben, partnerId);
  return { anna, ben, clock, partnerId, ids };
}

function fileOf({ store }: Profile, partnerId: PartnerId): PartnerPayload {
  const payload = store.exportPartner(partnerId, 'everything');
  if (payload === null) throw new Error('there is such a partner');
  return JSON.parse(JSON.stringify(payload)) as PartnerPayload; // as it comes out of a file
}

function hand(from: Profile, to: Profile, partnerId: PartnerId): void {
  to.store.mergePartner(fileOf(from, partnerId), {
    device: deviceOf(from),
    name: 'Anna Berg',
    shared: 'merge',
  });
}

function deviceOf({ store }: Profile): string {
  const [id] = store.reader
    .prepareRaw("SELECT d.id FROM meta m JOIN device d ON d.key = m.value WHERE m.key = 'device'")
    .get() as [string]; // it has written
  return id;
}

describe('somebody who was erased on another computer', () => {
  it('is hidden at once, the seat vacant, and destroyed after seven days, not before', () => {
    const { anna, ben, clock, partnerId, ids } = team(1);
    const [zeb] = ids as readonly [PersonId];
    ben.store.commit(command('Seat'), [
      change('seat', 'seat' as SeatId, { partnerId, personId: zeb, title: 'Buyer' }),
    ]);
    anna.erase({ personId: zeb, choices: [] });
    hand(anna, ben, partnerId);
    expect(namesIn(ben.store, partnerId)).toEqual(['Ada Berg']);
    expect(ben.store.partnerRows(partnerId).seat).toMatchObject([{ title: 'Buyer', personId: null }]);
    expect(readErasures(ben.store.reader)).toMatchObject([
      {
        personId: zeb,
        partnerName: 'Fjordline',
        by: 'Anna Berg',
        held: { name: 'Zebulon 0 Quartermain', goesAt: START + ERASED_AFTER },
      },
    ]);
    clock.now += ERASED_AFTER - 1;
    expect(ben.eraseDue()).toBe(0);
    clock.now += 1;
    expect(ben.eraseDue()).toBe(1);
    expect(readErasures(ben.store.reader)).toMatchObject([{ personId: zeb, held: null }]);
    expect(ben.eraseDue()).toBe(0);
  });

  it('waits for the user when four come within a day, also after some of them were confirmed', () => {
    const { anna, ben, clock, partnerId, ids } = team(4);
    for (const personId of ids) anna.erase({ personId, choices: [] });
    hand(anna, ben, partnerId);
    expect(readErasures(ben.store.reader).map(({ held }) => held?.goesAt)).toEqual([null, null, null, null]);
    clock.now += 30 * ERASED_AFTER;
    expect(ben.eraseDue()).toBe(0);
    const [first, second] = ids as readonly [PersonId, PersonId];
    for (const personId of [first, second]) ben.erase({ personId, choices: [] });
    expect(ben.eraseDue()).toBe(0);
    expect(readErasures(ben.store.reader).filter(({ held }) => held !== null)).toHaveLength(2);
  });

  it('is told of by receipts, one for each device, which reach the others', () => {
    const { anna, ben, partnerId, ids } = team(1);
    const [zeb] = ids as readonly [PersonId];
    ben.store.commit(command('Note'), [change('partner', partnerId, { name: 'Fjordline AS' })]);
    hand(ben, anna, partnerId);
    anna.erase({ personId: zeb, choices: [] });
    const erasedBy = (profile: Profile): readonly boolean[] | undefined =>
      readErasures(profile.store.reader)[0]?.devices.map(({ hasErased }) => hasErased);
    expect(erasedBy(anna)).toEqual([true, false]);
    hand(anna, ben, partnerId);
    expect(erasedBy(ben)).toEqual([false, true]);
    ben.erase({ personId: zeb, choices: [] });
    hand(ben, anna, partnerId);
    expect(erasedBy(anna)).toEqual([true, true]);
    expect(JSON.stringify(fileOf(anna, partnerId))).not.toContain('Quartermain');
  });

  it('does not come back with a snapshot from before, nor do texts that lost the name', () => {
    const { anna, ben, partnerId, ids } = team(1);
    const [zeb] = ids as readonly [PersonId];
    const summary = 'Zebulon 0 Quartermain agrees';
    anna.store.commit(command('Contact'), [
      change('touchpoint', 'talk' as never, { partnerId, personIds: [zeb], summary }),
    ]);
    hand(anna, ben, partnerId);
    const old = fileOf(ben, partnerId);
    anna.erase({
      personId: zeb,
      choices: [{ entity: 'touchpoint', row: 'talk', field: 'summary', way: 'text' }],
    });
    anna.store.mergePartner(old, { device: 'ben', name: 'Ben', shared: 'merge' });
    expect(namesIn(anna.store, partnerId)).toEqual(['Ada Berg']);
    expect(anna.store.partnerRows(partnerId).touchpoint).toMatchObject([{ summary: '', personIds: [] }]);
    expect(JSON.stringify(fileOf(anna, partnerId))).not.toContain('Quartermain');
    // The user's choice about a text reaches the others with the text.
    hand(anna, ben, partnerId);
    expect(ben.store.partnerRows(partnerId).touchpoint).toMatchObject([{ summary: '' }]);
  });

  it('cannot be brought back by undo, and neither can the receipt', () => {
    const { anna, ids } = team(1);
    anna.erase({ personId: ids[0] as PersonId, choices: [] });
    expect(anna.store.undo()).toBeNull();
  });
});
