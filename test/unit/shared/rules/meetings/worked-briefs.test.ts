import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { objectivesOf } from '#shared/rules/campaign/known.ts';
import { briefOf } from '#shared/rules/meetings/brief.ts';
import { meeting } from '../../../../fixtures/meeting.ts';
import { expectedBriefs, neverInTheRoom } from '../../../../fixtures/worked/expected-briefs.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const partners = workedPartners();

function onlyOf<T>(rows: Iterable<T>): T {
  const [row] = rows;
  if (row === undefined) throw new Error('there is no row');
  return row;
}

describe.each(expectedBriefs)('the brief at $partner is one to take into the room: $why', (expected) => {
  const partner = partners.find(({ name }) => name.includes(expected.partner));
  if (partner === undefined) throw new Error(`no worked partner ${expected.partner}`);
  const { state, today } = partner;
  const [planned] = [...state.meeting_brief.values()].filter(({ on }) => on !== null && on >= today);
  const row =
    expected.people === null && planned !== undefined
      ? planned
      : meeting({
          title: '',
          on: today,
          personIds: (expected.people ?? []).map((key) => personIdOf(partner, key)),
        });
  const brief = briefOf(state, row, today);
  const of = (key: string) => brief.attendees.find(({ personId }) => personId === personIdOf(partner, key));

  test.each(Object.entries(expected.says))('says to %s', (key, words) => {
    expect(of(key)?.say.text).toMatch(words);
  });

  test.each(Object.entries(expected.hears))('hears from %s', (key, words) => {
    expect(of(key)?.hear.text).toMatch(words);
  });

  test('asks the room what serves the goal, what is wanted and the next step', () => {
    expect(brief.questions).toHaveLength(expected.questions.length);
    for (const [index, words] of expected.questions.entries())
      expect(brief.questions[index]?.text).toMatch(words);
  });

  test('says nothing that we do among ourselves, the goal once, and no sentence twice', () => {
    const spoken = [
      ...brief.attendees.flatMap(({ say, hear }) => [say.text, hear.text]),
      ...brief.questions.map(({ text }) => text),
    ];
    expect(spoken.filter((text) => neverInTheRoom.test(text))).toEqual([]);
    expect(new Set(spoken).size).toBe(spoken.length);
    expect(spoken.filter((text) => brief.goal !== '' && text.includes(brief.goal))).toEqual([]);
    for (const { personId, moves } of brief.attendees)
      expect(moves.text).toContain(objectivesOf(state, personId));
  });
});

test('a first meeting with somebody whom nobody of ours knows is prepared without what we do among ourselves', () => {
  const partner = onlyOf(partners.filter(({ name }) => name.includes('Brightwater')));
  const { state, today } = partner;
  const personId = personIdOf(partner, 'aoife');
  const arranged = applyChanges(state, [
    change('meeting_brief', 'arranged', {
      partnerId: onlyOf(state.partner.values()).id,
      on: addDays(today, 8),
      personIds: [personId],
    }),
  ]);
  const line = campaignOf(arranged, today).lines.find((one) => one.personId === personId);
  expect(line?.firstAction).toMatch(/In the room: Say who of us does what, ask Aoife what matters most/u);
  expect(line?.firstAction.split('In the room: ')[1]).not.toMatch(neverInTheRoom);
});
