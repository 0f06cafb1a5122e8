import { describe, expect, it } from 'vitest';
import { addBrief, editBrief, editBriefQuestion, editBriefText, removeBrief } from '#shared/edit/briefs.ts';
import type { MeetingBrief } from '#shared/model/meeting.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { colleagueId, company, partnerId, personId, today, write } from './fixture.ts';

const ceo = personId('ceo');
const cto = personId('cto');
const kim = colleagueId('kim');
const shown = ['First?', 'Second?', 'Third?'];

function planned(): PartnerState {
  return write(company(), addBrief(partnerId, 'b', { title: 'Review', on: today, personIds: [ceo] }));
}

function briefIn(state: PartnerState): MeetingBrief | undefined {
  return state.meeting_brief.get('b');
}

describe('a planned meeting', () => {
  it('is planned, changed and deleted', () => {
    const state = planned();
    expect(briefIn(state)).toMatchObject({ partnerId, title: 'Review', on: today, personIds: [ceo] });
    const changed = write(
      state,
      editBrief(state, 'b', { personIds: [cto, ceo, cto], colleagueIds: [kim, kim], time: '14:00' }),
    );
    expect(briefIn(changed)).toMatchObject({
      title: 'Review',
      time: '14:00',
      personIds: [cto, ceo],
      colleagueIds: [kim],
    });
    expect(briefIn(write(changed, removeBrief(changed, 'b')))).toBeUndefined();
  });

  it('is not touched by what changes nothing, nor when it is not there', () => {
    const state = planned();
    expect(editBrief(state, 'b', { title: 'Review', personIds: [ceo, ceo] })).toEqual([]);
    expect(editBrief(state, 'other', { title: 'New' })).toEqual([]);
    expect(editBriefText(state, 'other', 'room', 'New')).toEqual([]);
    expect(editBriefQuestion(state, 'other', 0, 'New?', shown)).toEqual([]);
    expect(removeBrief(state, 'other')).toEqual([]);
  });
});

describe('a text of the page', () => {
  it('takes the place of what the map says, also when it is empty, until it is taken back', () => {
    let state = planned();
    state = write(state, editBriefText(state, 'b', 'room', '  Both know each other '));
    state = write(state, editBriefText(state, 'b', 'does', ''));
    expect(briefIn(state)?.edits).toEqual({ room: 'Both know each other', does: '' });
    expect(editBriefText(state, 'b', 'room', 'Both know each other')).toEqual([]);
    state = write(state, editBriefText(state, 'b', 'room', null));
    expect(briefIn(state)?.edits).toEqual({ does: '' });
    expect(editBriefText(state, 'b', 'room', null)).toEqual([]);
  });
});

describe('a question of the page', () => {
  it('keeps its place: those before it become the user’s own too', () => {
    let state = planned();
    state = write(state, editBriefQuestion(state, 'b', 1, ' Mine? ', shown));
    expect(briefIn(state)?.questions).toEqual(['First?', 'Mine?']);
    state = write(state, editBriefQuestion(state, 'b', 0, 'Changed?', ['First?', 'Mine?', 'Third?']));
    expect(briefIn(state)?.questions).toEqual(['Changed?', 'Mine?']);
  });

  it('gives way to what the rules propose when it is emptied', () => {
    let state = planned();
    state = write(state, editBriefQuestion(state, 'b', 1, 'Mine?', shown));
    state = write(state, editBriefQuestion(state, 'b', 0, '', ['First?', 'Mine?', 'Third?']));
    expect(briefIn(state)?.questions).toEqual(['Mine?']);
    expect(editBriefQuestion(state, 'b', 2, ' ', ['Mine?', 'Second?', 'Third?'])).toEqual([]);
  });
});
