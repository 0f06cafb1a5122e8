import { isAgainst } from '#shared/rules/people/factions.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '#shared/model/id.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { weekdayOf } from '#shared/reading/calendar.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { nameOf } from '#shared/reading/people.ts';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import { mapStatusOf } from '#shared/rules/people/map-status.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { isTeamSlot } from '#shared/playbook/plays/plays.ts';
import { nextMoves } from '#shared/rules/plan/next-moves.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import type { ExpectedMove, MoveKind } from '../../../../fixtures/worked/expected-plan.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

/** How a line may call somebody: in full, and from the second time on by the given name. */
const called = (name: string): readonly string[] => [name, name.split(' ')[0] ?? name];

/** How a line shows what kind of move it is. */
const shows: Readonly<Record<MoveKind, (line: PlannedLine, name: string) => boolean>> = {
  'keep-promise': ({ firstAction }) => /\bowe\b/.test(firstAction),
  'prepare-meeting': ({ firstAction }) => /^Prepare the meeting\b/.test(firstAction),
  'hand-over': ({ firstAction }) => /\bhand-over\b/.test(firstAction),
  'ask-go-between': ({ firstAction }, name) =>
    called(name).some((said) => firstAction.includes(`ask ${said} to introduce`)),
  'arrange-talk': ({ firstAction }, name) =>
    called(name).some((said) => firstAction.startsWith(`Ask ${said} for a date for `)),
  introduction: ({ stage, waitsFor }) => stage === 'win' && waitsFor.length > 0,
  // Where the sponsor has a talk with the person anyway, the main line asks for it.
  'pair-executives': ({ slot, because }) =>
    slot.startsWith('executive-pairing.') || because.some(({ value }) => value === 'executive-pairing.meet'),
  'hear-objection': ({ stage }) => stage === 'address',
  'develop-supporter': ({ stage }) => stage === 'enable',
};

const partners = workedPartners().map((partner) => [partner.name, partner] as const);

describe.each(partners)('campaign 10: the plan of %s is one that an expert would sign', (_name, partner) => {
  const { state, today, expected } = partner;
  const { lines, drafted } = campaignOf(state, today);
  const about = (key: string): readonly PlannedLine[] =>
    lines.filter(({ personId }) => personId === personIdOf(partner, key));
  const daysOf = (key: string): readonly string[] =>
    about(key)
      .flatMap(({ date }) => date ?? [])
      .toSorted();

  test.each(
    expected.firstMoves.map((move) => [`${move.kind} of ${move.person}: ${move.why}`, move] as const),
  )('first moves: %s', (_text, { person, kind, by, from, until, says }: ExpectedMove) => {
    const told = about(person).map(
      (line) =>
        `${line.date ?? 'no day'} ${colleagueNameOf(state, line.ownerColleagueId)} ${line.slot}: ${line.firstAction}`,
    );
    const found = about(person).filter(
      (line) =>
        shows[kind](line, partner.nameOf(person)) &&
        line.date !== null &&
        line.date >= from &&
        line.date <= until &&
        by.map(partner.nameOf).includes(colleagueNameOf(state, line.ownerColleagueId)) &&
        says.every((words) => words.test(`${line.firstAction} ${line.channel}`)),
    );
    expect(found, told.join('\n')).not.toEqual([]);
  });

  test('the five next moves are the first moves of the expert', () => {
    const moves = nextMoves(state, lines, today);
    const missing = expected.firstMoves.filter(
      ({ person, kind }) =>
        !moves.some(
          (line) =>
            line.personId === personIdOf(partner, person) && shows[kind](line, partner.nameOf(person)),
        ),
    );
    expect(
      missing.map(({ person, kind }) => `${kind} of ${person}`),
      moves.map(({ personId, slot }) => `${nameOf(state, personId)} ${slot}`).join(', '),
    ).toEqual([]);
  });

  test.each(
    expected.waysIn.map((way) => [`${way.person} via ${way.via ?? 'nobody'}: ${way.why}`, way] as const),
  )('way in: %s', (_text, { person, via, by }) => {
    const line = about(person).find(({ slot }) => slot === MAIN_SLOT);
    // Who is against us is heard before their superior, and asked nothing.
    const asked = (line?.waitsFor ?? [])
      .filter(({ personId }) => !isAgainst(valueOf(state, personId, 'support')))
      .map(({ personId }) => nameOf(state, personId));
    expect(asked, line?.firstAction).toEqual(via === null ? [] : [partner.nameOf(via)]);
    expect(by === null ? null : colleagueNameOf(state, line?.ownerColleagueId ?? null)).toBe(
      by === null ? null : partner.nameOf(by),
    );
  });

  test.each(expected.notAsked.map(({ person, why }) => [`${person}: ${why}`, person] as const))(
    'not asked: %s',
    (_text, person) => {
      expect(drafted.favours.of(personIdOf(partner, person))).toEqual([]);
      const name = partner.nameOf(person);
      const asking = lines.filter(({ firstAction }) =>
        called(name)
          .flatMap((said) => [
            `ask ${said} to introduce`,
            `once ${said} has`,
            `Hear from ${said}`,
            `together with ${said}`,
          ])
          .some((words) => firstAction.replaceAll(/“[^”]*”/gu, '“”').includes(words)),
      );
      expect(asking.map(({ firstAction }) => firstAction)).toEqual([]);
    },
  );

  test('nobody is asked for more than three favours', () => {
    const most = Math.max(...[...state.person.keys()].map((id) => drafted.favours.of(id as PersonId).length));
    expect(most).toBeLessThanOrEqual(3);
    expect(most).toBeGreaterThan(0);
  });

  test.each(expected.order.map((pair) => [`${pair.first} before ${pair.after}: ${pair.why}`, pair] as const))(
    'order: %s',
    (_text, { first, after }) => {
      const [before, then] = [daysOf(first)[0] ?? 'never', daysOf(after)[0] ?? 'no line'];
      expect(before < then, `${before} and ${then}`).toBe(true);
    },
  );

  test.each(expected.days.map((bound) => [`${bound.person}: ${bound.why}`, bound] as const))(
    'days: %s',
    (_text, { person, from, until }) => {
      const days = daysOf(person);
      expect(days).not.toEqual([]);
      expect(days.filter((day) => (from !== null && day < from) || (until !== null && day > until))).toEqual(
        [],
      );
    },
  );

  test.each(expected.contacts.map((bound) => [`${bound.person}: ${bound.why}`, bound] as const))(
    'contacts: %s',
    (_text, { person, most }) => {
      const contacts = about(person).filter(({ slot }) => !isTeamSlot(slot));
      expect(
        contacts.length,
        contacts.map(({ date, slot }) => `${date ?? ''} ${slot}`).join(', '),
      ).toBeLessThanOrEqual(most);
      expect(contacts).not.toEqual([]);
    },
  );

  test.each(expected.says.map((one) => [`${one.person} ${one.words.join(' ')}: ${one.why}`, one] as const))(
    'says: %s',
    (_text, { person, words }) => {
      const texts = about(person).map(({ firstAction }) => firstAction);
      expect(
        texts.some((text) => words.every((word) => word.test(text))),
        texts.join('\n'),
      ).toBe(true);
    },
  );

  test('a line waits only for lines that ask what it needs', () => {
    const missing = lines.filter(({ personId, slot, waitsFor, because }) => {
      const via = because.flatMap((reason) => (reason.code === 'path' ? reason.params.via : [])).at(-1);
      if (slot !== MAIN_SLOT || via === undefined || waitsFor.length === 0) return false;
      const asked = lines.filter((one) =>
        waitsFor.some((key) => key.personId === one.personId && key.slot === one.slot),
      );
      return !asked.some(({ firstAction }) => firstAction.includes(nameOf(state, personId)));
    });
    expect(missing.map(({ firstAction }) => firstAction)).toEqual([]);
  });

  test('nobody above is on copy with the top of the company, or in a first contact', () => {
    const { byId } = fieldOf(state, today);
    const copied = lines.filter(({ personId, channel }) => {
      const subject = byId.get(personId);
      return (
        /on copy/.test(channel) &&
        !/nothing in writing|nobody above/.test(channel) &&
        (subject?.known === false || subject?.facts.influence === 'inner-circle')
      );
    });
    expect(copied.map(({ channel, firstAction }) => `${channel} ${firstAction}`)).toEqual([]);
  });

  test('by when the papers have to be there is asked of one person only', () => {
    const asking = lines.filter(({ firstAction }) =>
      /everything has to be on the table|what has to be on the table|need in writing/.test(firstAction),
    );
    expect(asking.map(({ firstAction }) => firstAction)).toHaveLength(1);
  });

  test('every line is dated on a day on which people work, and after what it waits for', () => {
    const dates = new Map(lines.map(({ personId, slot, date }) => [`${personId} ${slot}`, date ?? '']));
    const wrong = lines.filter(
      ({ date }) => date === null || [0, 6].includes(weekdayOf(date)) || expected.holidays.includes(date),
    );
    expect(wrong.map(({ date, firstAction }) => `${date ?? ''} ${firstAction}`)).toEqual([]);
    const early = lines.filter(({ date, waitsFor }) =>
      waitsFor.some(({ personId, slot }) => (dates.get(`${personId} ${slot}`) ?? 'none') >= (date ?? '')),
    );
    expect(early.map(({ date, firstAction }) => `${date ?? ''} ${firstAction}`)).toEqual([]);
  });

  test(`status: ${expected.status.why}`, () => {
    const status = mapStatusOf(state, today);
    const keys = (ids: readonly string[]): readonly string[] => ids.toSorted();
    const idsOf = (people: readonly string[]): readonly string[] =>
      keys(people.map((key) => personIdOf(partner, key)));
    expect(status).toMatchObject({
      status: expected.status.level,
      light: expected.status.light,
      championMissing: expected.status.championMissing,
    });
    expect(keys(status.blockers)).toEqual(idsOf(expected.status.blockers));
    expect(keys(status.redWithout)).toEqual(idsOf(expected.status.redWithout));
  });

  test.each(
    expected.mustNotAppear.map(
      (one) => [`${String(one.words)} ${one.person ?? ''}: ${one.why}`, one] as const,
    ),
  )('must not appear: %s', (_text, { words, person }) => {
    const looked = person === null ? lines : about(person);
    expect(looked.length).toBeGreaterThan(0);
    expect(looked.map(({ firstAction }) => firstAction).filter((text) => words.test(text))).toEqual([]);
  });
});

test('campaign 2: what a play asks of somebody with whom a meeting is arranged waits for the meeting', () => {
  const [, partner] = partners.find(([name]) => name === 'Sample') ?? partners[0] ?? [];
  if (partner === undefined) throw new Error('no worked partner');
  const karin = personIdOf(partner, 'karin');
  const ofPlays = campaignOf(partner.state, partner.today).lines.filter(
    ({ personId, slot }) => personId === karin && slot.startsWith('decision-window.') && !isTeamSlot(slot),
  );
  expect(ofPlays.length).toBeGreaterThan(0);
  expect(ofPlays.filter(({ date }) => date === null || date < '2026-05-18')).toEqual([]);
});
