import { describe, expect, it } from 'vitest';
import {
  addBrief,
  editBrief,
  editBriefQuestion,
  editBriefText,
  removeBrief,
  writeBriefText,
} from '#shared/edit/meetings/briefs.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { colleagueId, company, partnerId, personId, today, write } from '../fixture.ts';

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

describe('a text of the page as it is left in its field', () => {
  const known = { key: 'room', fromMap: 'Both know each other.' };
  const unknown = { key: 'p.objections', fromMap: '' };
  const texts = (state: PartnerState) => briefIn(state)?.edits;

  it('is the user’s own; emptied, the map’s answer is back, and that can be taken out', () => {
    let state = write(planned(), writeBriefText(planned(), 'b', known, ' Old friends '));
    expect(texts(state)).toEqual({ room: 'Old friends' });
    state = write(state, writeBriefText(state, 'b', known, ' '));
    expect(texts(state)).toEqual({});
    state = write(state, writeBriefText(state, 'b', known, ''));
    expect(texts(state)).toEqual({ room: '' });
    state = write(state, writeBriefText(state, 'b', known, known.fromMap));
    expect(texts(state)).toEqual({});
    expect(writeBriefText(state, 'b', known, known.fromMap)).toEqual([]);
  });

  it('can be written where the map knows nothing; emptied, the empty place is back', () => {
    let state = write(planned(), writeBriefText(planned(), 'b', unknown, 'Fears for the margin'));
    expect(texts(state)).toEqual({ 'p.objections': 'Fears for the margin' });
    state = write(state, writeBriefText(state, 'b', unknown, ''));
    expect(texts(state)).toEqual({});
    expect(writeBriefText(state, 'b', unknown, ' ')).toEqual([]);
  });
});

describe('a question of the page', () => {
  it('can be added where fewer are shown than fit', () => {
    let state = planned();
    state = write(state, editBriefQuestion(state, 'b', 1, 'Mine?', ['First?']));
    expect(briefIn(state)?.questions).toEqual(['First?', 'Mine?']);
    expect(editBriefQuestion(state, 'b', 2, ' ', ['First?', 'Mine?'])).toEqual([]);
    expect(briefIn(write(planned(), editBriefQuestion(planned(), 'b', 0, 'Only?', [])))?.questions).toEqual([
      'Only?',
    ]);
  });

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
