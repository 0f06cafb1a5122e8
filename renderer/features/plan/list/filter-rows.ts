import { fold } from '#shared/text/fold.ts';
import { hasWords, searchWords } from '#shared/text/search.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { strategyLabels } from '#shared/model/strategy.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { nameOf } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';
import type { PlanShown, PlanStore } from '#renderer/session/plan-store.ts';

/** Which lines each choice of the filter shows. */
export const shownTests: Readonly<Record<PlanShown, (row: PlanRow) => boolean>> = {
  all: () => true,
  open: (row) => row.state === 'proposed',
  decided: (row) => row.state === 'accepted' || row.state === 'edited',
  rejected: (row) => row.state === 'rejected',
  news: (row) => row.news.length > 0,
};

/** The rows that the filters and the search leave; the search looks into name, title, department and texts. */
export function filterRows(
  state: PartnerState,
  rows: readonly PlanRow[],
  { search, strategy, shown, stage }: Pick<PlanStore, 'search' | 'strategy' | 'shown' | 'stage'>,
): readonly PlanRow[] {
  const words = searchWords(search);
  return rows.filter(
    (row) =>
      shownTests[shown](row) &&
      (stage === null || row.shown.stage === stage) &&
      (strategy === null || row.shown.strategy === strategy) &&
      (words.length === 0 || hasWords(textOf(state, row), words)),
  );
}

/** Rows are made again for each state, so that a row keeps its text; a search looks at thousands with each key. */
const texts = new WeakMap<PlanRow, string>();

function textOf(state: PartnerState, row: PlanRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const seat = seatOf(state, row.personId);
  const text = fold(
    [
      nameOf(state, row.personId),
      seat?.title ?? '',
      seat?.department ?? '',
      strategyLabels[row.shown.strategy],
      row.shown.firstAction,
    ].join(' '),
  );
  texts.set(row, text);
  return text;
}
