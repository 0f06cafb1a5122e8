import type { IsoDate, PersonId, PlanLineId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { planLineIdFor, type LineKey, type PlanLine, type PlanLineState } from '../../model/plan-line.ts';
import type { PlanNews } from '../../model/plan-news.ts';
import { hasLeft } from '../../reading/people.ts';
import { campaignOf } from './campaign.ts';
import { isAgreed } from '../../reading/plans.ts';
import { decidedLines, standingOf } from './merge.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

export type PlanRow = LineKey & {
  /** Of its stored row, or that the row would have. */
  readonly id: PlanLineId;
  /** What the user decided; null while nobody did. */
  readonly line: PlanLine | null;
  /** What the rules say now; null when they propose the line no longer, as of people who are gone. */
  readonly planned: PlannedLine | null;
  /** What the line says: what the user decided on, and of a proposal what the rules say now. */
  readonly shown: PlannedLine;
  readonly state: PlanLineState;
  /** By the map as it is now. */
  readonly priority: number;
  /** What is new since the user decided. */
  readonly news: readonly PlanNews[];
};

/** The plan as it is shown, live: every edit of the map shows at once, what the user decided stays. */
export type PlanView = { readonly rows: readonly PlanRow[] };

const latest = new WeakMap<PartnerState, { readonly today: IsoDate; readonly view: PlanView }>();

/** The plan of a partner as it is shown, in the order of the rules, what they propose no longer last. Cached by state. */
export function planView(state: PartnerState, today: IsoDate): PlanView {
  const known = latest.get(state);
  if (known?.today === today) return known.view;
  const view = buildView(state, today);
  latest.set(state, { today, view });
  return view;
}

function buildView(state: PartnerState, today: IsoDate): PlanView {
  const decided = decidedLines(state);
  const here = new Set<string>();
  const rows = campaignOf(state, today).lines.map((planned): PlanRow => {
    const { personId, slot, priority } = planned;
    const id = planLineIdFor(planned);
    here.add(id);
    const line = decided.get(id) ?? null;
    const standing = standingOf(line ?? undefined, planned);
    const shown = line === null || standing.state === 'proposed' ? planned : placedNow(line, planned);
    return { id: line?.id ?? id, personId, slot, line, planned, shown, priority, ...standing };
  });
  const gone = [...decided].flatMap(([key, line]): readonly PlanRow[] => {
    if (here.has(key) || !isAgreed(line)) return [];
    const { id, personId, slot, priority, state: lineState } = line;
    const news = [newsOfGone(state, line, today)];
    return [{ id, personId, slot, line, planned: null, shown: line, state: lineState, priority, news }];
  });
  return { rows: [...rows, ...gone] };
}

const placed = new WeakMap<PlanLine, { readonly planned: PlannedLine; readonly shown: PlannedLine }>();

/** What the user decided on, in the stage where the line stands now and waiting for what it waits for now; without an owner of its own the rule's. */
function placedNow(line: PlanLine, planned: PlannedLine): PlannedLine {
  const known = placed.get(line);
  if (known?.planned === planned) return known.shown;
  const { stage, waitsFor } = planned;
  const ownerColleagueId = line.ownerColleagueId ?? planned.ownerColleagueId;
  const shown = { ...line, stage, waitsFor, ownerColleagueId };
  placed.set(line, { planned, shown });
  return shown;
}

function newsOfGone(state: PartnerState, { personId }: PlanLine, today: IsoDate): PlanNews {
  const person = state.person.get(personId);
  if (person === undefined) return { code: 'gone', params: {} };
  if (!hasLeft(person, today)) return { code: 'not-proposed', params: {} };
  return { code: 'left', params: { on: person.leftOn } };
}

const byPerson = new WeakMap<PlanView, ReadonlyMap<PersonId, readonly PlanRow[]>>();

/** The lines of one person as they are shown, the main one first; none of somebody who is not in the plan. */
export function planRowsOf(state: PartnerState, personId: PersonId, today: IsoDate): readonly PlanRow[] {
  const view = planView(state, today);
  let index = byPerson.get(view);
  if (index === undefined) {
    const lists = new Map<PersonId, PlanRow[]>();
    for (const row of view.rows) {
      const list = lists.get(row.personId);
      if (list === undefined) lists.set(row.personId, [row]);
      else list.push(row);
    }
    index = lists;
    byPerson.set(view, index);
  }
  return index.get(personId) ?? [];
}

/** The lines of one person that hold, the first move first: all but what was rejected. */
export function liveRowsOf(state: PartnerState, personId: PersonId, today: IsoDate): readonly PlanRow[] {
  return planRowsOf(state, personId, today).filter((row) => row.state !== 'rejected');
}

/** What comes next with a person, as everything that speaks of it says it; null for who is in no plan, and where all was rejected. */
export function nextLineOf(state: PartnerState, personId: PersonId, today: IsoDate): PlannedLine | null {
  return liveRowsOf(state, personId, today)[0]?.shown ?? null;
}
