import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../../fixtures/worked/expected-plan.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { nameOf } from '#shared/reading/people.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { agendaOwnerOf } from '#shared/rules/campaign/agenda-owner.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { leadOf } from '#shared/rules/campaign/subject.ts';
import { isTeamSlot } from '#shared/playbook/plays/plays.ts';
import { isAmongOurselves } from '#shared/rules/plays/among-ourselves.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';

const factsOf = (state: PartnerState, today: IsoDate) =>
  campaignOf(state, today).lines.find(({ slot }) => slot === 'decision-window.facts');

describe.each(workedPartners().map((partner) => [partner.name, partner] as const))('%s', (_name, partner) => {
  const { state, today } = partner;
  const line = factsOf(state, today);
  const field = fieldOf(state, today);
  const on = field.ground.window?.on ?? today;

  test('everybody has the same facts five working days before the decision', () => {
    const { calendar } = field;
    expect(calendar.before(on) - calendar.onOrAfter(line?.date ?? on)).toBeGreaterThanOrEqual(4);
  });

  test('whoever leads the account gives them, never the sponsor', () => {
    expect(line?.ownerColleagueId).toBe(leadOf(state, today));
  });

  /** Whether the plan has a talk with somebody before the facts are given. */
  const isMet = (id: PersonId): boolean =>
    campaignOf(state, today).lines.some(
      ({ personId, slot, tacticId, date }) =>
        personId === id &&
        !isAmongOurselves({ slot, tacticId }) &&
        !isTeamSlot(slot) &&
        date !== null &&
        date < (line?.date ?? ''),
    );

  test('whom the plan meets before is known by then', () => {
    const met = field.subjects.filter(({ personId, known, target }) => target && !known && isMet(personId));
    expect(met.length).toBeGreaterThan(0);
    for (const { personId } of met)
      expect(line?.firstAction).not.toMatch(new RegExp(`${nameOf(state, personId)}[^.]*whom we do not know`));
  });

  test('whom we do not know gets them through somebody whom we know', () => {
    const strangers = field.subjects.filter(
      ({ personId, target, after }) =>
        target && !after && (valueOf(state, personId, 'coverage') ?? 'none') === 'none' && !isMet(personId),
    );
    const [, through = ''] =
      /([^.]*whom we do not know yet, gets? them through [^.]*)\./.exec(line?.firstAction ?? '') ?? [];
    expect(
      strangers.map(({ personId }) => nameOf(state, personId)).filter((name) => !through.includes(name)),
    ).toEqual([]);
  });
});

const [sample, donau] = workedPartners();

test('a gatekeeper who is not against us has them first, one who is gets them with everybody', () => {
  if (donau === undefined) throw new Error('no such partner');
  const first = /Gerald(?: Pichler)?, who keeps the gate, gets them first\./;
  expect(factsOf(donau.state, donau.today)?.firstAction).not.toMatch(first);
  const support = `${personIdOf(donau, 'pichler')}.support`;
  const neutral = applyChanges(donau.state, [change('rating', support, { values: ['neutral'] })]);
  expect(factsOf(neutral, donau.today)?.firstAction).toMatch(first);
});

test('they follow the meeting and what we owe before; what would come too late for them is named', () => {
  if (sample === undefined) throw new Error('no sample');
  const { state, today } = sample;
  const line = factsOf(state, today);
  // The meeting of 18 May is over, and the promise of 21 May kept.
  expect(line?.date).toBe('2026-05-22');
  expect(line?.firstAction).toMatch(/Bring forward .*four points.*, due on Wed 27 May 2026/);
  // The meeting needs the margin sheet before: it is not late for the facts.
  expect(line?.firstAction).not.toMatch(/margin sheet/);
  const action = [...state.action.values()].find(({ text }) => text.includes('four points'));
  const own = campaignOf(state, today).lines.find(({ personId }) => personId === action?.personId);
  expect(own?.firstAction).toMatch(/by Fri 22 May 2026 .*four points/);
  const forward = applyChanges(state, [change('action', action?.id ?? '', { due: isoDay('2026-05-15') })]);
  expect(factsOf(forward, today)?.firstAction).not.toMatch(/four points/);
});

test('once the papers are written nobody who decides is asked for a last word: whoever keeps them is', () => {
  const [, telecom, founder] = workedPartners();
  if (telecom === undefined || founder === undefined) throw new Error('no partner');
  const askedLast = (state: PartnerState, today: IsoDate) =>
    campaignOf(state, today)
      .lines.filter(({ slot }) => slot === 'decision-window.last-word')
      .map(({ personId }) => personId);
  // The house is bureaucratic, and the one who keeps the papers has the talks of the case already.
  expect(askedLast(telecom.state, telecom.today)).not.toContain(personIdOf(telecom, 'wagner'));
  expect(askedLast(founder.state, founder.today)).toEqual([personIdOf(founder, 'cormac')]);
  // Where the papers close before the day, it is the same elsewhere.
  const [window] = founder.state.decision_window.values();
  const closes = applyChanges(founder.state, [
    change('decision_window', window?.id ?? '', { papersCloseOn: isoDay('2026-12-11') }),
  ]);
  const { ground, subjects } = fieldOf(closes, founder.today);
  expect(askedLast(closes, founder.today)).toEqual(
    [agendaOwnerOf(closes, subjects, ground)].filter((id) => id !== null),
  );
});

test('whoever gets the facts is named, and prices go to nobody with a tie to the competitor', () => {
  if (sample === undefined) throw new Error('no sample');
  const text = factsOf(sample.state, sample.today)?.firstAction ?? '';
  const [, to = ''] = /They go to ([^.]*)\./.exec(text) ?? [];
  expect(to).toContain('Marguerite Oyelaran');
  expect(to).not.toMatch(/Declan|\d+ more/);
  expect(text).toContain('Declan Mulrooney: what we deliver and by when, without prices');
});

test('the level above whoever signs has them from whoever signs, not past them', () => {
  if (donau === undefined) throw new Error('no such partner');
  expect(factsOf(donau.state, donau.today)?.firstAction).toMatch(
    /Friedrich Thalhammer, whom we do not know yet, gets them through Elisabeth, if Elisabeth agrees\./,
  );
});
