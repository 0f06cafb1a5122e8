import fc from 'fast-check';
import { expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import {
  adaptabilities,
  coverages,
  influences,
  orientations,
  roles,
  supports,
} from '#shared/model/rating.ts';
import { PARTNER, partnerMap, personId, TODAY, type GivenPerson } from '../fixtures/partner-map.ts';
import { everyScreen } from '../fixtures/every-screen.ts';
import { sampleState } from '../fixtures/sample-state.ts';
import { givenLine, maybe, shuffledBy } from './given.ts';

const keys = Array.from({ length: 7 }, (_, index) => `k${index}`);
const given: fc.Arbitrary<GivenPerson> = fc.record({
  support: maybe(supports),
  influence: maybe(influences),
  coverage: maybe(coverages),
  adaptability: maybe(adaptabilities),
  orientation: maybe(orientations),
  role: maybe(roles),
  knownBy: fc.dictionary(fc.constantFrom('hannah', 'diego', 'dora'), fc.constantFrom(...coverages), {
    maxKeys: 3,
  }),
  touched: fc.array(fc.constantFrom('2026-05-01', '2026-01-15', '2026-07-01'), { maxLength: 3 }),
  fields: fc.record({
    cadenceDays: fc.constantFrom(null, 30),
    name: fc.constantFrom('Same name', 'Same name', 'Other', ''),
    leftOn: fc.constantFrom(null, null, null, TODAY),
  }),
});
const map = fc
  .record({
    people: fc.tuple(...keys.map(() => given)),
    lines: fc.array(givenLine(keys), { maxLength: 12 }),
  })
  .map(({ people, lines }) =>
    applyChanges(
      partnerMap({
        colleagues: { hannah: {}, diego: {}, dora: {} },
        people: Object.fromEntries(keys.map((key, index) => [key, people[index] ?? {}])),
        lines,
      }),
      [
        ...['hannah', 'diego', 'dora'].map((key) => change('colleague', `c-${key}`, { name: 'Kim' })),
        ...['a', 'b', 'c'].flatMap((key, index) => [
          change('action', key, { partnerId: PARTNER, text: 'Call', personId: personId(`k${index}`) }),
          change('promise', key, { partnerId: PARTNER, text: 'Send it', personId: personId('k0') }),
          change('priority', key, { partnerId: PARTNER, text: 'Grow' }),
          change('initiative', key, { name: 'Grow' }),
          change('objective', key, { partnerId: PARTNER, text: 'Grow', personId: personId('k1') }),
          change('team_member', key, {
            partnerId: PARTNER,
            colleagueId: `c-${['hannah', 'diego', 'dora'][index] ?? ''}` as never, // ids of the colleagues above
          }),
          change('meeting_brief', key, {
            partnerId: PARTNER,
            title: 'Review',
            on: TODAY,
            personIds: keys.map(personId),
          }),
        ]),
      ],
    ),
  );

/** What stands in the order of a table itself, for whoever asks each row: everything else is in an order of its own. */
const inOrderOfRows: ReadonlySet<string> = new Set([
  'map',
  'lines',
  'map on paper',
  'people',
  'individual plans',
]);
const screens = Object.keys(everyScreen).filter((screen) => !inOrderOfRows.has(screen));

test.each(screens)(
  'whatever the map, equal names and all, the order of rows does not matter: %s',
  (screen) => {
    const draw = (state: PartnerState): string => JSON.stringify(everyScreen[screen]?.(state, TODAY));
    fc.assert(
      fc.property(
        fc.oneof(map, fc.constant(sampleState(TODAY))),
        fc.infiniteStream(fc.nat()),
        (state, numbers) => {
          expect(draw(shuffledBy(numbers, state))).toBe(draw(state));
        },
      ),
      { numRuns: 40 },
    );
  },
);
