import { expect, it } from 'vitest';
import { newObjective } from '#shared/edit/individual-plan/objective-edits.ts';
import { change } from '#shared/model/change.ts';
import type { PersonId } from '#shared/model/id.ts';
import { colleagueId, company, partnerId, personId, today, write } from '../fixture.ts';

const setting = (state: ReturnType<typeof company>) => ({
  state,
  partnerId,
  today,
  now: 0,
  userName: 'Kim Lund',
  newId: () => 'new',
});

it('an objective is owned by the colleague in charge of its person, wherever it is added', () => {
  const dev = personId('dev');
  const kim = colleagueId('kim');
  const state = write(company(), [change('person', dev, { ownerColleagueId: kim })]);
  const owner = (person: PersonId | null, facts: object = {}) => {
    const input = { id: 'o1', facts: { text: 'Meet twice', personId: person, ...facts } };
    const changes = newObjective.changes(setting(state), input);
    if ('ok' in changes) throw new Error('refused');
    return changes[0]?.fields['ownerColleagueId'];
  };
  expect(owner(dev)).toBe(kim);
  expect(owner(dev, { ownerColleagueId: null })).toBeNull();
  expect(owner(personId('ceo'))).toBeNull();
  expect(owner(null)).toBeNull();
});
