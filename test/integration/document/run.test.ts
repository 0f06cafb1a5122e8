import { beforeEach, expect, it } from 'vitest';
import { colleagueOf } from '#renderer/edits/add-colleague.ts';
import { run } from '#renderer/edits/run.ts';
import { undo } from '#renderer/document/commit.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { noteAcquaintance } from '#shared/edit/colleagues/acquaintance-edits.ts';
import { changeAction, newAction } from '#shared/edit/plan/action-edits.ts';
import { changeTactic, deleteTactic, setTacticEnabled } from '#shared/edit/tactics/tactic-edits.ts';
import { builtInTactics } from '#shared/playbook/tactics/library.ts';
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

it('switches a built-in tactic off again, and gives it new words again, after its row was deleted', async () => {
  const [tactic] = builtInTactics;
  if (tactic === undefined) throw new Error('no tactic');
  const { id } = tactic;
  const enabled = () => [...currentState().own_tactic.values()].map((row) => row.enabled);
  for (const off of [1, 2]) {
    expect(await run(setTacticEnabled, { id, enabled: false }), `${off}`).toBe(true);
    expect(enabled()).toEqual([false]);
    expect(await run(setTacticEnabled, { id, enabled: true })).toBe(true);
    expect(enabled()).toEqual([]);
  }
  const { strategy, applies, why, source } = tactic;
  for (const text of ['Show {person} the plan.', 'Show {person} the price.']) {
    expect(await run(changeTactic, { id, texts: { strategy, applies, why, source, text } })).toBe(true);
    expect([...currentState().own_tactic.values()]).toMatchObject([{ text, enabled: true, replaces: id }]);
    expect(await run(deleteTactic, { id })).toBe(true);
    expect(enabled()).toEqual([]);
  }
});
