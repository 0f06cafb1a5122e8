import type { ColleagueId } from '#shared/model/id.ts';
import { coverageLabels } from '#shared/model/rating.ts';
import type { MatrixCell, MatrixColumn } from '#shared/rules/people/acquaintance-matrix.ts';

/** How well two know each other, such as `now Brief, wanted Multiple (1 step missing)`. */
export function cellText({ now, wanted, gap }: MatrixCell): string {
  const known = now === null ? 'nothing noted' : `now ${coverageLabels[now]}`;
  const aim = wanted === null ? '' : `, wanted ${coverageLabels[wanted]}`;
  const missing = gap === 0 ? '' : gap === 1 ? ' (1 step missing)' : ` (${String(gap)} steps missing)`;
  return `${known}${aim}${missing}`;
}

/** How many of us know a person: nobody, only one by first name, or a number. */
export function knownByText(knownBy: readonly ColleagueId[], columns: readonly MatrixColumn[]): string {
  const [only] = knownBy;
  if (only === undefined) return 'nobody';
  if (knownBy.length > 1) return `${String(knownBy.length)} of us`;
  const name = columns.find(({ colleagueId }) => colleagueId === only)?.name ?? '';
  return `only ${name.split(' ')[0] ?? name}`;
}

/** What a colleague brings, such as `knows 12, 5 well, 2 gaps`. */
export function columnText({ knows, knowsWell, gaps, left }: MatrixColumn): string {
  const text = `knows ${String(knows)}, ${String(knowsWell)} well`;
  const missing = gaps === 0 ? '' : gaps === 1 ? ', 1 gap' : `, ${String(gaps)} gaps`;
  return `${text}${missing}${left ? ', left us' : ''}`;
}
