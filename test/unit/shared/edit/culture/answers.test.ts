import { describe, expect, test } from 'vitest';
import {
  addRespondent,
  answerItem,
  editRespondent,
  removeExampleAnswers,
  removeRespondent,
} from '#shared/edit/culture/answers.ts';
import { editChannelOwner } from '#shared/edit/culture/edit-channel-owner.ts';
import { change } from '#shared/model/change.ts';
import { answerId } from '#shared/model/culture-answer.ts';
import { CHANNEL_OWNER_ID } from '#shared/model/channel-owner.ts';
import type { ColleagueId, IsoDate, RespondentId } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { cultureItems } from '#shared/model/culture-item.ts';
import { openItems, respondentName } from '#shared/rules/culture/subject.ts';
import { cultureMap, everywhere, respondentId } from '../../../../fixtures/culture-map.ts';
import { PARTNER } from '../../../../fixtures/partner-map.ts';
import { write } from '../fixture.ts';

const partner = { subject: 'partner', partnerId: PARTNER } as const;
const owner = { subject: 'owner' } as const;
const hannah = 'c-hannah' as ColleagueId;
const fresh = 'r-new' as RespondentId;
const ada = respondentId('ada');

describe('respondents', () => {
  test('a colleague or a name is added once, with a name to show', () => {
    const state = applyChanges(cultureMap({}), [change('colleague', hannah, { name: 'Hannah' })]);
    const added = write(
      state,
      addRespondent(state, partner, { id: fresh, colleagueId: hannah, name: 'Hannah' }),
    );
    expect([...added.culture_respondent.values()].map((row) => respondentName(added, row))).toEqual([
      'Hannah',
    ]);
    const again = { id: 'r-other' as RespondentId, colleagueId: hannah, name: 'Hannah' };
    expect(addRespondent(added, partner, again)).toEqual([]);
    expect(addRespondent(added, owner, again)).toHaveLength(1);
    expect(addRespondent(state, partner, { id: fresh, colleagueId: null, name: '  ' })).toEqual([]);
  });

  test('is renamed, never to nothing', () => {
    const state = cultureMap({ own: { ada: {} } });
    expect(
      write(state, editRespondent(state, 'owner', ada, { name: 'Eva' })).owner_respondent.get(ada)?.name,
    ).toBe('Eva');
    expect(editRespondent(state, 'owner', ada, { name: ' ' })).toEqual([]);
  });

  test('goes with the answers, and nobody else’s', () => {
    const state = cultureMap({
      respondents: { ada: everywhere([10, 0, 0, 0]), bo: everywhere([0, 10, 0, 0]) },
    });
    const left = write(state, removeRespondent(state, 'partner', ada));
    expect([...left.culture_respondent.keys()]).toEqual(['r-bo']);
    expect([...left.culture_answer.values()].every((row) => row.respondentId === 'r-bo')).toBe(true);
    expect(left.culture_answer.size).toBe(20);
  });

  test('the example answers go, real ones stay', () => {
    const state = cultureMap({ own: { sample: everywhere([10, 0, 0, 0]), ada: everywhere([0, 10, 0, 0]) } });
    const left = write(state, removeExampleAnswers(state));
    expect([...left.owner_respondent.keys()]).toEqual(['r-ada']);
    expect(left.owner_answer.size).toBe(20);
    expect(removeExampleAnswers(left)).toEqual([]);
  });
});

describe('answers', () => {
  const item = 'communication.values';

  test('points, then “don’t know”, then points again: the later one counts, the evidence stays', () => {
    const state = cultureMap({ respondents: { ada: {} } });
    const say = (now: PartnerState, facts: Parameters<typeof answerItem>[4]) =>
      write(now, answerItem(now, partner, ada, item, facts));
    const rowOf = (now: PartnerState) => now.culture_answer.get(answerId(ada, item));
    const first = say(state, { points: [0, 0, 10, 0], answeredOn: '2026-05-12' as IsoDate });
    expect(rowOf(first)).toMatchObject({ points: [0, 0, 10, 0], dontKnow: false, answeredOn: '2026-05-12' });
    const noted = say(first, { evidence: 'They call at night.' });
    const unknown = say(noted, { dontKnow: true });
    expect(rowOf(unknown)).toMatchObject({ points: [], dontKnow: true, evidence: 'They call at night.' });
    expect(rowOf(say(unknown, { points: [1, 2, 3, 4] }))).toMatchObject({
      points: [1, 2, 3, 4],
      dontKnow: false,
    });
    expect(answerItem(unknown, partner, ada, item, { dontKnow: true })).toEqual([]);
  });

  test('nobody who is gone answers', () => {
    expect(answerItem(cultureMap({}), owner, ada, item, { dontKnow: true })).toEqual([]);
  });

  test('an item is open until it has points or “don’t know”; evidence alone leaves it open', () => {
    const state = cultureMap({
      own: { ada: { 'communication.values': 'dont-know', 'communication.symbols': [10, 0, 0, 0] } },
    });
    const noted = write(state, answerItem(state, owner, ada, 'work-structure.values', { evidence: 'Seen.' }));
    expect(openItems(noted, 'owner', ada, cultureItems)).toHaveLength(18);
  });
});

test('what is known of our own company is one row, made by the first change', () => {
  const { channel_owner: _, ...rest } = cultureMap({});
  const state: PartnerState = { ...rest, channel_owner: new Map() };
  const named = write(state, editChannelOwner(state, { name: 'Vantor' }));
  expect(named.channel_owner.get(CHANNEL_OWNER_ID)).toMatchObject({ name: 'Vantor', cultureType: null });
  expect(editChannelOwner(named, { name: 'Vantor' })).toEqual([]);
  const said = write(named, editChannelOwner(named, { cultureType: 'bureaucratic' }));
  expect(said.channel_owner.get(CHANNEL_OWNER_ID)).toMatchObject({
    name: 'Vantor',
    cultureType: 'bureaucratic',
  });
});
