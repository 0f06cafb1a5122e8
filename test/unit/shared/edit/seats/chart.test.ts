import { describe, expect, it } from 'vitest';
import { addSeat } from '#shared/edit/seats/add-seat.ts';
import { editPerson, setOwner } from '#shared/edit/people/edit-person.ts';
import { editSeat } from '#shared/edit/seats/edit-seat.ts';
import { moveSeats, whyNotMove } from '#shared/edit/seats/move-seat.ts';
import { clearPlaces, placeSeats } from '#shared/edit/seats/place-seats.ts';
import { fromTray, toTray } from '#shared/edit/seats/tray.ts';
import { fillSeat, vacateSeat } from '#shared/edit/seats/vacate-seat.ts';
import {
  broken,
  colleagueId,
  company,
  mustAllow,
  mustRefuse,
  partnerId,
  personId,
  seatId,
  today,
  write,
} from '../fixture.ts';
import { change } from '#shared/model/change.ts';
import { fillVacantSeat } from '#shared/edit/seats/seat-edits.ts';
import { doubleSeats } from '#shared/reading/seats.ts';

describe('editPerson and editSeat', () => {
  it('writes only what differs', () => {
    const state = company();
    expect(editPerson(state, personId('ceo'), { name: 'CEO', email: 'a@b.c' })).toEqual([
      { entity: 'person', row: 'person-ceo', fields: { email: 'a@b.c' } },
    ]);
    expect(editPerson(state, personId('ceo'), { name: 'CEO' })).toEqual([]);
    expect(editSeat(state, seatId('cto'), { title: 'cto' })).toEqual([]);
  });
  it('puts a known colleague in charge of several people', () => {
    const people = [personId('ceo'), personId('cto')];
    const after = write(company(), setOwner(company(), people, colleagueId('kim')));
    expect(people.map((id) => after.person.get(id)?.ownerColleagueId)).toEqual([
      colleagueId('kim'),
      colleagueId('kim'),
    ]);
    expect(setOwner(company(), people, colleagueId('nobody'))).toEqual([]);
  });
});

describe('addSeat', () => {
  it('puts a new person last among the reports', () => {
    const state = write(company(), editSeat(company(), seatId('dev'), { order: 7 }));
    const person = { id: personId('qa'), facts: { name: 'QA' } };
    const added = addSeat(state, {
      partnerId,
      seatId: seatId('qa'),
      reportsToSeatId: seatId('cto'),
      person,
    });
    const after = write(state, added);
    expect(after.seat.get(seatId('qa'))).toMatchObject({
      reportsToSeatId: seatId('cto'),
      personId: person.id,
      order: 8,
    });
    expect(after.person.get(person.id)?.name).toBe('QA');
  });
  it('makes a vacant seat, and a top one when the manager is in the tray', () => {
    const after = write(
      company(),
      addSeat(company(), { partnerId, seatId: seatId('x'), reportsToSeatId: seatId('new') }),
    );
    expect(after.seat.get(seatId('x'))).toMatchObject({ reportsToSeatId: null, personId: null });
    expect(broken(after)).toEqual([]);
  });
});

describe('moveSeats', () => {
  it('re-parents, and lets go of a free place', () => {
    const placed = write(company(), placeSeats(company(), [{ seatId: seatId('dev'), x: 5, y: 6 }]));
    const after = write(placed, mustAllow(moveSeats(placed, [seatId('dev')], seatId('cfo'))));
    expect(after.seat.get(seatId('dev'))).toMatchObject({
      reportsToSeatId: seatId('cfo'),
      x: null,
      y: null,
    });
  });
  it('keeps teams whole unless each one is meant', () => {
    const both = [seatId('cto'), seatId('dev')];
    const together = write(company(), mustAllow(moveSeats(company(), both, seatId('cfo'))));
    expect(together.seat.get(seatId('dev'))?.reportsToSeatId).toBe(seatId('cto'));
    const each = write(company(), mustAllow(moveSeats(company(), both, seatId('cfo'), { each: true })));
    expect(each.seat.get(seatId('dev'))?.reportsToSeatId).toBe(seatId('cfo'));
  });
  it('refuses a loop, an own seat and a manager in the tray, with a reason that names people', () => {
    const state = company();
    expect(mustRefuse(moveSeats(state, [seatId('ceo')], seatId('dev')))).toBe(
      'DEV reports to CEO over others; that would be a circle. Move DEV first.',
    );
    expect(mustRefuse(moveSeats(state, [seatId('cto')], seatId('dev')))).toBe(
      'DEV reports to CTO; that would be a circle. Move DEV first.',
    );
    expect(mustRefuse(moveSeats(state, [seatId('dev')], seatId('dev')))).toContain('own seat');
    expect(mustRefuse(moveSeats(state, [seatId('dev')], seatId('new')))).toContain('tray');
    expect(whyNotMove(state, [seatId('dev')], seatId('gone'))).toContain('no longer there');
    expect(whyNotMove(state, [seatId('dev')], null)).toBeNull();
  });
  it('does nothing for a seat that stands there already', () => {
    expect(mustAllow(moveSeats(company(), [seatId('dev')], seatId('cto')))).toEqual([]);
  });
});

describe('placeSeats and clearPlaces', () => {
  it('keeps and lets go of free places, and leaves the tray alone', () => {
    const at = [seatId('dev'), seatId('new')].map((id) => ({ seatId: id, x: 1, y: 2 }));
    const placed = write(company(), placeSeats(company(), at));
    expect(placed.seat.get(seatId('dev'))).toMatchObject({ x: 1, y: 2 });
    expect(placed.seat.get(seatId('new'))?.x).toBeNull();
    expect(clearPlaces(placed, placed.seat.keys() as Iterable<ReturnType<typeof seatId>>)).toHaveLength(1);
  });
});

describe('the tray', () => {
  it('takes a seat off the map; its reports move up', () => {
    const after = write(company(), toTray(company(), [seatId('cto')]));
    expect(after.seat.get(seatId('cto'))).toMatchObject({ onMap: false, reportsToSeatId: null });
    expect(after.seat.get(seatId('dev'))?.reportsToSeatId).toBe(seatId('ceo'));
    expect(broken(after)).toEqual([]);
  });
  it('lets a seat back in, under a manager on the map only', () => {
    const state = company();
    const after = write(state, mustAllow(fromTray(state, seatId('new'), seatId('cto'))));
    expect(after.seat.get(seatId('new'))).toMatchObject({ onMap: true, reportsToSeatId: seatId('cto') });
    const two = write(after, toTray(after, [seatId('ops')]));
    expect(mustRefuse(fromTray(two, seatId('dev'), seatId('ops')))).toContain('not on the map');
  });
});

describe('vacateSeat and fillSeat', () => {
  it('keeps a person who stays at the partner, in the tray', () => {
    const staysAs = seatId('waiting');
    const after = write(company(), vacateSeat(company(), seatId('cto'), { staysAs }));
    expect(after.seat.get(seatId('cto'))?.personId).toBeNull();
    expect(after.seat.get(staysAs)).toMatchObject({ personId: personId('cto'), onMap: false });
    expect(after.seat.get(seatId('dev'))?.reportsToSeatId).toBe(seatId('cto'));
  });
  it('notes the date of a person who left, and forgets it when the person comes back', () => {
    const state = write(company(), vacateSeat(company(), seatId('cto'), { leftOn: today }));
    expect(state.person.get(personId('cto'))?.leftOn).toBe(today);
    const back = write(state, mustAllow(fillSeat(state, seatId('hr'), { personId: personId('cto') }, today)));
    expect(back.person.get(personId('cto'))?.leftOn).toBeNull();
    expect(back.seat.get(seatId('hr'))?.personId).toBe(personId('cto'));
  });
  it('fills from the tray and drops the seat that only held the person', () => {
    const state = company();
    const after = write(
      state,
      mustAllow(fillSeat(state, seatId('hr'), { personId: personId('new') }, today)),
    );
    expect(after.seat.has(seatId('new'))).toBe(false);
    expect(after.person.has(personId('new'))).toBe(true);
    expect(broken(after)).toEqual([]);
  });
  it('refuses a seat that is taken', () => {
    const successor = { newPersonId: personId('x'), facts: { name: 'X' } };
    expect(mustRefuse(fillSeat(company(), seatId('cto'), successor, today))).toContain('vacant first');
  });

  it('moves somebody who sits elsewhere, in one step, and leaves no second seat', () => {
    const vacant = write(company(), [change('seat', seatId('cto'), { personId: null })]);
    const setting = { state: vacant, today, now: 0, userName: '', newId: () => 'x', partnerId } as const;
    const input = { seatId: seatId('cto'), successor: { personId: personId('dev') } };
    const outcome = fillVacantSeat.changes(setting, input);
    const moved = write(vacant, 'ok' in outcome ? mustAllow(outcome) : outcome);
    expect(moved.seat.get(seatId('cto'))?.personId).toBe(personId('dev'));
    expect(moved.seat.get(seatId('dev'))?.personId).toBeNull();
    expect(doubleSeats(moved.seat)).toEqual([]);
    expect(fillVacantSeat.label(moved, fillVacantSeat.logged(vacant, input))).toMatch(
      /^Put DEV in the seat “/,
    );
  });
});
