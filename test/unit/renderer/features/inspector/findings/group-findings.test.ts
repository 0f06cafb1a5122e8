import { expect, test } from 'vitest';
import { groupFindings, moreText } from '#renderer/features/inspector/findings/group-findings.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { partnerMap, TODAY, type GivenPerson } from '../../../../../fixtures/partner-map.ts';

/** As many uncovered key players, and one decision maker, so that no other rule speaks of roles. */
function uncovered(count: number) {
  const people = Array.from({ length: count }, (_, n): readonly [string, GivenPerson] => [
    `k${String(n)}`,
    { influence: 'inner-circle', role: 'decision-maker', coverage: 'none' },
  ]);
  const all = findingsOf(partnerMap({ people: Object.fromEntries(people) }), TODAY);
  return all.filter(({ rule }) => rule === 'key-player-not-covered');
}

function shown(count: number, open: Parameters<typeof groupFindings>[1] = new Set()): readonly string[] {
  return groupFindings(uncovered(count), open).map((entry) =>
    entry.kind === 'more' ? `and ${String(entry.count)} more` : 'finding',
  );
}

test('many findings of one rule are folded after two, so that they do not hide the others', () => {
  expect(shown(12)).toEqual(['finding', 'finding', 'and 10 more']);
  expect(shown(4)).toEqual(['finding', 'finding', 'and 2 more']);
});

test('one alone is never folded, and an opened rule shows all', () => {
  expect(shown(3)).toEqual(['finding', 'finding', 'finding']);
  expect(shown(5, new Set(['key-player-not-covered']))).toHaveLength(5);
});

test('the button says how many findings it stands for, folded ones too', () => {
  const entries = groupFindings(uncovered(12), new Set());
  expect(moreText(entries.slice(1))).toBe('Show 11 more, 10 of them folded');
  expect(moreText(groupFindings(uncovered(3), new Set()).slice(1))).toBe('Show 2 more');
});
