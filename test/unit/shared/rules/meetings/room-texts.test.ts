import { expect, test } from 'vitest';
import { builtInTactics } from '#shared/playbook/tactics/library.ts';
import { spokenQuestions } from '#shared/playbook/tactics/spoken-questions.ts';
import { messageFormFor } from '#shared/playbook/plan/message-form.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { briefOf } from '#shared/rules/meetings/brief.ts';
import { addPromiseChanges, meeting } from '../../../../fixtures/meeting.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

const state = partnerMap({
  people: {
    ada: {
      role: 'decision-maker',
      support: 'supporter',
      influence: 'inner-circle',
      coverage: 'multiple',
      fields: { businessObjectives: 'Grow services' },
    },
    bea: {
      reportsTo: 'ada',
      support: 'supporter',
      influence: 'political-structure',
      coverage: 'multiple',
      fields: { businessObjectives: 'Fewer platforms' },
    },
    carl: { reportsTo: 'bea', support: 'neutral', influence: 'outside', coverage: 'brief' },
  },
});
const withBoth = meeting({ personIds: ['ada', 'bea'].map(personId) });

const objective = (id: string, text: string) =>
  change('objective', id, {
    partnerId: PARTNER,
    personId: personId('ada'),
    part: 'value-for-partner',
    text,
  });

test('what we add to what somebody wants is what the map holds: an aim of ours for them, else what we kept', () => {
  const say = (of: typeof state) => briefOf(of, withBoth, TODAY).attendees[0]?.say.text;
  expect(say(state)).toBe('We begin with what you want: “Grow services”.');
  const kept = applyChanges(state, [
    ...addPromiseChanges([
      { id: 'p', side: 'ours', personId: personId('ada'), text: 'Train two engineers.' },
    ]),
    change('promise', 'p', { done: true, doneOn: '2026-04-01' as IsoDate }),
  ]);
  expect(say(kept)).toBe(
    'We begin with what you want: “Grow services”. We have kept: “Train two engineers”.',
  );
  const aimed = applyChanges(kept, [objective('o', 'Two engineers certified by autumn.')]);
  expect(say(aimed)).toBe(
    'We begin with what you want: “Grow services”. We add: “Two engineers certified by autumn”.',
  );
});

test('two who are both asked about what they want are asked in other words', () => {
  const tense = meeting({ personIds: ['ada', 'bea', 'carl'].map(personId) });
  expect(
    briefOf(state, tense, TODAY)
      .attendees.slice(0, 2)
      .map(({ hear }) => hear.text),
  ).toEqual([
    'Where do you stand with “Grow services”, and which part of it could we take on?',
    'What would bring “Fewer platforms” forward most?',
  ]);
});

test('with a leaver the succession is the talk, and nothing about next year', () => {
  const leaving = applyChanges(state, [
    change('person', personId('bea'), { leftOn: '2026-06-01' as IsoDate }),
  ]);
  const { attendees, questions } = briefOf(leaving, meeting({ personIds: [personId('bea')] }), TODAY);
  expect(attendees[0]?.hear.text).toBe(
    'Who takes over what, and what should they know about the work with us?',
  );
  const all = [
    ...attendees.flatMap(({ say, hear }) => [say.text, hear.text]),
    ...questions.map(({ text }) => text),
  ];
  expect(all.join(' ')).not.toMatch(/twelve months|Fewer platforms/u);
});

test('a priority is asked of whoever said it and beside, not of those below', () => {
  const saidBy = (key: string) =>
    applyChanges(state, [
      change('priority', 'pr', {
        partnerId: PARTNER,
        rank: 1,
        text: 'Half recurring.',
        saidByPersonId: personId(key),
      }),
    ]);
  const asked = (of: typeof state, ...keys: readonly string[]) =>
    briefOf(of, meeting({ title: '', personIds: keys.map(personId) }), TODAY)
      .questions.map(({ text }) => text)
      .join(' ');
  expect(asked(saidBy('ada'), 'carl')).not.toContain('Half recurring');
  expect(asked(saidBy('carl'), 'carl')).toContain('Half recurring');
});

test('what the plan asks is put to the person; a spoken question has its tactic, its mark and its question mark', () => {
  const ids = new Set(builtInTactics.map(({ id }) => id));
  for (const [id, text] of Object.entries(spokenQuestions)) {
    expect(ids, id).toContain(id);
    expect(text, id).toMatch(/\?/u);
    expect(text, id).not.toMatch(/\{person\}|\b(?:they|them|their)\b/u);
  }
});

test('a guessed orientation is said as a guess, and who argues for us is not expected to ask', () => {
  expect(messageFormFor(['technical'], { guess: true })).toMatch(/^Probably demo/u);
  expect(messageFormFor(['technical'], { convinced: true })).not.toContain('Expect');
});
