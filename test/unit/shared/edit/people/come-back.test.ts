import { expect, it } from 'vitest';
import { comeBack } from '#shared/edit/people/come-back.ts';
import { vacateSeat } from '#shared/edit/seats/vacate-seat.ts';
import { peopleWithoutSeat } from '#shared/reading/seats.ts';
import { company, mustAllow, personId, seatId, today, write } from '../fixture.ts';

it('gives who left a place in the tray again, no longer marked as left', () => {
  const left = write(company(), vacateSeat(company(), seatId('cto'), { leftOn: today }));
  expect(peopleWithoutSeat(left).map(({ id }) => id)).toEqual([personId('cto')]);
  const back = write(left, mustAllow(comeBack(left, personId('cto'), seatId('again'))));
  expect(back.person.get(personId('cto'))?.leftOn).toBeNull();
  expect(back.seat.get(seatId('again'))).toMatchObject({ personId: personId('cto'), onMap: false });
  expect(peopleWithoutSeat(back)).toEqual([]);
});

it('refuses who holds a seat, and who is gone', () => {
  expect(comeBack(company(), personId('cto'), seatId('again')).ok).toBe(false);
  expect(comeBack(company(), personId('nobody'), seatId('again')).ok).toBe(false);
});
