import { describe, expect, it } from 'vitest';
import { addAction } from '#shared/edit/plan/actions.ts';
import { addLine } from '#shared/edit/lines/add-line.ts';
import { deletionText } from '#shared/edit/seats/deletion-text.ts';
import { deletePeopleWithoutSeat, deleteSeats } from '#shared/edit/seats/delete-seats.ts';
import { logTouch } from '#shared/edit/touchpoints/touchpoints.ts';
import { addObjective } from '#shared/edit/individual-plan/objectives.ts';
import { ratePerson } from '#shared/edit/ratings/rate-person.ts';
import { vacateSeat } from '#shared/edit/seats/vacate-seat.ts';
import { change } from '#shared/model/change.ts';
import { broken, by, company, mustAllow, partnerId, personId, seatId, today, write } from '../fixture.ts';

const cto = personId('cto');

function withEverything() {
  let state = company();
  state = write(state, ratePerson(state, cto, 'support', { values: ['advocate'], ...by }));
  const ends = { partnerId, fromSeatId: seatId('cto'), toSeatId: seatId('cfo') };
  state = write(state, mustAllow(addLine(state, { ...ends, lineId: 'l1', kind: 'influences' })));
  state = write(state, mustAllow(addLine(state, { ...ends, lineId: 'l2', kind: 'dotted' })));
  state = write(state, addAction(partnerId, 'a1', { text: 'Call', personId: cto }));
  state = write(state, addAction(partnerId, 'a2', { text: 'Review' }));
  state = write(state, addObjective(partnerId, 'o1', { text: 'Advisor', personId: cto }));
  const people = [cto, personId('ceo')];
  state = write(state, logTouch(partnerId, 't1', { on: today, kind: 'call', personIds: people }));
  state = write(state, logTouch(partnerId, 't2', { on: today, kind: 'call', personIds: [cto] }));
  return write(state, [
    change('competency', 'c1', { partnerId, name: 'Cloud', personIds: people }),
    change('priority', 'p1', { partnerId, text: 'Grow', saidByPersonId: cto }),
    change('champion_test', 'ct1', { partnerId, personId: cto }),
    change('tactic_outcome', 'to1', { partnerId, personId: cto }),
    change('promise', 'pr1', { partnerId, personId: cto, text: 'Price list' }),
    change('promise', 'pr2', { partnerId, text: 'Minutes' }),
    change('meeting_brief', 'm1', { partnerId, personIds: people }),
    change('process_step', 's1', { partnerId, personIds: people }),
    change('person', personId('ceo'), { otherPlanPersonIds: [cto, personId('cfo')] }),
  ]);
}

describe('deletionText', () => {
  it('says what goes along and who moves up', () => {
    const state = withEverything();
    expect(deletionText(state, deleteSeats(state, [seatId('cto')]))).toBe(
      'With 1 rating, an action, an objective, a promise and more. 2 reports moved up to CEO.',
    );
    expect(deletionText(state, deleteSeats(state, [seatId('new')]))).toBe('');
    const top = company();
    expect(deletionText(top, deleteSeats(top, [seatId('ceo')]))).toBe('3 reports moved to the top.');
  });
});

describe('deleteSeats', () => {
  it('takes along what is said about the person only, and moves reports up', () => {
    const after = write(withEverything(), deleteSeats(withEverything(), [seatId('cto')]));
    expect(broken(after)).toEqual([]);
    expect(after.seat.get(seatId('dev'))?.reportsToSeatId).toBe(seatId('ceo'));
    const left = [after.rating.size, after.line.size, after.objective.size, after.person.has(cto)];
    expect(left).toEqual([0, 0, 0, false]);
    expect([...after.action.keys()]).toEqual(['a2']);
    expect([...after.touchpoint.keys()]).toEqual(['t1']);
    expect(after.touchpoint.get('t1')?.personIds).toEqual([personId('ceo')]);
    expect(after.competency.get('c1')?.personIds).toEqual([personId('ceo')]);
    expect(after.priority.get('p1')?.saidByPersonId).toBeNull();
    expect([after.champion_test.size, after.tactic_outcome.size]).toEqual([0, 0]);
    expect([...after.promise.keys()]).toEqual(['pr2']);
    expect(after.meeting_brief.get('m1')?.personIds).toEqual([personId('ceo')]);
    expect(after.process_step.get('s1')?.personIds).toEqual([personId('ceo')]);
    expect(after.person.get(personId('ceo'))?.otherPlanPersonIds).toEqual([personId('cfo')]);
  });
  it('moves reports over several deleted managers', () => {
    const after = write(company(), deleteSeats(company(), [seatId('ceo'), seatId('cto')]));
    expect(after.seat.get(seatId('dev'))?.reportsToSeatId).toBeNull();
    expect(broken(after)).toEqual([]);
  });
  it('keeps a person who holds another seat', () => {
    const state = write(company(), [change('seat', seatId('hr'), { personId: cto })]);
    const after = write(state, deleteSeats(state, [seatId('cto')]));
    expect(after.person.has(cto)).toBe(true);
  });
});

describe('deletePeopleWithoutSeat', () => {
  it('deletes people who left and nobody who sits somewhere', () => {
    const state = write(withEverything(), vacateSeat(withEverything(), seatId('cto'), { leftOn: today }));
    const after = write(state, deletePeopleWithoutSeat(state, [cto, personId('ceo')]));
    expect(after.person.has(cto)).toBe(false);
    expect(after.person.has(personId('ceo'))).toBe(true);
    expect(broken(after)).toEqual([]);
  });
});
