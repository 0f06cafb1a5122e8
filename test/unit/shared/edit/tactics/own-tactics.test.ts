import { describe, expect, test } from 'vitest';
import { previewTactics } from '#shared/edit/tactics/import-tactics.ts';
import { changesOf } from '../../../../fixtures/changes-of.ts';
import {
  addOwnTactic,
  editTactic,
  removeOwnTactic,
  switchTactic,
  type TacticTexts,
} from '#shared/edit/tactics/own-tactics.ts';
import { emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { builtInTactic, builtInTactics, tacticsOf } from '#shared/playbook/tactics/library.ts';
import { MAX_TACTICS_BYTES, readTacticsFile, tacticsFile } from '#shared/playbook/tactics/tactics-file.ts';
import { write } from '../fixture.ts';

const texts: TacticTexts = {
  strategy: 'leverage',
  text: 'Send {person} the calendar.',
  applies: { coverage: ['brief'], adaptability: [] },
  why: 'They asked for it.',
  source: 'Our team',
};
const ID = 'leverage.ask-advice';

describe('own tactics', () => {
  test('one is added, changed and deleted', () => {
    const added = write(emptyState(), changesOf(addOwnTactic('own-1', texts)));
    expect(tacticsOf(added).at(-1)).toMatchObject({ id: 'own-1', applies: { coverage: ['brief'] } });
    const changed = write(added, changesOf(editTactic(added, 'own-1', { ...texts, why: 'Better.' })));
    expect(tacticsOf(changed).at(-1)?.why).toBe('Better.');
    expect(changesOf(editTactic(changed, 'own-1', { ...texts, why: 'Better.' }))).toEqual([]);
    expect(tacticsOf(write(changed, removeOwnTactic(changed, 'own-1')))).toHaveLength(builtInTactics.length);
  });

  test('a copy takes the place of the built-in one, and the same words again take it away', () => {
    const changed = write(emptyState(), changesOf(editTactic(emptyState(), ID, texts)));
    expect(
      tacticsOf(changed)
        .filter(({ id }) => id === ID)
        .map(({ text }) => text),
    ).toEqual([texts.text]);
    const original = builtInTactic(ID);
    expect(original).toBeDefined();
    if (original === undefined) return;
    const reworded = editTactic(emptyState(), ID, { ...original, text: 'Ask them over lunch.' });
    expect(write(emptyState(), changesOf(reworded)).own_tactic.get(`own.${ID}`)?.source).toBe(
      'Our own words',
    );
    const back = write(changed, changesOf(editTactic(changed, ID, original)));
    expect(back.own_tactic.size).toBe(0);
  });

  test('a built-in one is switched off and on; a changed one keeps its words', () => {
    const off = write(emptyState(), switchTactic(emptyState(), ID, false));
    expect(tacticsOf(off).some(({ id }) => id === ID)).toBe(false);
    expect(write(off, switchTactic(off, ID, true)).own_tactic.size).toBe(0);
    const changed = write(emptyState(), changesOf(editTactic(emptyState(), ID, texts)));
    const changedOff = write(changed, switchTactic(changed, ID, false));
    const on = write(changedOff, switchTactic(changedOff, ID, true));
    expect(tacticsOf(on).find(({ id }) => id === ID)?.text).toBe(texts.text);
  });

  test.each([
    ['nothing to do', { text: '  ' }, 'Write what to do.'],
    ['an unknown name', { text: 'Ask {director} about it.' }, '{director} is not known'],
    ['an open brace', { text: 'Ask {person about it.' }, 'A brace is open'],
    ['a go-between where there may be none', { text: 'Ask {via} first.' }, 'path in has to be'],
    ['a champion where there may be none', { text: 'Ask {champion} first.' }, 'champion has to be'],
    ['a name in the reason', { why: 'Because {person} said so.' }, 'filled in the text only'],
    ['a text without end', { text: 'a'.repeat(2_001) }, 'under 2,000'],
  ])('%s is refused with a sentence', (_name, wrong, reason) => {
    const outcome = addOwnTactic('own-1', { ...texts, ...wrong });
    expect(outcome.ok ? '' : outcome.reason).toContain(reason);
  });
});

describe('a file of tactics', () => {
  const filled = (): PartnerState => {
    let state = write(emptyState(), changesOf(addOwnTactic('own-1', texts)));
    state = write(state, switchTactic(state, 'monitor.list-only', false));
    return write(state, changesOf(editTactic(state, ID, texts)));
  };
  const fileOf = (state: PartnerState): Uint8Array => tacticsFile([...state.own_tactic.values()]);
  const read = (bytes: Uint8Array) => {
    const result = readTacticsFile(bytes);
    if (!result.ok) throw new Error(result.reason);
    return result.tactics;
  };

  test('brings everything to another profile, and nothing when it is imported again', () => {
    const bytes = fileOf(filled());
    const first = previewTactics(emptyState(), read(bytes));
    expect(first.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'changed', 'new']);
    const there = write(
      emptyState(),
      first.flatMap(({ changes }) => changes),
    );
    expect(tacticsOf(there)).toEqual(tacticsOf(filled()));
    const again = previewTactics(there, read(bytes));
    expect(again.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
    expect(again.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test('tells what differs from one that is there', () => {
    const state = filled();
    const changed = write(state, changesOf(editTactic(state, 'own-1', { ...texts, why: 'Better.' })));
    const kinds = previewTactics(state, read(fileOf(changed))).map(({ tactic, kind }) => [tactic.id, kind]);
    expect(Object.fromEntries(kinds)).toMatchObject({ 'own-1': 'changed' });
    expect(kinds.filter(([, kind]) => kind === 'same')).toHaveLength(2);
  });

  test.each([
    ['no JSON', 'strategy;text', 'not a JSON file'],
    ['something else', '{"format":"x"}', 'something other than tactics'],
    ['a later version', '{"format":"rapport-tactics","version":2}', 'later version'],
    ['no list', '{"format":"rapport-tactics","version":1}', 'The list of tactics|“tactics”'],
    [
      'an unknown field',
      '{"format":"rapport-tactics","version":1,"tactics":[],"more":1}',
      'not as it should be',
    ],
  ])('%s is refused with a sentence', (_name, content, reason) => {
    const result = readTacticsFile(new TextEncoder().encode(content));
    expect(result.ok ? '' : result.reason).toMatch(new RegExp(reason));
  });

  test.each([
    ['a strategy that is none', { strategy: 'attack' }, '“strategy” of tactic 1'],
    ['an input that is none', { applies: { weather: ['rain'] } }, '“applies” of tactic 1'],
    ['a value that is none', { applies: { coverage: ['daily'] } }, '“applies” of tactic 1'],
    ['an id that is no id', { id: '../x' }, '“id” of tactic 1'],
    ['a name that is none', { text: 'Ask {boss}.' }, 'Tactic 1: {boss} is not known'],
  ])('%s is refused with its place', (_name, wrong, reason) => {
    const tactic = { id: 'a', replaces: '', enabled: true, ...texts, applies: {}, ...wrong };
    const content = JSON.stringify({ format: 'rapport-tactics', version: 1, tactics: [tactic] });
    const result = readTacticsFile(new TextEncoder().encode(content));
    expect(result.ok ? '' : result.reason).toContain(reason);
  });

  test('a file that is too large, or holds one twice, is refused', () => {
    expect(readTacticsFile(new Uint8Array(MAX_TACTICS_BYTES + 1)).ok).toBe(false);
    const tactic = { id: 'a', replaces: '', enabled: true, ...texts, applies: {} };
    const content = JSON.stringify({ format: 'rapport-tactics', version: 1, tactics: [tactic, tactic] });
    expect(readTacticsFile(new TextEncoder().encode(content))).toMatchObject({ ok: false });
  });

  test('an id of a built-in tactic is kept apart from it', () => {
    const [found] = previewTactics(emptyState(), [
      {
        id: ID,
        replaces: '',
        strategy: 'leverage',
        text: 'x {person}',
        applies: {},
        why: '',
        source: '',
        enabled: true,
      },
    ]);
    expect(found?.changes[0]?.row).toBe(`file.${ID}`);
  });
});
