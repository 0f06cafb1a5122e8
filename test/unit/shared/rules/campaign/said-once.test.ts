import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { tacticText } from '#shared/rules/plan/tactics-for.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import { PARTNER, partnerMap, personId, TODAY, type GivenPerson } from '../../../../fixtures/partner-map.ts';
import { sentenceOf } from '../../../../fixtures/sentence-of.ts';
import { some } from '../../../../fixtures/some.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const ada = personId('ada');
const partners = workedPartners().map((partner) => [partner.name, partner] as const);

describe.each(partners)('a line of %s', (_name, { state, today }) => {
  const { lines } = campaignOf(state, today);

  test('says the wish for a channel once', () => {
    const wishes = lines.flatMap((line) => {
      const own = state.person.get(line.personId)?.communicationPlan.trim() ?? '';
      return own === '' ? [] : [{ line, own: own.replace(/\.$/, '') }];
    });
    for (const { line, own } of some(wishes)) {
      const texts = [
        line.firstAction,
        line.channel,
        ...line.because.map((reason) => becauseText(state, line.personId, reason, today)),
      ];
      expect(texts.filter((text) => text.includes(own))).toEqual(
        line.channel.includes(own) ? [line.channel] : [],
      );
    }
  });

  test('says nothing twice', () => {
    for (const line of some(lines)) {
      const reasons = line.because.map((reason) => becauseText(state, line.personId, reason, today));
      const quotes = [line.firstAction, ...reasons].flatMap((text) => text.match(/“[^”]{25,}”/g) ?? []);
      expect(quotes.toSorted(), line.firstAction).toEqual([...new Set(quotes)].toSorted());
      const sentences = [line.firstAction, line.channel, line.pace, ...reasons].flatMap((text) =>
        text.split(/(?<=[.;:]) /),
      );
      expect(sentences.toSorted(), line.firstAction).toEqual([...new Set(sentences)].toSorted());
    }
  });
});

describe('the culture claims the channel', () => {
  const reasonOf = (person: GivenPerson, cultureType: 'bureaucratic' | null = 'bureaucratic') => {
    const state = partnerMap({ people: { ada: person }, partner: { cultureType } });
    return sentenceOf(mainLineOf(state, ada), 'culture', state);
  };
  test('where it decided it', () => {
    expect(reasonOf({ support: 'neutral' })).toMatch(/decides channel and pace\.$/);
    expect(reasonOf({ support: 'neutral' }, null)).toMatch(/channel and pace are open\.$/);
  });
  test.each([
    ['the person’s own wish', { support: 'neutral', fields: { communicationPlan: 'By phone' } }],
    ['somebody against us', { support: 'opponent' }],
    ['an assistant', { title: 'Assistant to the director' }],
  ] as const)('not where %s did', (_who, person) => {
    expect(reasonOf(person)).toMatch(/decides the pace\.$/);
    expect(reasonOf(person, null)).toMatch(/so the pace is open\.$/);
  });
});

describe('campaign 2.5: advice is asked on what the map knows to be open', () => {
  const plain = partnerMap({ people: { ada: { support: 'supporter' } } });
  const advice = (state: PartnerState): string =>
    tacticText(state, ada, { text: 'Ask for {matter}.' }, TODAY);
  const aim = change('plan', `${PARTNER}.plan`, {
    partnerId: PARTNER,
    goal: 'Name us first for edge service',
  });
  const objective = change('objective', 'o', {
    partnerId: PARTNER,
    personId: ada,
    part: 'value-for-us' as const,
    text: 'Their engineers certified by autumn',
  });
  const agenda = change('person', ada, { businessObjectives: 'Twenty new customers' });
  const objection = (days: number) =>
    change('meeting_brief', 'b', {
      partnerId: PARTNER,
      on: addDays(TODAY, -days),
      edits: { [`${ada}.objections`]: 'The effort of the move.' },
    });

  test.each([
    ['nothing is known', [], 'one open question'],
    ['the aim', [aim], 'our aim “Name us first for edge service”'],
    ['an open objective', [aim, objective], '“Their engineers certified by autumn”'],
    ['the agenda', [aim, objective, agenda], '“Twenty new customers”'],
    ['an objection', [aim, objective, agenda, objection(20)], 'the objection “The effort of the move”'],
    ['not an old objection', [objection(200)], 'one open question'],
  ] as const)('%s', (_what, changes, expected) => {
    expect(advice(applyChanges(plain, changes))).toBe(`Ask for ${expected}.`);
  });
});

describe('where no way in is good, the line names whom to ask about somebody', () => {
  const map = (person: GivenPerson, other: GivenPerson = {}) =>
    partnerMap({
      people: {
        ada: { support: 'neutral', coverage: 'none', ...person },
        bo: { support: 'neutral', knownBy: { hannah: 'brief' }, influence: 'outside', ...other },
      },
      colleagues: { hannah: {} },
      lines: [['influences', 'bo', 'ada', 1]],
    });

  test('asked in a talk before, of somebody who matters', () => {
    const state = map({ influence: 'inner-circle' });
    expect(mainLineOf(state, ada).firstAction).toContain('Hear from Bo who is close to Ada.');
    expect(mainLineOf(state, ada).waitsFor.map((key) => key.personId)).toEqual([personId('bo')]);
    expect(mainLineOf(state, personId('bo')).firstAction).toContain('ask Bo to tell us who is close to Ada');
  });

  test('asked at the next occasion, of anybody else', () => {
    const state = map({});
    expect(mainLineOf(state, ada).firstAction).toContain(
      'When you next talk to Bo, ask who is close to Ada.',
    );
    expect(mainLineOf(state, ada).waitsFor).toEqual([]);
  });

  test.each([
    ['who is new', { fields: { inRoleSince: TODAY } }],
    ['an assistant', { title: 'Assistant to the director' }],
  ] as const)('never %s', (_who, other) => {
    expect(mainLineOf(map({ influence: 'inner-circle' }, other), ada).firstAction).not.toContain('Bo');
  });
});
