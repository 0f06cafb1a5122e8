import { expect, it } from 'vitest';
import { readProfileCounts } from '#electron/db/reads/profile-counts.ts';
import { change, removal } from '#shared/model/change.ts';
import { addPartner, command, newFolder, openedIn } from '../profile-folder.ts';

it('counts partners, people and conversations, and nothing that was deleted', () => {
  const store = openedIn(newFolder()).store;
  expect(readProfileCounts(store.reader)).toEqual({ partners: 0, people: 0, conversations: 0 });
  const partnerId = addPartner(store, 'Fjordline');
  const gone = addPartner(store, 'Gone');
  store.commit(command('fill'), [
    change('person', 'ada', { partnerId, name: 'Ada Berg' }),
    change('person', 'bo', { partnerId, name: 'Bo' }),
    change('person', 'cai', { partnerId: gone, name: 'Cai' }),
    change('touchpoint', 't1', { partnerId }),
  ]);
  expect(readProfileCounts(store.reader)).toEqual({ partners: 2, people: 3, conversations: 1 });
  store.commit(command('delete'), [removal('partner', gone)]);
  store.commit(command('delete'), [removal('person', 'bo'), removal('touchpoint', 't1')]);
  expect(readProfileCounts(store.reader)).toEqual({ partners: 1, people: 1, conversations: 0 });
});
