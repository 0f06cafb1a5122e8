import { readShared } from '#electron/db/reads/rows.ts';
import { expect, it } from 'vitest';
import { change } from '#shared/model/change.ts';
import { addPartner, addPerson, command, newFolder, openedIn } from '../profile-folder.ts';

it('what partners share can be read without a partner, and no row of a partner comes along', () => {
  const { store } = openedIn(newFolder());
  const partnerId = addPartner(store, 'Fjordline');
  addPerson(store, partnerId, 'Ada');
  store.commit(command('shared'), [
    change('own_tactic', 'mine', { text: 'Ask for a reference' }),
    change('own_tactic', 'gone', { text: 'Deleted' }),
    change('owner_respondent', 'me', { name: 'Robin Vale' }),
  ]);
  store.commit(command('delete'), [{ entity: 'own_tactic', row: 'gone', fields: { deleted: true } }]);
  const rows = readShared(store.reader);
  expect(rows.own_tactic.map(({ id }) => id)).toEqual(['mine']);
  expect(rows.owner_respondent).toMatchObject([{ id: 'me', name: 'Robin Vale' }]);
  expect([rows.partner, rows.person]).toEqual([[], []]);
  // The same rows come with a partner.
  expect(store.partnerRows(partnerId).own_tactic).toEqual(rows.own_tactic);
});
