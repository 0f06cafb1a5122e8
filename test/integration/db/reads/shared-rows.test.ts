import { readSharedRows } from '#electron/db/reads/shared-rows.ts';
import { expect, it } from 'vitest';
import type { Store } from '#electron/db/commits/store.ts';
import { deletePartner } from '#shared/edit/partner/edit-partner.ts';
import { change } from '#shared/model/change.ts';
import type { ColleagueId, IsoDate, PartnerId } from '#shared/model/id.ts';
import { samplePartner } from '#shared/sample/sample-partner.ts';
import { knownShared, removeTraces } from '#shared/sample/sample-traces.ts';
import { addPartner, command, newFolder, openedIn } from '../profile-folder.ts';

let count = 0;

function addSample(store: Store): PartnerId {
  const newId = () => `sample-${String((count += 1))}`;
  const today = '2026-05-12' as IsoDate;
  const changes = samplePartner(newId, today, 'Robin Vale', knownShared(readSharedRows(store.reader)));
  store.commit(command('sample'), changes);
  return changes.find(({ entity }) => entity === 'partner')?.row as PartnerId; // the row of a partner
}

function removeSample(store: Store, partnerId: PartnerId): void {
  const traces = removeTraces(readSharedRows(store.reader), partnerId);
  store.commit(command('delete'), [...deletePartner(partnerId), ...traces]);
}

function names(store: Store): readonly string[] {
  return readSharedRows(store.reader).map(({ name }) => name);
}

it('makes no doubles of colleagues and initiatives, and leaves nothing behind', () => {
  const store = openedIn(newFolder()).store;
  const first = addSample(store);
  const before = names(store);
  expect(before).toHaveLength(7);
  const second = addSample(store);
  expect(names(store)).toEqual(before);
  removeSample(store, first);
  expect(names(store)).toEqual(before);
  expect(store.partnerRows(second).colleague).toHaveLength(5);
  removeSample(store, second);
  expect(names(store)).toEqual([]);
  store.undo();
  expect(names(store)).toEqual(before);
});

it('keeps a colleague whom another partner uses, also in a list, and one whom the user added', () => {
  const store = openedIn(newFolder()).store;
  const sample = addSample(store);
  const own = addPartner(store, 'Fjordline');
  const idOf = (name: string) =>
    readSharedRows(store.reader).find((row) => row.name === name)?.id as ColleagueId; // the row of a colleague
  store.commit(command('use'), [
    change('touchpoint', 'touch', { partnerId: own, colleagueIds: [idOf('Hannah Sørensen')] }),
    change('team_member', 'member', { partnerId: own, colleagueId: idOf('Wen Jiayi') }),
    change('colleague', 'mine', { name: 'Robin Vale' }),
  ]);
  removeSample(store, sample);
  expect([...names(store)].toSorted()).toEqual(['Hannah Sørensen', 'Robin Vale', 'Wen Jiayi']);
});
