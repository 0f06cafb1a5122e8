import { describe, expect, test } from 'vitest';
import { playKinds, playMarks, type PlayStep } from '#shared/playbook/plays/play.ts';
import { playOf, plays } from '#shared/playbook/plays/plays.ts';
import { ambiguousIn, hangsInReason } from '../one-person.ts';

describe('campaign 6: the plays', () => {
  test('each of the twelve is there once', () => {
    expect(plays.map(({ kind }) => kind).toSorted()).toEqual([...playKinds].sort());
    expect(playKinds.map((kind) => playOf(kind).kind)).toEqual(playKinds);
  });

  test.each(plays)('$kind: slots fit, steps wait for steps that are there and earlier', ({ kind, steps }) => {
    const days = new Map(steps.map(({ id, day }) => [id, day]));
    expect(days.size).toBe(steps.length);
    for (const { id, day, after = [] } of steps) {
      expect(`${kind}.${id}`).toMatch(/^[a-z-]+\.[a-z-]+$/);
      expect(`${kind}.${id}`.length).toBeLessThanOrEqual(40);
      for (const other of after)
        expect(days.get(other) ?? Infinity, `${id} after ${other}`).toBeLessThan(day);
    }
  });

  test.each(plays)('$kind: no step needs a pronoun for whom it names', ({ steps }) => {
    expect(steps.flatMap(saidIn).filter((text) => ambiguousIn(text))).toEqual([]);
    expect(steps.map(({ why }) => why).filter((why) => hangsInReason(why))).toEqual([]);
  });

  test.each(plays)('$kind: texts name only what there is to name', ({ offer, because, steps }) => {
    const known = Object.keys(playMarks).map((mark) => `{${mark}}`);
    for (const text of [offer, because, ...steps.flatMap((step) => [...saidIn(step), step.why])]) {
      expect(text.length).toBeGreaterThan(15);
      for (const mark of text.match(/\{[^}]*\}/g) ?? []) expect(known, text).toContain(mark);
    }
  });
});

function saidIn({ text, textIfStated, textIfKnown, textIfWindow }: PlayStep): readonly string[] {
  return [text, textIfStated, textIfKnown, textIfWindow].filter((said) => said !== undefined);
}
