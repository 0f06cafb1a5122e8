import { describe, expect, test } from 'vitest';
import { objectivesOf } from '#shared/rules/campaign/known.ts';
import { briefOf } from '#shared/rules/meetings/brief.ts';
import { meeting } from '../../../../fixtures/meeting.ts';
import { expectedBriefs, neverInTheRoom } from '../../../../fixtures/worked/expected-briefs.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const partners = workedPartners();

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
