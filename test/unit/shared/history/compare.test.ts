import { describe, expect, it } from 'vitest';
import { changeText, reasonText } from '#shared/history/change-text.ts';
import { mostImportant } from '#shared/history/compare.ts';
import { namesIn } from '#shared/history/names.ts';
import { change, removal, type Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { ratingId } from '#shared/model/rating.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { PARTNER, partnerMap, personId, seatId } from '../../../fixtures/partner-map.ts';
import { betweenOf, comparedAfter, hannah } from '../../../fixtures/two-moments.ts';

const day = (text: string): IsoDate => text as IsoDate; // a day of this test

const map = partnerMap({
  people: {
    ada: { title: 'Chief buyer', influence: 'inner-circle', support: 'neutral', role: ['approver'] },
    bo: { reportsTo: 'ada', title: 'Engineer', support: 'supporter' },
    cy: { reportsTo: 'ada', title: 'Architect', fields: { email: 'cy@old.example' } },
    dee: { reportsTo: 'bo' },
  },
  lines: [
    ['influences', 'bo', 'ada', 2],
    ['ally', 'bo', 'cy'],
  ],
});

function told(changes: readonly Change[], state: PartnerState = map): readonly string[] {
  const { comparison, states } = comparedAfter(state, changes);
  const names = namesIn(states.later, states.earlier);
  return comparison.changes.map((each) =>
    [changeText(each, names), reasonText(each)].filter((part) => part !== '').join(' | '),
  );
}

const rated = (key: string, kind: 'support' | 'influence' | 'role', fields: object): Change =>
  change('rating', ratingId(personId(key), kind), fields);

describe('compare', () => {
  it('finds nothing where nothing is different', () => {
    expect(told([])).toEqual([]);
    expect(told([change('person', personId('ada'), { email: '' })])).toEqual([]);
  });

  it('says how a rating changed, with its proof, its direction and its author', () => {
    const changes = [
      rated('ada', 'support', {
        values: ['non-supporter'],
        evidence: 'She said no.',
        confidence: 'observed',
      }),
    ];
    expect(told(changes)).toEqual(['Ada: support neutral → non-supporter | observed; “She said no.”']);
    expect(comparedAfter(map, changes).comparison.changes[0]).toMatchObject({
      kind: 'rated',
      direction: 'down',
      steps: -1,
      people: [personId('ada')],
      author: hannah,
      command: 7,
    });
  });

  it('tells another proof of the same value, and ratings that came or went', () => {
    expect(told([rated('ada', 'support', { evidence: 'Said it twice.' })])).toEqual([
      'Ada: support is still neutral, with another proof | “Said it twice.”',
    ]);
    const first = {
      partnerId: PARTNER,
      personId: personId('cy'),
      kind: 'support',
      values: ['advocate'],
    } as const;
    expect(told([change('rating', ratingId(personId('cy'), 'support'), first)])).toEqual([
      'Cy: support not rated → advocate',
    ]);
    expect(told([rated('bo', 'support', { values: [] })])).toEqual(['Bo: support supporter → not rated']);
  });

  it('tells who joined and who left, without the ratings and lines that go with them', () => {
    const joined = [
      change('person', personId('eve'), { partnerId: PARTNER, name: 'Eve' }),
      change('seat', seatId('eve'), {
        partnerId: PARTNER,
        title: 'Planner',
        personId: personId('eve'),
        reportsToSeatId: seatId('ada'),
      }),
      change('rating', ratingId(personId('eve'), 'support'), {
        partnerId: PARTNER,
        personId: personId('eve'),
        kind: 'support',
        values: ['neutral'],
      }),
    ];
    expect(told(joined)).toEqual(['Eve joined as Planner, under Ada']);
    const left = [
      change('person', personId('bo'), { leftOn: day('2026-05-02') }),
      change('seat', seatId('bo'), { personId: personId('cy') }),
      change('seat', seatId('cy'), { personId: null }),
    ];
    expect(told(left)).toEqual([
      'Bo left on 2 May 2026; Cy has the seat now',
      'Cy moved from “Architect” to “Engineer”',
    ]);
    const deleted = [
      removal('rating', ratingId(personId('bo'), 'support')),
      removal('line', 'l-0'),
      removal('line', 'l-1'),
      change('seat', seatId('bo'), { personId: null }),
      removal('person', personId('bo')),
    ];
    expect(told(deleted)).toEqual(['Bo was deleted']);
  });

  it('tells somebody whose leaving day passed although nobody wrote anything', () => {
    const leaving = partnerMap({ people: { ada: { fields: { leftOn: day('2026-05-01') } } } });
    const { comparison } = comparedAfter(leaving, []);
    expect(comparison.changes).toMatchObject([{ kind: 'left', author: null, command: null }]);
  });

  it('tells who reports to another seat, who was put elsewhere, and vacant seats', () => {
    expect(told([change('seat', seatId('dee'), { reportsToSeatId: seatId('cy') })])).toEqual([
      'Dee is now under Cy, before under Bo',
    ]);
    expect(told([change('seat', seatId('bo'), { reportsToSeatId: null })])).toEqual([
      'Bo is now at the top, before under Ada',
    ]);
    expect(told([change('seat', seatId('bo'), { x: 10, y: 20 })])).toEqual([
      'Bo was put elsewhere on the map',
    ]);
    expect(told([change('seat', seatId('bo'), { onMap: false })])).toEqual(['Bo was put into the tray']);
    const vacant = change('seat', 's-new', { partnerId: PARTNER, title: 'Head of alliances' });
    expect(told([vacant])).toEqual(['New vacant seat “Head of alliances”']);
  });

  it('tells lines that came, went and became stronger', () => {
    expect(told([change('line', 'l-0', { strength: 3 })])).toEqual([
      'Bo influences Ada strongly, before clearly',
    ]);
    expect(told([removal('line', 'l-1')])).toEqual(['Bo and Cy are no longer allies']);
    const conflict = {
      partnerId: PARTNER,
      kind: 'conflict',
      fromPersonId: personId('ada'),
      toPersonId: personId('cy'),
    } as const;
    expect(told([change('line', 'l-9', conflict)])).toEqual(['Ada and Cy are in conflict']);
  });

  it('tells contacts and promises by their days', () => {
    const touch = (on: string) =>
      change('touchpoint', `t-${on}`, {
        partnerId: PARTNER,
        on: day(on),
        personIds: [personId('ada'), personId('bo')],
        summary: 'Talked about the budget.',
      });
    expect(told([touch('2026-05-04')])).toEqual([
      'Conversation with Ada and Bo on 4 May 2026 | “Talked about the budget.”',
    ]);
    expect(told([touch('2026-06-04')])[0]).toMatch(
      /^A conversation with Ada and Bo is arranged for 4 Jun 2026/,
    );
    const promise = (fields: object) =>
      change('promise', 'pr', {
        partnerId: PARTNER,
        text: 'Send the offer',
        personId: personId('ada'),
        ...fields,
      });
    expect(told([promise({ due: day('2026-05-20') })])).toEqual([
      'We promised “Send the offer” by 20 May 2026',
    ]);
    expect(told([promise({ due: day('2026-05-04') })])).toEqual([
      'We did not keep a promise by 4 May 2026: “Send the offer”',
    ]);
    expect(told([promise({ side: 'theirs', done: true, doneOn: day('2026-05-04') })])).toEqual([
      'They kept a promise: “Send the offer”',
    ]);
  });

  it('tells what was decided and done of the plan', () => {
    const planned = [
      change('plan', 'plan', { partnerId: PARTNER }),
      change('plan_line', `${personId('bo')}.plan`, {
        partnerId: PARTNER,
        planId: 'plan' as never, // an id of this test
        personId: personId('bo'),
        firstAction: 'Ask for a meeting',
        state: 'accepted',
      }),
      change('action', 'act', { partnerId: PARTNER, text: 'Call', personId: personId('bo'), done: true }),
    ];
    expect(told(planned)).toEqual(
      expect.arrayContaining(['Plan for Bo: accepted, “Ask for a meeting”', 'Done: “Call” (Bo)']),
    );
  });

  it('tells other values before and after', () => {
    expect(told([change('person', personId('cy'), { email: 'cy@new.example' })])).toEqual([
      'Cy: email cy@old.example → cy@new.example',
    ]);
    expect(told([change('seat', seatId('bo'), { title: 'Lead engineer' })])).toEqual([
      'Bo: title Engineer → Lead engineer',
    ]);
    expect(told([change('competency', 'k', { partnerId: PARTNER, name: 'Cloud' })])).toEqual([
      'New competency: “Cloud”',
    ]);
  });

  it('puts first what matters most: key players, support and influence, then the rest', () => {
    const changes = [
      change('person', personId('ada'), { email: 'a@b.example' }),
      rated('bo', 'support', { values: ['advocate'] }),
      rated('ada', 'support', { values: ['opponent'] }),
      change('seat', seatId('dee'), { x: 1, y: 2 }),
      removal('line', 'l-1'),
    ];
    expect(told(changes)).toEqual([
      'Ada: support neutral → opponent | “Said so.”',
      'Bo: support supporter → advocate | “Said so.”',
      'Bo and Cy are no longer allies',
      'Ada: email now a@b.example',
      'Dee was put elsewhere on the map',
    ]);
    const { comparison } = comparedAfter(map, changes);
    expect(mostImportant(comparison, [personId('bo'), personId('dee')], 3).map(({ kind }) => kind)).toEqual([
      'rated',
      'line',
    ]);
  });

  it('says of a value that the log no longer has that it is not known', () => {
    const changes = [rated('ada', 'support', { values: ['opponent'] })];
    const between = betweenOf(map, changes);
    const erased = {
      ...between,
      back: [
        {
          entity: 'rating',
          row: ratingId(personId('ada'), 'support'),
          fields: { values: [], unreadable: ['values'] },
        } as const,
      ],
    };
    const { comparison, states } = comparedAfter(map, changes, erased);
    expect(comparison.unknown).toEqual([
      'Some earlier values are no longer in the history of this computer.',
    ]);
    expect(comparison.changes.map((each) => changeText(each, namesIn(states.later)))).toEqual([
      'Ada: support no longer known → opponent',
    ]);
  });
});
