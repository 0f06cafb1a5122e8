import { expect, it } from 'vitest';
import { decisionSubject } from '#shared/edit/findings/finding-decisions.ts';
import { moveContact } from '#shared/edit/touchpoints/move-contact.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { movedContact } from '#shared/rules/touchpoints/planned-contact.ts';
import { company, partnerId, personId, today, write } from '../fixture.ts';

const ceo = personId('ceo');
const first = '2026-03-10' as IsoDate;
const second = '2026-03-20' as IsoDate;

function planned(): PartnerState {
  return write(company(), [
    change('person', ceo, { cadenceDays: 14 }),
    change('touchpoint', 't', { partnerId, on: '2026-02-01' as IsoDate, personIds: [ceo] }),
  ]);
}

function moved(state: PartnerState, to: IsoDate, id = 'd') {
  return write(state, moveContact(state, ceo, to, { id, decidedBy: 'Kim', decidedOn: today }));
}

it('moves the next planned contact of one person, and leaves the cadence', () => {
  const state = moved(planned(), first);
  expect(movedContact(state, ceo, today)).toBe(first);
  expect(movedContact(state, personId('cto'), today)).toBeNull();
  expect(state.person.get(ceo)?.cadenceDays).toBe(14);
  const decisions = [...state.finding_decision.values()];
  expect(decisions).toMatchObject([{ until: first, decidedBy: 'Kim', decidedOn: today }]);
  expect(decisions.map((one) => decisionSubject(state, one))).toEqual(['Planned conversation moved: CEO']);
});

it('keeps one decision a person, and does nothing without a cadence or a change', () => {
  const again = moved(moved(planned(), first), second, 'other');
  expect([...again.finding_decision.keys()]).toEqual(['d']);
  expect(movedContact(again, ceo, today)).toBe(second);
  const decided = { id: 'x', decidedBy: 'Kim', decidedOn: today };
  expect(moveContact(again, ceo, second, decided)).toEqual([]);
  expect(moveContact(again, personId('cto'), second, decided)).toEqual([]);
});

it('holds until there was a contact; the one after that can be moved anew', () => {
  const held = write(moved(planned(), second), [
    change('touchpoint', 'u', { partnerId, on: today, personIds: [ceo] }),
  ]);
  expect(movedContact(held, ceo, today)).toBeNull();
  const next = moved(held, first, 'other');
  expect(movedContact(next, ceo, today)).toBe(first);
  expect(next.finding_decision.size).toBe(1);
});
