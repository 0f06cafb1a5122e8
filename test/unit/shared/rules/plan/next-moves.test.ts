import { expect, test } from 'vitest';
import { applyChanges } from '#shared/model/partner-state.ts';
import { change, type Change } from '#shared/model/change.ts';
import { MAIN_SLOT, planLineIdFor } from '#shared/model/plan-line.ts';
import { builtInTactic } from '#shared/playbook/tactics/library.ts';
import { agreedLine } from '#shared/reading/plans.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { nextMoves } from '#shared/rules/plan/next-moves.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { some } from '../../../../fixtures/some.ts';

test('late moves come first among the next ones, and what is done is none', () => {
  const state = partnerMap({
    people: {
      ada: { support: 'supporter', influence: 'inner-circle', coverage: 'multiple' },
      bo: { support: 'neutral', influence: 'inner-circle', coverage: 'brief' },
    },
  });
  const lines = some(campaignOf(state, TODAY).lines);
  const last = lines.length - 1;
  const planned = lines.map((line, index) =>
    index === last ? { ...line, date: '2020-01-06' as IsoDate } : line,
  );
  const late = planned.slice(last);
  const moves = nextMoves(state, planned, TODAY);
  expect(moves).toHaveLength(lines.length);
  expect(moves.slice(0, 1)).toEqual(late);

  const action = (id: string, done: boolean): Change =>
    change('action', id, { planLineId: late.map(planLineIdFor)[0] ?? null, done });
  const isDone = applyChanges(state, [action('a', true)]);
  expect(nextMoves(isDone, late, TODAY)).toEqual([]);
  expect(nextMoves(applyChanges(isDone, [action('b', false)]), late, TODAY)).toEqual(late);
});

test('what cannot wait comes first, then who matters most within two weeks, told by day', () => {
  const key = { influence: 'inner-circle', coverage: 'brief', knownBy: { hannah: 'brief' } } as const;
  const state = partnerMap({
    people: {
      owed: {
        ...key,
        influence: 'outside',
        coverage: 'in-depth',
        support: 'neutral',
        knownBy: { hannah: 'in-depth' },
      },
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, { ...key, support: 'neutral' }])),
      ...Object.fromEntries(
        ['x', 'y', 'z'].map((name) => [name, { ...key, influence: 'outside', support: 'neutral' }]),
      ),
    },
    colleagues: { hannah: {} },
  });
  const late = applyChanges(state, [
    change('promise', 'pr', {
      partnerId: PARTNER,
      side: 'ours',
      personId: personId('owed'),
      text: 'Send the list',
      due: addDays(TODAY, -3),
    }),
  ]);
  // Whoever matters least is first by the day.
  const lines = campaignOf(late, TODAY).lines.map((line) =>
    ['x', 'y', 'z'].some((name) => line.personId === personId(name))
      ? { ...line, date: addDays(TODAY, 1) }
      : line,
  );
  const moves = nextMoves(late, lines, TODAY);
  expect(moves.map((line) => line.personId).toSorted()).toEqual(['a', 'b', 'c', 'd', 'owed'].map(personId));
  const days = moves.map(({ date }) => date ?? '');
  expect(days).toEqual(days.toSorted());
});

test('a promise is no move weeks before its day, while somebody else can be acted upon', () => {
  const person = {
    influence: 'outside',
    coverage: 'brief',
    support: 'neutral',
    knownBy: { hannah: 'brief' },
  } as const;
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const state = applyChanges(
    partnerMap({
      people: {
        promised: { ...person, influence: 'inner-circle' },
        ...Object.fromEntries(keys.map((name) => [name, person])),
      },
      colleagues: { hannah: {} },
    }),
    [
      change('promise', 'pr', {
        partnerId: PARTNER,
        side: 'ours',
        personId: personId('promised'),
        text: 'Send the list',
        due: addDays(TODAY, 13),
      }),
    ],
  );
  const lines = campaignOf(state, TODAY).lines.map((line) =>
    line.personId === personId('promised') ? line : { ...line, date: addDays(TODAY, 7) },
  );
  const moves = nextMoves(state, lines, TODAY);
  expect(moves.map((line) => line.personId).toSorted()).toEqual(keys.map(personId));
});

test('what a move waits for is a move before it', () => {
  const open = {
    influence: 'outside',
    coverage: 'brief',
    support: 'neutral',
    knownBy: { hannah: 'brief' },
  } as const;
  const state = partnerMap({
    people: {
      ...Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [name, { ...open, influence: 'inner-circle' }]),
      ),
      opener: { ...open, coverage: 'in-depth', knownBy: { hannah: 'in-depth' } },
      guest: { ...open, influence: 'inner-circle', role: 'approver' },
    },
    colleagues: { hannah: {} },
  });
  const lines = campaignOf(state, TODAY).lines;
  const opener = lines.find((line) => line.personId === personId('opener'));
  if (opener === undefined) throw new Error('no line');
  const waiting = lines.map((line) =>
    line.personId === personId('guest')
      ? { ...line, date: addDays(TODAY, 13), waitsFor: [opener] }
      : line === opener
        ? { ...line, date: addDays(TODAY, 10) }
        : line,
  );
  const people = (given: typeof lines) => nextMoves(state, given, TODAY).map((line) => line.personId);
  expect(people(lines)).toContain(personId('guest'));
  expect(people(lines)).not.toContain(personId('opener'));
  expect(people(waiting)).toContain(personId('opener'));
});

test('a talk of the user’s own and what is asked in it are one move, and the meeting of others is still prepared', () => {
  const [sample] = workedPartners();
  if (sample === undefined) throw new Error('no sample');
  const { state, today } = sample;
  const rows = planView(state, today).rows.filter((row) => row.planned !== null && row.state !== 'rejected');
  const moves = nextMoves(
    state,
    rows.map(({ shown }) => shown),
    today,
  ).map(({ personId, slot }) => `${personId} ${slot}`);
  expect(moves.filter((move) => move.startsWith(personIdOf(sample, 'karin')))).toHaveLength(1);
  expect(moves).toContain(`${personIdOf(sample, 'marguerite')} meeting`);
});

test('whom we only keep informed is left alone until what is decided is over', () => {
  let quiet = 0;
  for (const { state, today } of workedPartners()) {
    const { ground, byId } = fieldOf(state, today);
    for (const { personId, slot, tacticId, date } of campaignOf(state, today).lines) {
      const { applies } = builtInTactic(tacticId) ?? {};
      const subject = byId.get(personId);
      if (slot !== MAIN_SLOT || subject?.strategy.strategy !== 'monitor' || applies === undefined) continue;
      if (applies.wish !== undefined || applies.page !== undefined || subject.inherits !== null) continue;
      if (subject.facts.position === 'assistant' || agreedLine(state, { personId, slot }) !== undefined)
        continue;
      if ((state.person.get(personId)?.cadenceDays ?? null) !== null) continue;
      quiet += 1;
      expect((date ?? '') > (ground.window?.on ?? ''), `${personId} ${date ?? ''}`).toBe(true);
    }
  }
  expect(quiet).toBeGreaterThan(3);
});
