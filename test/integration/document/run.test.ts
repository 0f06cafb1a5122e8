import { beforeEach, expect, it } from 'vitest';
import { colleagueOf } from '#renderer/edits/add-colleague.ts';
import { run } from '#renderer/edits/run.ts';
import { undo } from '#renderer/document/commit.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { noteAcquaintance } from '#shared/edit/colleagues/acquaintance-edits.ts';
import { changeAction, newAction } from '#shared/edit/plan/action-edits.ts';
import { openNewPartner, windowOnProfile } from './window-on-profile.ts';

beforeEach(() => {
  openNewPartner(windowOnProfile(), 'Fjordline');
});

const names = () => [...currentState().colleague.values()].map(({ name }) => name);

it('adds a colleague whose name is new in the same step as what names the colleague', async () => {
  const [personId] = [...currentState().person.values()].map(({ id }) => id);
  const colleague = colleagueOf('Tom Roe');
  if (personId === undefined || colleague === null) throw new Error('nobody is there');
  const input = { personId, colleagueId: colleague.id, now: 'brief' } as const;
  expect(await run(noteAcquaintance, input, { first: colleague.first })).toBe(true);
  expect(names()).toEqual(['Tom Roe']);
  await undo();
  expect(names()).toEqual([]);
  expect(currentState().acquaintance.size).toBe(0);
});

it('adds nobody where the edit changes nothing, and nobody twice', async () => {
  await run(newAction, { id: 'a1', facts: { text: 'Call' } });
  const tom = colleagueOf('Tom Roe');
  if (tom === null) throw new Error('no name');
  await run(changeAction, { id: 'gone', facts: { ownerColleagueId: tom.id } }, { first: tom.first });
  expect(names()).toEqual([]);
  await run(changeAction, { id: 'a1', facts: { ownerColleagueId: tom.id } }, { first: tom.first });
  expect(colleagueOf(' tom roe ')).toEqual({ id: tom.id, first: [] });
  expect(colleagueOf(' ')).toBeNull();
});
