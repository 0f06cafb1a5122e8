import { beforeEach, expect, it } from 'vitest';
import type { Profile } from '#electron/db/profile/profile.ts';
import { lookAtSnapshot } from '#electron/db/thread/look-snapshot.ts';
import { writeSnapshotContent } from '#electron/db/thread/snapshot-calls.ts';
import { change } from '#shared/model/change.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import type { PartnerRows } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { addPartner, addPerson, command, newFolder, openedIn } from '../profile-folder.ts';

const now = Date.UTC(2026, 10, 30, 11);
const cora = 'cora' as ColleagueId;
let anna: Profile;
let ben: Profile;
let partnerId: PartnerId;
let ada: PersonId;
let bo: PersonId;

beforeEach(() => {
  anna = openedIn(newFolder(), { now: () => now });
  ben = openedIn(newFolder(), { now: () => now });
  partnerId = addPartner(anna.store, 'Northlight');
  ada = addPerson(anna.store, partnerId, 'Ada');
  bo = addPerson(anna.store, partnerId, 'Bo');
  rate('supporter');
});

function rate(value: string): void {
  const id = ratingId(ada, 'support');
  anna.store.commit(command('rate'), [
    change('rating', id, { partnerId, personId: ada, kind: 'support', values: [value] }),
  ]);
}

const saved = (level: 'everything' | 'facts' = 'everything'): Uint8Array =>
  writeSnapshotContent(anna.store, { partnerId, level }, { author: 'Anna', now });

function look(profile: Profile, content: Uint8Array): PartnerRows {
  const found = lookAtSnapshot(profile.store, content);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

it('is the partner of that moment, whoever looks, and writes nothing', () => {
  const content = saved();
  const then = anna.store.partnerRows(partnerId);
  rate('opponent');
  const [annas, bens] = [anna.store.lastSeq, ben.store.lastSeq];
  for (const profile of [anna, ben]) {
    const shown = look(profile, content);
    expect(shown.rating).toEqual(then.rating);
    expect(shown.person.map(({ name }) => name).toSorted()).toEqual(['Ada', 'Bo']);
  }
  expect([anna.store.lastSeq, ben.store.lastSeq]).toEqual([annas, bens]);
  expect(ben.store.partners()).toEqual([]);
  expect(anna.store.partnerRows(partnerId).rating[0]?.values).toEqual(['opponent']);
});

it('shows facts where nothing else was saved, and of what all partners share ours beside theirs', () => {
  expect(look(ben, saved('facts')).rating).toEqual([]);
  anna.store.commit(command('team'), [
    change('colleague', cora, { name: 'Cora' }),
    change('touchpoint', 'met', {
      partnerId,
      personIds: [ada],
      colleagueIds: [cora],
      on: '2026-11-01' as IsoDate,
    }),
  ]);
  ben.store.commit(command('team'), [change('colleague', 'dan', { name: 'Dan' })]);
  expect(
    look(ben, saved())
      .colleague.map(({ name }) => name)
      .toSorted(),
  ).toEqual(['Cora', 'Dan']);
});

it('shows nobody who was erased here since', () => {
  const content = saved();
  anna.erase({ personId: bo, choices: [] });
  expect(look(anna, content).person.map(({ name }) => name)).toEqual(['Ada']);
});

it('refuses what is no snapshot of a partner', () => {
  const text = new TextDecoder().decode(saved()).replace('"kind":"partner"', '"kind":"workspace"');
  expect(lookAtSnapshot(ben.store, new TextEncoder().encode(text))).toHaveProperty('refused');
});
