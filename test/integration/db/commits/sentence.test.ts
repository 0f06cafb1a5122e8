import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { databasePath } from '#electron/db/file/profile-files.ts';
import { change, removal } from '#shared/model/change.ts';
import { addPartner, addPerson, newFolder, openedIn } from '../profile-folder.ts';

const rated = (id: string) => ({
  name: 'person.rate',
  parameters: { people: { ids: [id], of: 1 }, kind: 'support', evidenceOnly: false },
  partnerId: null,
});

it('is made when it is shown, with the name that the person has then', () => {
  const folder = newFolder();
  const profile = openedIn(folder);
  const partnerId = addPartner(profile.store, 'Fjordline');
  const ada = addPerson(profile.store, partnerId, 'Ada Berg');
  const wanted = change('person', ada, { notes: 'x' });
  const result = profile.store.commit(rated(ada), [wanted]);
  expect(result.command.label).toBe('Rate support of Ada Berg');
  profile.store.commit(rated(ada), [change('person', ada, { name: 'Ada Lund' })]);
  expect(profile.store.undoState().undo?.label).toBe('Rate support of Ada Lund');
  expect(profile.store.history('person', ada).map(({ commandLabel }) => commandLabel)).toContain(
    'Rate support of Ada Lund',
  );
  // A deleted person is still named, also after a restart.
  profile.store.commit(rated(ada), [removal('person', ada)]);
  profile.close();
  expect(openedIn(folder).store.undoState().undo?.label).toBe('Rate support of Ada Lund');
});

it('leaves no name of a person in the log of commands', () => {
  const folder = newFolder();
  const profile = openedIn(folder);
  const partnerId = addPartner(profile.store, 'Fjordline');
  const ada = addPerson(profile.store, partnerId, 'Ada Berg');
  profile.store.commit(rated(ada), [change('person', ada, { notes: 'x' })]);
  profile.close();
  const db = new Database(databasePath(folder));
  const logged = db.prepare("SELECT * FROM command WHERE name = 'person.rate'").all();
  expect(JSON.stringify(logged)).toContain(ada);
  expect(JSON.stringify(logged)).not.toContain('Ada Berg');
  db.close();
});

it('is a general one for what this version does not know, or for a person who is gone for good', () => {
  const { store } = openedIn(newFolder());
  const partnerId = addPartner(store, 'Fjordline');
  const ada = addPerson(store, partnerId, 'Ada Berg');
  const say = (command: Parameters<typeof store.commit>[0], notes: string) =>
    store.commit(command, [change('person', ada, { notes })]).command.label;
  expect(say({ name: 'later.version', parameters: { x: 1 }, partnerId: null }, '1')).toBe('A change');
  expect(say({ ...rated(ada), parameters: { people: 'nonsense' } }, '2')).toBe('A change');
  expect(say(rated('nobody'), '3')).toBe('Rate support of Unnamed person');
});
