import { findPeople } from '#electron/db/reads/find-people.ts';
import { expect, it } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { addPartner, addPerson, command, newFolder, openedIn } from '../profile-folder.ts';

it('finds people of all partners by the words of their names, accents and case aside', () => {
  const { store } = openedIn(newFolder());
  const north = addPartner(store, 'Nordlys');
  const south = addPartner(store, 'Fjordline');
  const gone = addPartner(store, 'Gone');
  const left = addPerson(store, north, 'Søren Aas');
  const zoe = addPerson(store, south, 'Zoë Sörensen');
  addPerson(store, south, 'Ada Berg');
  addPerson(store, gone, 'Soren Past');
  store.commit(command('fill'), [
    change('seat', 's1', { partnerId: south, personId: zoe, title: 'Buyer' }),
    change('person', left, { leftOn: '2026-01-01' as IsoDate }),
    { entity: 'partner', row: gone, fields: { deleted: true } },
  ]);
  const find = (query: string, most = 8) =>
    findPeople(store.reader, { query, most }, '2026-06-01' as IsoDate);
  expect(find('SOREN').map(({ name }) => name)).toEqual(['Zoë Sörensen', 'Søren Aas']);
  expect(find('zoe sor')).toEqual([
    {
      personId: zoe,
      name: 'Zoë Sörensen',
      partnerId: south,
      partnerName: 'Fjordline',
      seatId: 's1',
      title: 'Buyer',
    },
  ]);
  expect(find('oren').map(({ name }) => name)).toEqual(['Zoë Sörensen', 'Søren Aas']);
  expect(find('nobody')).toEqual([]);
  expect(find(' ')).toEqual([]);
  expect(find('a', 1)).toHaveLength(1);
});
