import { describe, expect, it } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate, TouchpointId } from '#shared/model/id.ts';
import { addPromise, editPromise, keepPromise, removePromise } from '#shared/edit/touchpoints/promises.ts';
import { editTouch, logTouch, removeTouch } from '#shared/edit/touchpoints/touchpoints.ts';
import { writeTouch, type WrittenTouch } from '#shared/edit/touchpoints/write-touch.ts';
import {
  isPromiseOverdue,
  openPromises,
  promisesBefore,
  promisesOfTouch,
} from '#shared/rules/touchpoints/promises.ts';
import { colleagueId, company, partnerId, personId, today, write } from '../fixture.ts';

const ceo = personId('ceo');
const cto = personId('cto');
const kim = colleagueId('kim');
const later = '2026-03-09' as IsoDate;
const written: WrittenTouch = {
  touchpointId: 't',
  touch: { on: today, kind: 'meeting', personIds: [ceo], colleagueIds: [kim], summary: 'Prices', mood: 1 },
  promises: [
    { id: 'p1', side: 'ours', text: ' Send the list ', personId: ceo, colleagueId: kim, due: later },
    { id: 'p2', side: 'theirs', text: 'Name a lab', personId: null, colleagueId: null, due: null },
    { id: 'p3', side: 'ours', text: '  ', personId: null, colleagueId: null, due: null },
  ],
};

describe('method, section 7: a touchpoint', () => {
  it('has date, kind, people of both sides, summary and mood, and can be changed', () => {
    let state = write(company(), logTouch(partnerId, 't', written.touch));
    expect(state.touchpoint.get('t')).toMatchObject({ ...written.touch, partnerId });
    state = write(state, editTouch(state, 't', { personIds: [cto, cto, ceo], mood: -2, kind: 'call' }));
    expect(state.touchpoint.get('t')).toMatchObject({ personIds: [cto, ceo], mood: -2, kind: 'call' });
    expect(editTouch(state, 't', { personIds: [] })).toEqual([]);
    expect(editTouch(state, 't', { mood: -2 })).toEqual([]);
    expect(editTouch(state, 'unknown', { mood: 1 })).toEqual([]);
  });

  it('is written with its promises in one step, and changed with them', () => {
    let state = write(company(), writeTouch(company(), partnerId, written));
    expect(promisesOfTouch(state, 't').map(({ text }) => text)).toEqual(['Send the list', 'Name a lab']);
    const [first] = written.promises;
    const again: WrittenTouch = {
      ...written,
      touch: { ...written.touch, summary: 'Prices and terms' },
      promises: first === undefined ? [] : [{ ...first, text: 'Send the price list' }],
    };
    state = write(state, writeTouch(state, partnerId, again));
    expect(state.touchpoint.get('t')?.summary).toBe('Prices and terms');
    expect(promisesOfTouch(state, 't').map(({ text }) => text)).toEqual(['Send the price list']);
    expect(writeTouch(state, partnerId, { ...again, promises: again.promises })).toEqual([]);
    expect(writeTouch(state, partnerId, { ...written, touch: { ...written.touch, personIds: [] } })).toEqual(
      [],
    );
  });

  it('marks promises of both sides as kept on its day, in the same step', () => {
    const later2 = '2026-03-08' as IsoDate;
    let state = write(company(), [
      ...addPromise(partnerId, 'ours', { text: 'Send the list', personId: ceo, due: later }),
      ...addPromise(partnerId, 'theirs', { text: 'Name a lab', side: 'theirs', personId: ceo, due: today }),
      ...addPromise(partnerId, 'open', { text: 'Call', personId: ceo }),
      ...addPromise(partnerId, 'before', { text: 'Old', personId: ceo }),
    ]);
    state = write(state, keepPromise(state, 'before', today));
    const changes = writeTouch(state, partnerId, {
      ...written,
      touch: { ...written.touch, on: later2 },
      promises: [],
      keptIds: ['ours', 'theirs', 'theirs', 'before', 'unknown'],
    });
    expect(changes.map(({ row }) => row)).toEqual(['t', 'ours', 'theirs']);
    state = write(state, changes);
    expect(state.promise.get('ours')).toMatchObject({ done: true, doneOn: later2, due: later });
    expect(state.promise.get('theirs')).toMatchObject({ done: true, doneOn: later2 });
    expect(state.promise.get('before')?.doneOn).toBe(today);
    expect(openPromises(state).map(({ id }) => id)).toEqual(['open']);
  });

  it('ties the brief that it came from, and lets it go when it is deleted with its promises', () => {
    const edits = { room: 'Old friends' };
    let state = write(company(), [change('meeting_brief', 'b', { partnerId, title: 'Review', edits })]);
    state = write(state, writeTouch(state, partnerId, { ...written, briefId: 'b' }));
    expect(state.meeting_brief.get('b')?.touchpointId).toBe('t');
    expect(state.meeting_brief.get('b')?.edits).toMatchObject({ ...edits, 'held.room': '' });
    state = write(state, removeTouch(state, 't'));
    expect(state.touchpoint.size + state.promise.size).toBe(0);
    expect(state.meeting_brief.get('b')).toMatchObject({ touchpointId: null });
    expect(state.meeting_brief.get('b')?.edits).toEqual(edits);
  });
});

describe('method, section 7: promises, who and due', () => {
  it('those that a contact may have kept concern its people and were made before it', () => {
    let state = write(company(), [
      ...logTouch(partnerId, 't', { on: today, kind: 'call', personIds: [cto] }),
      ...logTouch(partnerId, 'next', { on: later, kind: 'call', personIds: [ceo] }),
    ]);
    state = write(state, [
      ...addPromise(partnerId, 'a', { text: 'Of the call', touchpointId: 't' as TouchpointId, due: later }),
      ...addPromise(partnerId, 'b', { text: 'Made later', touchpointId: 'next' as TouchpointId }),
      ...addPromise(partnerId, 'c', { text: 'Without a contact', side: 'theirs', personId: ceo }),
      ...addPromise(partnerId, 'd', { text: 'Kept', personId: ceo }),
    ]);
    state = write(state, keepPromise(state, 'd', today));
    const before = (people: readonly string[], on: IsoDate, now = later) =>
      promisesBefore(state, people, on, now).map(({ id }) => id);
    expect(before([ceo, cto], today)).toEqual(['a', 'c']);
    expect(before([ceo], today)).toEqual(['c']);
    expect(before([ceo], later)).toEqual(['b', 'c']);
    expect(before([ceo, cto], later, today)).toEqual([]);
    expect(before([], today)).toEqual([]);
  });

  it('are added, changed, kept, opened again and deleted', () => {
    let state = write(company(), addPromise(partnerId, 'p', { text: ' Call ', side: 'ours', due: later }));
    expect(state.promise.get('p')).toMatchObject({ text: 'Call', done: false, due: later });
    state = write(state, editPromise(state, 'p', { text: 'Visit', colleagueId: kim }));
    expect(editPromise(state, 'p', { text: ' ' })).toEqual([]);
    state = write(state, keepPromise(state, 'p', today));
    expect(state.promise.get('p')).toMatchObject({ text: 'Visit', done: true, doneOn: today });
    expect(keepPromise(state, 'p', today)).toEqual([]);
    state = write(state, keepPromise(state, 'p', null));
    expect(state.promise.get('p')).toMatchObject({ done: false, doneOn: null });
    expect(write(state, removePromise(state, 'p')).promise.size).toBe(0);
    expect(addPromise(partnerId, 'q', { text: '  ' })).toEqual([]);
  });

  it('open ones come sorted by due, without a date last; one without a name concerns all of its contact', () => {
    let state = write(company(), logTouch(partnerId, 't', { on: today, kind: 'call', personIds: [cto] }));
    const touchpointId = 't' as TouchpointId;
    state = write(state, [
      ...addPromise(partnerId, 'a', { text: 'No date', personId: ceo }),
      ...addPromise(partnerId, 'b', { text: 'Later', personId: ceo, due: later }),
      ...addPromise(partnerId, 'c', { text: 'Sooner', due: today, touchpointId }),
      ...addPromise(partnerId, 'd', { text: 'Kept', personId: ceo, due: today }),
    ]);
    state = write(state, keepPromise(state, 'd', today));
    expect(openPromises(state).map(({ text }) => text)).toEqual(['Sooner', 'Later', 'No date']);
    expect(openPromises(state, ceo).map(({ text }) => text)).toEqual(['Later', 'No date']);
    expect(openPromises(state, cto).map(({ text }) => text)).toEqual(['Sooner']);
    expect(openPromises(state).filter((row) => isPromiseOverdue(row, later))).toHaveLength(1);
  });
});
