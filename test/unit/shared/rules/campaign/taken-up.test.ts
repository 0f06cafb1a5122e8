import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { builtInTactic } from '#shared/playbook/tactics/library.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { objectionOf } from '#shared/rules/campaign/objection.ts';
import { wishOf } from '#shared/rules/campaign/wish.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import {
  PARTNER as partnerId,
  partnerMap,
  personId,
  TODAY,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';
import { some } from '../../../../fixtures/some.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const ada = personId('ada');
const known: GivenPerson = {
  support: 'neutral',
  influence: 'political-structure',
  coverage: 'multiple',
  evidence: 'Wants one bill a month.',
  knownBy: { hannah: 'multiple' },
};
const map = (person: GivenPerson = {}) =>
  partnerMap({ colleagues: { hannah: {} }, people: { ada: { ...known, ...person }, bo: {} } });

describe('what somebody has asked is taken up before we ask', () => {
  test('in the line, whatever the strategy', () => {
    for (const person of [{}, { support: 'supporter' }, { influence: 'outside', role: 'user' }] as const) {
      const line = mainLineOf(map(person), ada);
      expect(builtInTactic(line.tacticId)?.applies.wish, line.firstAction).toEqual(['wanted']);
      expect(line.firstAction).toContain('“one bill a month”');
    }
  });

  test('until something was done for the person since, and never from a guess', () => {
    expect(wishOf(map(), ada, TODAY)?.text).toBe('one bill a month');
    const kept = { partnerId, side: 'ours', personId: ada, done: true, doneOn: TODAY } as const;
    expect(wishOf(applyChanges(map(), [change('promise', 'p', kept)]), ada, TODAY)).toBeNull();
    const guesses = ['support', 'influence', 'coverage'].map((kind) =>
      change('rating', `${ada}.${kind}`, { confidence: 'guess' }),
    );
    expect(wishOf(applyChanges(map(), guesses), ada, TODAY)).toBeNull();
  });

  test('the newest first, and of a talk with several only what is about the person', () => {
    const talk = (summary: string, personIds = [personId('bo'), ada]) =>
      applyChanges(map(), [
        change('touchpoint', 't', {
          partnerId,
          on: '2026-05-08' as IsoDate,
          kind: 'call',
          personIds,
          summary,
        }),
      ]);
    expect(wishOf(talk('She asked for a price by site.'), ada, TODAY)?.text).toBe('one bill a month');
    expect(wishOf(talk('She asked for a price by site.', [ada]), ada, TODAY)?.text).toBe('a price by site');
    const { name = '' } = map().person.get(ada) ?? {};
    expect(wishOf(talk(`${name} asked for a price by site.`), ada, TODAY)?.text).toBe('a price by site');
  });
});

describe('the personal agenda is kept in mind', () => {
  const against: GivenPerson = {
    support: 'opponent',
    evidence: '',
    fields: { personalAgenda: 'Wants the practice to stay hers.' },
  };

  test('it is neither answered nor quoted', () => {
    expect(objectionOf(map(against), ada, TODAY)).toBe('');
    for (const support of ['opponent', 'neutral', 'advocate'] as const)
      expect(mainLineOf(map({ ...against, support }), ada).firstAction).not.toContain('practice');
  });

  test('at the worked partners either, and no line says that objectives are known where only it is', () => {
    for (const { state, today } of workedPartners())
      for (const { personId: id, firstAction } of some(campaignOf(state, today).lines)) {
        const agenda = state.person.get(id)?.personalAgenda.trim() ?? '';
        expect(agenda !== '' && firstAction.includes(agenda.slice(0, 30)), firstAction).toBe(false);
      }
    const codes = mainLineOf(map(against), ada).because.map(({ code }) => code);
    expect(codes).not.toContain('agenda-known');
  });

  test('what somebody else at the partner has told us is no objection to be quoted', () => {
    const told = map({
      support: 'opponent',
      evidence: `Held orders back. ${map().person.get(personId('bo'))?.name ?? ''} saw it.`,
    });
    expect(objectionOf(told, ada, TODAY)).toBe('');
  });
});

test('an action of ours for somebody is their line, an inquiry about them is not', () => {
  const due = { partnerId, personId: ada, due: '2026-05-25' as IsoDate, ownerColleagueId: null } as const;
  const line = (text: string) =>
    mainLineOf(applyChanges(map(), [change('action', 'a', { ...due, text })]), ada).firstAction;
  expect(line('Answer the four points in writing')).toMatch(
    /^Settle with .*“Answer the four points in writing”/u,
  );
  expect(line(`Ask ${map().person.get(personId('bo'))?.name ?? ''} how it went`)).not.toContain(
    'how it went',
  );
});

test('what somebody has promised and is due around a line is asked for in it, never of who is against us', () => {
  const promised = (person: GivenPerson, due = TODAY) =>
    mainLineOf(
      applyChanges(map(person), [
        change('promise', 'p', {
          partnerId,
          side: 'theirs',
          personId: ada,
          text: 'Name two engineers',
          due,
        }),
      ]),
      ada,
    ).firstAction;
  expect(promised({})).toContain('Ask what became of “Name two engineers”.');
  expect(promised({ support: 'opponent' })).not.toContain('Name two engineers');
  // Nobody is asked what became of it before its day.
  const { date } = mainLineOf(map(), ada);
  const later = addDays(date ?? TODAY, 3);
  expect(promised({}, later)).toMatch(/Remind .+ of “Name two engineers”, due on \w{3} \d/u);
  expect(promised({}, later)).not.toContain('what became of');
});

test('who writes a page of what is decided has a line about it before the decision', () => {
  const page: GivenPerson = {
    influence: 'outside',
    role: 'evaluator',
    evidence: 'Fills in the product page.',
  };
  const decided = applyChanges(map(page), [
    change('decision_window', 'w', {
      partnerId,
      kind: 'decision',
      what: 'Supplier',
      on: '2026-07-01' as IsoDate,
    }),
  ]);
  const line = mainLineOf(decided, ada);
  expect(line.firstAction).toContain('“the product page”');
  expect((line.date ?? '9') < '2026-06-15', line.date ?? '').toBe(true);
  expect(mainLineOf(map(page), ada).firstAction).not.toContain('“the product page”');
});

test('one talk gives one thing and asks one: nothing is asked twice over in a line, and what has time has its own day', () => {
  for (const { state, today } of workedPartners())
    for (const { firstAction } of some(campaignOf(state, today).lines))
      expect(firstAction.match(/ In the same talk,| Also /gu)?.length ?? 0, firstAction).toBeLessThanOrEqual(
        1,
      );
});
