import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { PlanLine, PlanLineState } from '../../model/plan-line.ts';
import type { PlanNews } from '../../model/plan-news.ts';
import { generatePlan } from './generate.ts';
import { linesByPerson, mergePlan, planOf, type PlanDifference } from './merge.ts';
import { newsTexts } from './news-text.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

export type PlanRow = {
  readonly personId: PersonId;
  /** The stored line; null while nobody took the person into the plan yet. */
  readonly line: PlanLine | null;
  /** What the rules say now; null for people who are gone. */
  readonly planned: PlannedLine | null;
  /** What the line says: of a proposed line what the rules say now, of all others what the user decided on. */
  readonly shown: PlannedLine;
  readonly state: PlanLineState;
  /** By the map as it is now. */
  readonly priority: number;
  /** What is new about the person: since the last generation, or what that generation found. */
  readonly news: readonly PlanNews[];
  /** The news came up after the last generation. */
  readonly pending: boolean;
};

/** The plan as it is shown, live: every edit of the map shows at once, what the user decided stays. */
export type PlanView = {
  readonly rows: readonly PlanRow[];
  /** The day of the last generation; null before the first. */
  readonly generatedOn: IsoDate | null;
  readonly difference: PlanDifference;
};

const latest = new WeakMap<PartnerState, { readonly today: IsoDate; readonly view: PlanView }>();

/** The plan of a partner as it is shown, by priority, people who are gone last. Cached by state. */
export function planView(state: PartnerState, today: IsoDate): PlanView {
  const known = latest.get(state);
  if (known?.today === today) return known.view;
  const view = buildView(state, today);
  latest.set(state, { today, view });
  return view;
}

function buildView(state: PartnerState, today: IsoDate): PlanView {
  const planned = generatePlan(state, today);
  const { difference, news } = mergePlan(state, planned, today, 0);
  const stored = linesByPerson(state);
  const here = new Set<string>(planned.map((line) => line.personId));
  const rows = planned.map((now): PlanRow => {
    const line = stored.get(now.personId) ?? null;
    const pending = news.get(now.personId);
    const base = { personId: now.personId, line, planned: now, priority: now.priority };
    // What an earlier generation found about a kept line is out of date when the rules agree again.
    const earlier = line?.state === 'proposed' ? line.changedSince : [];
    const told = { news: pending ?? earlier, pending: pending !== undefined };
    if (line === null || line.state === 'proposed')
      return { ...base, ...told, shown: now, state: 'proposed' };
    return { ...base, ...told, shown: line, state: line.state };
  });
  const gone = [...stored.values()]
    .filter((line) => !here.has(line.personId))
    .map((line): PlanRow => {
      const pending = news.get(line.personId);
      const told = { news: pending ?? line.changedSince, pending: pending !== undefined };
      const { personId, state: lineState, priority } = line;
      return { personId, line, planned: null, shown: line, state: lineState, priority, ...told };
    });
  return { rows: [...rows, ...gone], generatedOn: planOf(state)?.generatedOn ?? null, difference };
}

/** A stored line as it is shown now, with its news in words. */
export type CurrentLine = PlanLine & { readonly newsTexts: readonly string[] };

/** The stored lines as they are shown now, by person: proposed ones say what the rules say today; each with its news. For paper. */
export function currentLines(state: PartnerState, today: IsoDate): ReadonlyMap<string, CurrentLine> {
  const lines = new Map<string, CurrentLine>();
  for (const row of planView(state, today).rows) {
    const { personId, line, shown, news } = row;
    if (line === null) continue;
    lines.set(personId, { ...line, ...shown, changedSince: news, newsTexts: newsTexts(state, row, today) });
  }
  return lines;
}
