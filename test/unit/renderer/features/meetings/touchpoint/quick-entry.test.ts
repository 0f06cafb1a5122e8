import { describe, expect, test } from 'vitest';
import { chosenOf, findPeople } from '#renderer/features/meetings/touchpoint/find-people.ts';
import { guessKind } from '#renderer/features/meetings/touchpoint/guess-kind.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { partnerMap, personId, TODAY } from '../../../../../fixtures/partner-map.ts';

test.each([
  ['Called about the terms', 'call'],
  ['Wrote her an e-mail', 'mail'],
  ['Lunch at the trade show', 'event'],
  ['Certification day', 'training'],
  ['Met him in the lab', 'meeting'],
  ['Talked about prices', 'meeting'],
  ['', 'meeting'],
] as const)('guesses the kind of “%s”', (words, kind) => {
  expect(guessKind(words)).toBe(kind);
});

describe('people by a few letters', () => {
  const state = applyChanges(
    partnerMap({
      people: {
        zoe: { fields: { name: 'Zoë Marsh' }, title: 'Head of sales' },
        ada: { fields: { name: 'Ada Zorn' } },
        left: { fields: { name: 'Zora Left', leftOn: TODAY } },
      },
    }),
    [
      change('colleague', 'kim', { name: 'Kim Zoll', title: 'Sales' }),
      change('colleague', 'gone', { name: 'Zack Gone', leftOn: TODAY }),
    ],
  );
  const labels = (query: string, taken?: ReadonlySet<string>) =>
    findPeople(state, query, TODAY, taken).map(({ label }) => label);

  test('finds both sides without accents, the partner’s people first; who left is not there', () => {
    expect(labels('zo')).toEqual(['Ada Zorn', 'Zoë Marsh', 'Kim Zoll']);
    expect(labels('zoe')).toEqual(['Zoë Marsh']);
    expect(labels('head sales')).toEqual(['Zoë Marsh']);
    expect(labels('zo', new Set([personId('zoe')]))).toEqual(['Ada Zorn', 'Kim Zoll']);
  });

  test('tells the side of who was chosen', () => {
    const [first] = findPeople(state, 'zoe', TODAY);
    expect(chosenOf(first?.id ?? '')).toEqual({ side: 'theirs', id: personId('zoe') });
    const [colleague] = findPeople(state, 'kim', TODAY);
    expect(chosenOf(colleague?.id ?? '')).toEqual({ side: 'ours', id: 'kim' });
  });
});
