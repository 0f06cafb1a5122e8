import { describe, expect, it } from 'vitest';
import { ratingDefinitions, ratingKinds } from '#shared/model/rating.ts';
import {
  evidenceWith,
  followGuide,
  type Guide,
  type GuideAnswers,
} from '#shared/playbook/ratings/help-me-choose.ts';
import { guides } from '#shared/playbook/ratings/help-me-choose-guides.ts';
import { some } from '../../../../fixtures/some.ts';

/** Every way of answering, up to the end. Fails when a way does not end after as many answers as there are questions. */
function allPaths(guide: Guide): readonly { answers: GuideAnswers; values: readonly string[] }[] {
  const ends: { answers: GuideAnswers; values: readonly string[] }[] = [];
  const open: GuideAnswers[] = [[]];
  for (let answers = open.pop(); answers !== undefined; answers = open.pop()) {
    const state = followGuide(guide, answers);
    if (state.done) ends.push({ answers, values: state.values });
    else if (answers.length >= guide.questions.length) throw new Error(`no end after ${answers.join(' ')}`);
    else open.push([...answers, true], [...answers, false]);
  }
  return ends;
}

describe.each(ratingKinds)('the questions for %s', (kind) => {
  const guide = guides[kind];
  const definition = ratingDefinitions[kind];

  it('are three to five, each asked on some path', () => {
    expect(guide.kind).toBe(kind);
    expect(guide.questions.length).toBeGreaterThanOrEqual(3);
    expect(guide.questions.length).toBeLessThanOrEqual(5);
    const asked = new Set<string>();
    for (const { answers } of some(allPaths(guide))) {
      for (let n = 0; n < answers.length; n += 1) {
        const state = followGuide(guide, answers.slice(0, n));
        if (!state.done) asked.add(state.question.id);
      }
    }
    expect([...asked].sort()).toEqual(guide.questions.map((question) => question.id).sort());
  });

  it('end on every path and reach every value', () => {
    const reached = new Set(allPaths(guide).flatMap(({ values }) => values));
    expect([...reached].sort()).toEqual([...definition.values].sort());
  });

  it('never find more values than the rating holds', () => {
    expect(guide.most).toBe(definition.most);
    for (const { values } of some(allPaths(guide)))
      expect(values.length).toBeLessThanOrEqual(definition.most);
  });

  it('point to questions that exist', () => {
    const ids = new Set(guide.questions.map((question) => question.id));
    for (const { yes, no } of some(guide.questions)) {
      for (const { next } of [yes, no]) expect(next === undefined || ids.has(next)).toBe(true);
    }
  });
});

describe('followGuide', () => {
  it('gives the answers as sentences', () => {
    expect(followGuide(guides.support, [true, true])).toEqual({
      done: true,
      values: ['advocate'],
      sentences: ['Has argued for us when we were not in the room.', 'Has a personal stake in our success.'],
    });
  });
  it('follows the example of the method for adaptability', () => {
    const end = (answers: GuideAnswers) => {
      const state = followGuide(guides.adaptability, answers);
      return state.done ? state.values : 'not done';
    };
    expect(end([true, true])).toEqual(['innovator']);
    expect(end([true, false])).toEqual(['visionary']);
    expect(end([false, true])).toEqual(['pragmatist']);
    expect(end([false, false, true])).toEqual(['laggard']);
    expect(end([false, false, false, true])).toEqual(['conservative']);
    expect(end([false, false, false, false])).toEqual([]);
  });
  it('counts the questions and leaves out answers after the end', () => {
    expect(followGuide(guides.support, [false])).toMatchObject({ done: false, number: 2 });
    expect(followGuide(guides.support, [true, true, false, false])).toMatchObject({ values: ['advocate'] });
  });
});

describe('evidenceWith', () => {
  it('adds a line and repeats nothing', () => {
    expect(evidenceWith('', ['One.', 'Two.'])).toBe('One. Two.');
    expect(evidenceWith('Seen in May.\n', ['One.'])).toBe('Seen in May.\nOne.');
    expect(evidenceWith('One.', ['One.'])).toBe('One.');
  });
});
