import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import type { Support } from '#shared/model/rating.ts';
import { plays } from '#shared/playbook/plays/plays.ts';
import { builtInTactic } from '#shared/playbook/tactics/library.ts';
import { addDays } from '#shared/reading/calendar.ts';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { linesOfPlay } from '#shared/rules/plays/play-lines.ts';
import { offersOf } from '#shared/rules/plays/plays.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

/** Somebody with weight who is new in the role, and whom we know. */
function newcomer(support: Support): PartnerState {
  return partnerMap({
    people: {
      ada: {
        support,
        influence: 'political-structure',
        evidence: '',
        coverage: 'multiple',
        knownBy: { hannah: 'multiple' },
        fields: { inRoleSince: addDays(TODAY, -5) },
      },
    },
    colleagues: { hannah: {} },
  });
}

function main(lines: readonly PlannedLine[]): PlannedLine | undefined {
  return lines.find(({ slot }) => slot === MAIN_SLOT);
}

describe('what a tactic asks of a person no step of a play asks of them again', () => {
  test('every tactic that a step names is there', () => {
    const named = plays.flatMap(({ steps }) => steps.flatMap(({ sameAs }) => sameAs ?? []));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => builtInTactic(id) === undefined)).toEqual([]);
  });

  test.each(['supporter', 'neutral', 'non-supporter'] as const)(
    'a newcomer who is %s is welcomed and heard once, and what follows waits for that talk',
    (support) => {
      const { lines } = campaignOf(newcomer(support), TODAY);
      expect(main(lines)?.tacticId).toMatch(/\.newcomer$/u);
      const text = lines.map(({ firstAction }) => firstAction).join(' ');
      expect(text).not.toMatch(/Welcome Ada with one page: who we are/u);
      const ofPlay = lines.filter(({ slot }) => slot.startsWith('newcomer.'));
      expect(ofPlay.map(({ slot }) => slot)).toEqual(['newcomer.first-result']);
      expect(ofPlay[0]?.waitsFor).toEqual([{ personId: personId('ada'), slot: MAIN_SLOT }]);
      expect((ofPlay[0]?.date ?? '') > (main(lines)?.date ?? '9999')).toBe(true);
    },
  );

  test('nor when the user takes the play', () => {
    const state = newcomer('neutral');
    const offer = offersOf(state, TODAY).find(({ cast }) => cast.kind === 'newcomer');
    if (offer === undefined) throw new Error('no offer');
    const lines = linesOfPlay(state, TODAY, offer, campaignOf(state, TODAY));
    expect(lines.map(({ slot }) => slot)).toEqual(['newcomer.first-result']);
  });

  test('where the tactic is another one, the play welcomes', () => {
    const owed = applyChanges(newcomer('neutral'), [
      change('promise', 'pr', {
        partnerId: PARTNER,
        side: 'ours',
        personId: personId('ada'),
        text: 'Send the list',
        due: addDays(TODAY, -3),
      }),
    ]);
    const slots = campaignOf(owed, TODAY).lines.map(({ slot }) => slot);
    expect(slots).toContain('newcomer.listen');
  });
});
