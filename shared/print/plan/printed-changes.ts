import { changeText, reasonText } from '../../history/change-text.ts';
import type { Comparison, HistoryChange } from '../../history/comparison.ts';
import { leadChanges } from '../../history/comparison-groups.ts';
import { namesIn } from '../../history/names.ts';
import { sourceText } from '../../history/source-text.ts';
import type { TwoStates } from '../../history/state-then.ts';
import { signOf } from '../../layout/map-signs.ts';
import { comparedMap } from '../../layout/compared-map.ts';
import type { IsoDate } from '../../model/id.ts';
import { internalMap } from '../map/map-of-state.ts';
import type { PrintedChange, PrintedChanges } from './plan-document.ts';

/** Two moments for paper; `title` names them, such as `Since the last meeting (2 April 2026)`. */
export type Since = {
  readonly title: string;
  readonly comparison: Comparison;
  readonly states: TwoStates;
};

/** As many of the most important changes stand in front. */
const MOST_IMPORTANT = 5;

/** What changed between two moments: the map with its signs, what matters most, and everything by groups. */
export function printedChanges({ title, comparison, states }: Since, today: IsoDate): PrintedChanges {
  const nameOf = namesIn(states.later, states.earlier);
  const told = comparison.changes.filter(({ weight }) => weight > 0);
  const { first, groups } = leadChanges({ ...comparison, changes: told }, MOST_IMPORTANT);
  const lineOf = (change: HistoryChange): PrintedChange => ({
    sign: signOf(change) ?? 'else',
    text: changeText(change, nameOf),
    reason: reasonText(change),
    // A sheet of paper does not know what day it is read on.
    source: sourceText(change.author, null),
  });
  return {
    title,
    map: internalMap(states.later, today, comparedMap(comparison, states)),
    first: first.map(lineOf),
    groups: groups.map(({ label, changes }) => ({ label, lines: changes.map(lineOf) })),
    unknown: comparison.unknown,
  };
}
