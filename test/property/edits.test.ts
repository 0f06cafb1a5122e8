import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addAction } from '#shared/edit/plan/actions.ts';
import { addLine } from '#shared/edit/lines/add-line.ts';
import { addSeat } from '#shared/edit/seats/add-seat.ts';
import { deletePeopleWithoutSeat, deleteSeats } from '#shared/edit/seats/delete-seats.ts';
import { editLine } from '#shared/edit/lines/edit-line.ts';
import { logTouch } from '#shared/edit/touchpoints/touchpoints.ts';
import { moveSeats } from '#shared/edit/seats/move-seat.ts';
import { changesOf } from '../fixtures/changes-of.ts';
import { ratePerson } from '#shared/edit/ratings/rate-person.ts';
import { removeLine } from '#shared/edit/lines/remove-line.ts';
import { succeed } from '#shared/edit/seats/succeed.ts';
import { swapSeats } from '#shared/edit/seats/swap-seats.ts';
import { fromTray, toTray } from '#shared/edit/seats/tray.ts';
import { fillSeat, vacateSeat } from '#shared/edit/seats/vacate-seat.ts';
import type { Change } from '#shared/model/change.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { lineKinds } from '#shared/model/line.ts';
import { broken, by, company, partnerId, today, write } from '../unit/shared/edit/fixture.ts';

const verbs = [
  'add',
  'add-tray',
  'move',
  'move-each',
  'top',
  'delete',
  'tray',
  'from-tray',
  'vacate',
  'left',
  'fill',
  'succeed',
  'succeed-new',
  'swap',
  'forget',
  'line',
  'edit-line',
  'remove-line',
  'rate',
  'action',
  'touch',
] as const;
type Step = {
  readonly verb: (typeof verbs)[number];
  readonly a: number;
  readonly b: number;
  readonly c: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom(...verbs),
  a: fc.nat(40),
  b: fc.nat(40),
  c: fc.nat(40),
});

function pick<K extends string>(ids: Iterable<string>, index: number): K {
  const all = [...ids];
  return (all[index % Math.max(1, all.length)] ?? 'missing') as K; // ids of the table that was given
}

function changesFor(state: PartnerState, { verb, a, b, c }: Step, n: number): readonly Change[] {
  const one = pick<SeatId>(state.seat.keys(), a);
  const two = pick<SeatId>(state.seat.keys(), b);
  const person = pick<PersonId>(state.person.keys(), c);
  const fresh = `new-${String(n)}`;
  const lineId = pick<string>(state.line.keys(), a);
  const kind = lineKinds[c % lineKinds.length] ?? 'ally';
  switch (verb) {
    case 'add':
    case 'add-tray':
      return addSeat(state, {
        partnerId,
        seatId: fresh as SeatId,
        reportsToSeatId: one,
        onMap: verb === 'add',
        ...(c % 3 === 0 ? {} : { person: { id: `p-${fresh}` as PersonId, facts: { name: fresh } } }),
      });
    case 'move':
    case 'move-each':
      return changesOf(moveSeats(state, [one, two], pick(state.seat.keys(), c), { each: verb !== 'move' }));
    case 'top':
      return changesOf(moveSeats(state, [one], null));
    case 'delete':
      return deleteSeats(state, c % 2 === 0 ? [one] : [one, two]);
    case 'tray':
      return toTray(state, [one, two]);
    case 'from-tray':
      return state.seat.get(one)?.onMap === false
        ? changesOf(fromTray(state, one, c % 2 === 0 ? null : two))
        : [];
    case 'vacate':
      return vacateSeat(state, one, { staysAs: fresh as SeatId });
    case 'left':
      return vacateSeat(state, one, { leftOn: today });
    case 'fill':
      return changesOf(fillSeat(state, one, { personId: person }, today));
    case 'succeed':
    case 'succeed-new': {
      const leaver = b % 2 === 0 ? { leftOn: today } : { staysAs: `seat-${fresh}` as SeatId };
      const newcomer = { newPersonId: `p-${fresh}` as PersonId, facts: { name: fresh } };
      return changesOf(
        succeed(state, one, leaver, verb === 'succeed' ? { personId: person } : newcomer, today),
      );
    }
    case 'swap':
      return changesOf(swapSeats(state, one, two));
    case 'forget':
      return deletePeopleWithoutSeat(state, [person]);
    case 'line':
      return changesOf(addLine(state, { partnerId, lineId: fresh, kind, fromSeatId: one, toSeatId: two }));
    case 'edit-line':
      return changesOf(
        editLine(state, lineId, {
          reversed: b % 2 === 0,
          ...(kind === 'reports-to' || kind === 'dotted' ? {} : { kind }),
        }),
      );
    case 'remove-line':
      return removeLine(state, lineId);
    case 'rate':
      return ratePerson(state, person, 'support', { values: ['neutral'], ...by });
    case 'action':
      return addAction(partnerId, fresh, { text: fresh, personId: person });
    case 'touch':
      return logTouch(partnerId, fresh, { on: today, kind: 'call', personIds: [person] });
  }
}

it('random edits keep the chart whole: every seat reaches a root, no loop, nothing dangles', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
      let state = company();
      for (const [n, next] of steps.entries()) {
        if (state.person.size === 0 && (next.verb === 'action' || next.verb === 'touch')) continue;
        state = write(state, changesFor(state, next, n));
        expect(broken(state)).toEqual([]);
      }
    }),
    { numRuns: 400 },
  );
});
