import { describe, expect, test } from 'vitest';
import { dossierOf, dossierParts, type DossierPartId } from '#shared/rules/dossier/dossier.ts';
import { ratingLine } from '#shared/rules/dossier/rating-line.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { PARTNER, partnerMap, personId, TODAY, type GivenMap } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');

function answers(map: GivenMap, part: DossierPartId): readonly string[] {
  const found = dossierOf(partnerMap(map), ada, TODAY).find(({ id }) => id === part);
  return found?.lines.map(({ text, tone }) => `${tone}: ${text}`) ?? [];
}

describe('a person in five answers', () => {
  test('come in one order, each with at least one line, also where nothing is known', () => {
    const parts = dossierOf(partnerMap({ people: { ada: {} } }), ada, TODAY);
    expect(parts.map(({ id }) => id)).toEqual([...dossierParts]);
    for (const { lines } of parts) expect(lines.length).toBeGreaterThan(0);
  });

  test('the strategy is said with the evidence of stance and weight', () => {
    const map: GivenMap = {
      people: {
        ada: { support: 'opponent', influence: 'political-structure', evidence: 'Said no\n in the  review' },
      },
    };
    expect(answers(map, 'strategy')).toEqual([
      'lead: Opponent with influence: neutralize and contain (address concerns, prepare the room).',
      'more: Said no in the review.',
    ]);
  });

  test('nobody who knows them is said in plain words', () => {
    expect(answers({ people: { ada: {} } }, 'known')).toEqual(['none: Nobody on our team knows them yet.']);
  });

  test('no conversation and no promise are said, not left out', () => {
    expect(answers({ people: { ada: {} } }, 'last')[0]).toBe('none: No conversation is noted yet.');
    expect(answers({ people: { ada: {} } }, 'promises')).toEqual(['none: None is open.']);
  });
});

describe('what is late, and what is known', () => {
  test('an overdue promise and an overdue rhythm are marked late', () => {
    const people = { ada: { touched: ['2026-03-01'], fields: { cadenceDays: 30 } } } as const;
    const last = answers({ people }, 'last');
    expect(last[0]).toBe('lead: Meeting, 1 Mar 2026 (2 months ago).');
    expect(last.at(-1)).toBe('late: The next one is 42 days overdue (planned every 30 days).');
  });

  test('the same promise noted twice is said once', () => {
    const promise = (id: string) =>
      change('promise', id, {
        partnerId: PARTNER,
        personId: ada,
        text: 'Send it',
        side: 'theirs',
        due: '2026-05-20' as IsoDate,
      });
    const state = applyChanges(partnerMap({ people: { ada: {} } }), [promise('one'), promise('two')]);
    const promises = dossierOf(state, ada, TODAY).find(({ id }) => id === 'promises');
    expect(promises?.lines).toEqual([{ text: 'They: Send it, by 20 May 2026', tone: 'lead' }]);
  });

  test('those of us who know them come best first', () => {
    const map: GivenMap = {
      colleagues: { wen: {}, hannah: {}, gone: { leftOn: '2026-01-01' } },
      people: { ada: { knownBy: { wen: 'brief', hannah: 'in-depth', gone: 'in-depth' } } },
    };
    expect(answers(map, 'known')).toEqual(['lead: Hannah (in-depth) · Wen (brief)']);
  });
});

describe('a rating in one line', () => {
  test('says value, age and evidence; what is not rated has no value', () => {
    const state = partnerMap({ people: { ada: { support: 'advocate', ratedOn: '2026-04-20' } } });
    expect(ratingLine(state, ada, 'support', TODAY)).toMatchObject({
      label: 'Support',
      value: 'Advocate',
      sure: '3 weeks',
      evidence: 'Said so.',
      stale: false,
    });
    expect(ratingLine(state, ada, 'influence', TODAY).value).toBe('');
  });

  test('says that it is stale after the review interval', () => {
    const state = partnerMap({ people: { ada: { support: 'advocate', ratedOn: '2025-10-01' } } });
    expect(ratingLine(state, ada, 'support', TODAY)).toMatchObject({ stale: true, sure: '7 months' });
  });
});
