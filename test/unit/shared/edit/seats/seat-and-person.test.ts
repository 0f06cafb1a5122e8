import { describe, expect, test } from 'vitest';
import { succeed } from '#shared/edit/seats/succeed.ts';
import { swapSeats } from '#shared/edit/seats/swap-seats.ts';
import { ratePerson } from '#shared/edit/ratings/rate-person.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { broken, by, company, mustAllow, mustRefuse, personId, seatId, today, write } from '../fixture.ts';

const [ceo, cto, cfo, hr, fresh] = ['ceo', 'cto', 'cfo', 'hr', 'new'].map(seatId) as [
  ReturnType<typeof seatId>,
  ReturnType<typeof seatId>,
  ReturnType<typeof seatId>,
  ReturnType<typeof seatId>,
  ReturnType<typeof seatId>,
]; // five names, five ids
const rated = write(
  company(),
  ratePerson(company(), personId('cto'), 'support', { values: ['advocate'], evidence: 'Said so.', ...by }),
);

describe('swapSeats', () => {
  test('people change seats; ratings go with them, titles and reports stay', () => {
    const after = write(rated, mustAllow(swapSeats(rated, cto, cfo)));
    expect(after.seat.get(cto)).toMatchObject({ personId: personId('cfo'), title: 'cto' });
    expect(after.seat.get(cfo)).toMatchObject({ personId: personId('cto'), title: 'cfo' });
    expect(valueOf(after, personId('cto'), 'support')).toBe('advocate');
    expect(resolveHierarchy(after.seat, after.person).childrenOf(cto)).toEqual(
      resolveHierarchy(rated.seat, rated.person).childrenOf(cto),
    );
    expect(broken(after)).toEqual([]);
  });

  test('with a vacant seat the person moves over', () => {
    const after = write(rated, mustAllow(swapSeats(rated, cto, hr)));
    expect(after.seat.get(hr)?.personId).toBe(personId('cto'));
    expect(after.seat.get(cto)?.personId).toBeNull();
  });

  test('twice is as before', () => {
    const once = write(rated, mustAllow(swapSeats(rated, ceo, cfo)));
    const twice = write(once, mustAllow(swapSeats(once, ceo, cfo)));
    expect([...twice.seat.values()]).toEqual([...rated.seat.values()]);
  });

  test('is refused for one seat, for the tray, and for two vacant seats', () => {
    expect(mustRefuse(swapSeats(rated, cto, cto))).toContain('two seats');
    expect(mustRefuse(swapSeats(rated, cto, fresh))).toContain('on the map');
    const empty = write(rated, mustAllow(swapSeats(rated, cto, hr)));
    const both = { ...empty, seat: new Map(empty.seat).set(hr, { ...empty.seat.get(cto)!, id: hr }) }; // oxlint-disable-line typescript/no-non-null-assertion -- the seat is part of the fixture
    expect(mustRefuse(swapSeats(both, cto, hr))).toContain('vacant');
  });
});

describe('succeed', () => {
  test('the holder leaves and a new person takes the seat, in one change of the seat', () => {
    const changes = mustAllow(
      succeed(
        rated,
        cto,
        { leftOn: today },
        { newPersonId: personId('noor'), facts: { name: 'Noor' } },
        today,
      ),
    );
    expect(changes.filter((one) => one.row === cto)).toHaveLength(1);
    const after = write(rated, changes);
    expect(after.seat.get(cto)).toMatchObject({ personId: personId('noor'), title: 'cto' });
    expect(after.person.get(personId('cto'))?.leftOn).toBe(today);
    expect(valueOf(after, personId('cto'), 'support')).toBe('advocate');
    expect(valueOf(after, personId('noor'), 'support')).toBeNull();
    expect(broken(after)).toEqual([]);
  });

  test('a known person moves up, with all ratings, and leaves the own seat vacant', () => {
    const after = write(
      rated,
      mustAllow(succeed(rated, ceo, { staysAs: seatId('waiting') }, { personId: personId('cto') }, today)),
    );
    expect(after.seat.get(ceo)?.personId).toBe(personId('cto'));
    expect(after.seat.get(cto)?.personId).toBeNull();
    expect(after.seat.get(seatId('waiting'))).toMatchObject({ personId: personId('ceo'), onMap: false });
    expect(valueOf(after, personId('cto'), 'support')).toBe('advocate');
    expect(broken(after)).toEqual([]);
  });

  test('somebody from the tray leaves the tray; a vacant seat is just filled', () => {
    const after = write(
      rated,
      mustAllow(succeed(rated, hr, { leftOn: today }, { personId: personId('new') }, today)),
    );
    expect(after.seat.get(hr)?.personId).toBe(personId('new'));
    expect(after.seat.has(fresh)).toBe(false);
    expect(broken(after)).toEqual([]);
  });

  test('is refused for the holder and in the tray', () => {
    expect(
      mustRefuse(succeed(rated, cto, { leftOn: today }, { personId: personId('cto') }, today)),
    ).toContain('already');
    expect(
      mustRefuse(succeed(rated, fresh, { leftOn: today }, { personId: personId('cto') }, today)),
    ).toContain('tray');
  });
});
