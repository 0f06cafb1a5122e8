import { expect, it } from 'vitest';
import { stateFromRows } from '#shared/model/partner-state.ts';
import { workedPartners } from '../../../fixtures/worked/worked-partners.ts';
import { command, newFolder, openedIn } from '../profile-folder.ts';

it.each(workedPartners().map((partner) => [partner.name, partner] as const))(
  'the worked partner %s is written to a real profile and read back as it is',
  (_name, { changes, state }) => {
    const { store } = openedIn(newFolder());
    store.commit(command('worked'), changes);
    const partnerId = changes.find(({ entity }) => entity === 'partner')?.row ?? '';
    const read = stateFromRows(store.partnerRows(partnerId));
    for (const entity of ['person', 'seat', 'rating', 'line', 'touchpoint', 'promise', 'plan'] as const) {
      const [written, there] = [state[entity], read[entity]];
      expect([...there.keys()].sort(), entity).toEqual([...written.keys()].sort());
      for (const [id, row] of there)
        expect(row, `${entity} ${id}`).toMatchObject(written.get(id as never) ?? {});
    }
  },
);
