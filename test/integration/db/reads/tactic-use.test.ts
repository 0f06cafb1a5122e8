import { readTacticUse } from '#electron/db/reads/tactic-use.ts';
import { expect, it } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate, PersonId, PlanId } from '#shared/model/id.ts';
import { addPartner, command, newFolder, openedIn } from '../profile-folder.ts';

const ada = 'ada' as PersonId;
const on = (day: string) => day as IsoDate;

it('counts lines and outcomes of tactics over all partners, and leaves out what is deleted or rejected', () => {
  const store = openedIn(newFolder()).store;
  expect(readTacticUse(store.reader)).toEqual([]);
  const partnerId = addPartner(store, 'Fjordline');
  const gone = addPartner(store, 'Gone');
  const line = { partnerId, planId: 'plan' as PlanId, tacticId: 't1' };
  const outcome = { partnerId, tacticId: 't1', personId: ada };
  store.commit(command('fill'), [
    change('person', ada, { partnerId, name: 'Ada Berg' }),
    change('person', 'bo', { partnerId, name: 'Bo' }),
    change('plan', 'plan', { partnerId }),
    change('plan_line', 'ada.plan', { ...line, personId: ada, state: 'accepted' }),
    change('plan_line', 'bo.plan', { ...line, personId: 'bo' as PersonId, state: 'rejected' }),
    change('tactic_outcome', 'o1', { ...outcome, outcome: 'worked', on: on('2026-05-01'), note: 'Well.' }),
    change('tactic_outcome', 'o2', { ...outcome, outcome: 'did-not', on: on('2026-05-02') }),
    change('tactic_outcome', 'o3', { ...outcome, personId: null, on: on('2026-04-02') }),
    change('tactic_outcome', 'o4', { partnerId: gone, tacticId: 't1', outcome: 'worked' }),
  ]);
  store.commit(command('delete'), [{ entity: 'partner', row: gone, fields: { deleted: true } }]);
  const [use, ...others] = readTacticUse(store.reader);
  expect(others).toEqual([]);
  expect(use).toMatchObject({ tacticId: 't1', lines: 1, worked: 1, didNot: 1, unclear: 1 });
  expect(use?.outcomes.map(({ personName, outcome: result, on: day }) => [personName, result, day])).toEqual([
    ['Ada Berg', 'did-not', '2026-05-02'],
    ['Ada Berg', 'worked', '2026-05-01'],
    [null, 'unclear', '2026-04-02'],
  ]);
});
