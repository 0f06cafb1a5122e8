import { describe, expect, test } from 'vitest';
import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import type { TacticOutcome } from '#shared/model/tactic-outcome.ts';
import { builtInTactic } from '#shared/playbook/tactics/library.ts';
import { acceptedPlan } from '../../../../fixtures/accepted-plan.ts';
import { newsTexts } from '#shared/rules/plan/news-text.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { outcomeIdOf, standingOf, standingText } from '#shared/rules/tactics/tactic-outcomes.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import { sentenceOf } from '../../../../fixtures/sentence-of.ts';

const ada = personId('ada');
const supporter = { support: 'supporter', influence: 'political-structure', coverage: 'multiple' } as const;
const map = (): PartnerState =>
  partnerMap({ people: { ada: supporter, bo: supporter, cy: { support: 'neutral', coverage: 'none' } } });

function outcome(
  row: string,
  tacticId: string,
  who: string,
  result: TacticOutcome,
  on = '2026-05-03',
): Change {
  return change('tactic_outcome', row, {
    partnerId: PARTNER,
    tacticId,
    personId: personId(who),
    outcome: result,
    on: on as IsoDate,
  });
}

function reasonOf(state: PartnerState, who = ada) {
  return sentenceOf(mainLineOf(state, who), 'outcome', state);
}

describe('method, section 5, point 5: the next plan puts what worked first', () => {
  const before = mainLineOf(map(), ada).tacticId;

  test('without outcomes nothing is said about them', () => {
    expect(reasonOf(map())).toBeUndefined();
  });

  test('what worked with somebody else comes first, and the line says so', () => {
    const state = applyChanges(map(), [outcome('o1', 'leverage.judged-by', 'bo', 'worked')]);
    expect(before).not.toBe('leverage.judged-by');
    expect(mainLineOf(state, ada).tacticId).toBe('leverage.judged-by');
    expect(reasonOf(state)).toBe('Worked with Bo on 3 May 2026, so it comes first.');
  });

  test('what did not work goes behind, and the line says so', () => {
    const state = applyChanges(map(), [outcome('o1', before, 'bo', 'did-not')]);
    expect(mainLineOf(state, ada).tacticId).not.toBe(before);
    expect(reasonOf(state)).toMatch(
      /^Put behind, though it fits more closely: “.*Ada.*” Did not work with Bo on 3 May 2026\.$/,
    );
  });

  test('what came of a built-in tactic says nothing about words that the user wrote in its place', () => {
    const id = 'leverage.judged-by';
    const worked = applyChanges(map(), [outcome('o1', id, 'bo', 'worked')]);
    const rewrite = (text: string) =>
      applyChanges(worked, [
        change('own_tactic', `own.${id}`, { replaces: id, strategy: 'leverage', text, enabled: true }),
      ]);
    const rewritten = rewrite('Ask {person} over lunch.');
    expect(standingOf(rewritten, id, ada).verdict).toBeNull();
    expect(outcomeIdOf(rewritten, id)).toBe(`own.${id}`);
    const noted = applyChanges(rewritten, [outcome('o2', outcomeIdOf(rewritten, id), 'bo', 'did-not')]);
    expect(standingOf(noted, id, ada).verdict).toBe('did-not');
    expect(standingOf(rewrite(builtInTactic(id)?.text ?? ''), id, ada).verdict).toBe('worked');
  });

  test('unclear outcomes and as many for as against change nothing', () => {
    const unclear = applyChanges(map(), [outcome('o1', before, 'bo', 'unclear')]);
    expect(mainLineOf(unclear, ada).tacticId).toBe(before);
    const even = applyChanges(map(), [
      outcome('o1', before, 'bo', 'did-not'),
      outcome('o2', before, 'cy', 'worked'),
    ]);
    expect(mainLineOf(even, ada).tacticId).toBe(before);
    expect(reasonOf(even)).toBeUndefined();
  });

  test('the latest outcome with the same person outweighs those with others', () => {
    const state = applyChanges(map(), [
      outcome('o1', before, 'bo', 'worked'),
      outcome('o2', before, 'cy', 'worked'),
      outcome('o3', before, 'ada', 'worked', '2026-04-01'),
      outcome('o4', before, 'ada', 'did-not', '2026-05-01'),
    ]);
    expect(standingOf(state, before, ada).verdict).toBe('did-not');
    expect(standingOf(state, before, personId('bo')).verdict).toBe('worked');
    expect(standingText(state, standingOf(state, before, personId('bo')))).toBe(
      'Worked with Bo on 3 May 2026 and 2 more times',
    );
  });

  test('where there is no contact, what worked elsewhere does not jump over the first contact', () => {
    const state = applyChanges(map(), [
      outcome('o1', 'motivate.relationship-first', 'bo', 'worked'),
      outcome('o2', mainLineOf(map(), personId('cy')).tacticId, 'bo', 'did-not'),
    ]);
    expect(mainLineOf(state, personId('cy')).tacticId).toBe('motivate.shared-occasion');
  });

  test('a stored plan says what came of it as news, and keeps what the user accepted', () => {
    const accepted = applyChanges(map(), acceptedPlan(map(), TODAY));
    const state = applyChanges(accepted, [outcome('o1', 'leverage.judged-by', 'bo', 'worked')]);
    const row = planView(state, TODAY).rows.find((candidate) => candidate.personId === ada);
    expect(row?.shown.tacticId).toBe(before);
    if (row === undefined) throw new Error('no row');
    expect(newsTexts(state, row, TODAY)[0]).toBe(
      'What came of it: Worked with Bo on 3 May 2026, so it comes first.',
    );
  });
});
