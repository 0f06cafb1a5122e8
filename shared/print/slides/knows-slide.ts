import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { coverageLabels } from '../../model/rating.ts';
import { nameOf } from '../../reading/people.ts';
import { seatOf } from '../../reading/seats.ts';
import { acquaintanceMatrix, matrixCell } from '../../rules/people/acquaintance-matrix.ts';
import type { MeasureText } from '../fit-text.ts';
import type { Slide } from './slide.ts';
import { tableSlides } from './slide-tables.ts';

/** So many of our colleagues have room beside each other. */
const MOST_COLLEAGUES = 7;
const QUIET = '#4b4e57';

/** Who of us knows which key player how well, and where somebody is to be known better. */
export function knowsSlides(state: PartnerState, today: IsoDate, measure: MeasureText): readonly Slide[] {
  const matrix = acquaintanceMatrix(state, today);
  const rows = matrix.rows.filter(({ keyPlayer }) => keyPlayer);
  const columns = matrix.columns
    .filter(({ left }) => !left)
    .toSorted((a, b) => b.knows - a.knows || (a.name < b.name ? -1 : 1));
  const shown = columns.slice(0, MOST_COLLEAGUES);
  const more = columns.length - shown.length;
  return tableSlides(
    {
      title: 'Who knows whom',
      subtitle: `Key players, and how well each of us knows them; → where we want to know them better${more === 0 ? '' : ` · ${String(more)} more of us`}`,
      head: ['Key player', ...shown.map(({ name }) => name)],
      shares: [0.34, ...shown.map(() => 0.66 / Math.max(1, shown.length))],
      rows: (shown.length === 0 ? [] : rows).map(({ personId }) => [
        [
          [
            { text: nameOf(state, personId), bold: true },
            { text: `  ${titleOf(state, personId)}`, color: QUIET },
          ],
        ],
        ...shown.map(({ colleagueId }) => {
          const { now, wanted, gap } = matrixCell(state, personId, colleagueId);
          const known = now === null || now === 'none' ? '' : coverageLabels[now];
          const better = gap === 0 || wanted === null ? '' : ` → ${coverageLabels[wanted].toLowerCase()}`;
          return [[{ text: `${known}${better}`.trim(), bold: now === 'in-depth' }]];
        }),
      ]),
      size: 10.5,
      empty: rows.length === 0 ? 'Nobody is rated as a key player yet.' : 'Nobody of us has been named yet.',
    },
    measure,
  );
}

function titleOf(state: PartnerState, personId: PersonId): string {
  return seatOf(state, personId)?.title.trim() ?? '';
}
