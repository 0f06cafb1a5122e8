import { change, removal, type Change } from '../../model/change.ts';
import type { IsoDate, PartnerId, PersonId, PlanId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Plan } from '../../model/plan.ts';
import { MOST_REASONS, planLineIdFor, type PlanLine } from '../../model/plan-line.ts';
import type { PlanNews } from '../../model/plan-news.ts';
import { derive } from '../../reading/derive.ts';
import { partnerOf } from '../../reading/partner.ts';
import { changedDate, changedInputs, changedOutputs, type ChangedInput } from './changes-since.ts';
import { REJECTED_ONCE } from './news-text.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { planLinesThatCount, plansThatCount } from '../../reading/plans.ts';

/** What a new generation changes, person by person; the lists hold ids of people in plan order. */
export type PlanDifference = {
  readonly newPeople: readonly PersonId[];
  readonly gonePeople: readonly PersonId[];
  /** The strategy is, or would be, another one. */
  readonly strategyChanged: readonly PersonId[];
  /** Lines whose inputs changed, the ones with another strategy included. */
  readonly changed: readonly PersonId[];
  /** Rejected lines that come back because their inputs changed. */
  readonly returned: readonly PersonId[];
  /** Why the returned lines had been rejected. */
  readonly formerReasons: ReadonlyMap<PersonId, string>;
  /** Accepted and edited lines that were left as they are. */
  readonly kept: number;
  /** Those of them of which the rules now say something else; only the user can bring the two together. */
  readonly keptDiffer: readonly PersonId[];
};

/** The changes that bring a plan up to date, and what they mean. */
export type MergedPlan = {
  readonly changes: readonly Change[];
  readonly difference: PlanDifference;
  /** What is new about a person since the last generation; people of whom nothing is new are left out. */
  readonly news: ReadonlyMap<PersonId, readonly PlanNews[]>;
};

/** The id of the one plan of a partner: fixed, so that two devices write the same row. */
export function planIdFor(partnerId: PartnerId): PlanId {
  return `${partnerId}.plan` as PlanId; // built only here
}

/** The plan of a partner; undefined before the first generation. Of several (after a merge) the one with the least id. */
export function planOf(state: PartnerState): Plan | undefined {
  return plansThatCount(state.plan).values().next().value;
}

/**
 * Brings a generated plan into the stored one (method, section 5, point 4). Proposed lines are replaced. Accepted and edited lines stay
 * as they are and say what the rules would change. Rejected lines stay rejected unless an input changed. Lines of people
 * who are gone are taken away, but for accepted and edited ones, which say so. Saying the same twice changes nothing but the date.
 */
export function mergePlan(
  state: PartnerState,
  planned: readonly PlannedLine[],
  today: IsoDate,
  at: number,
): MergedPlan {
  const partner = partnerOf(state);
  if (partner === undefined) return { changes: [], difference: noDifference, news: new Map() };
  const partnerId = partner.id;
  const planId = planOf(state)?.id ?? planIdFor(partnerId);
  const first = planOf(state) === undefined;
  const stored = linesByPerson(state);
  const place = { partnerId, planId, first };
  const outcomes = planned.map((line) => mergeLine(stored.get(line.personId), line, place));
  const here = new Set<string>(planned.map((line) => line.personId));
  const gone = [...stored.values()]
    .filter((line) => !here.has(line.personId))
    .map((line) => mergeGone(state, line))
    .filter((outcome) => outcome.changes.length > 0);
  const all = [...outcomes, ...gone];
  const ofKind = (kind: LineOutcome['kind']): readonly PersonId[] =>
    all.filter((outcome) => outcome.kind === kind).map((outcome) => outcome.personId);
  return {
    changes: [
      change('plan', planId, { partnerId, generatedAt: at, generatedOn: today }),
      ...all.flatMap((outcome) => outcome.changes),
    ],
    difference: {
      newPeople: first ? [] : ofKind('new'),
      gonePeople: ofKind('gone').toSorted(),
      strategyChanged: all.filter((outcome) => outcome.strategyChanged).map((outcome) => outcome.personId),
      changed: ofKind('changed'),
      returned: ofKind('returned'),
      formerReasons: new Map(
        outcomes
          .filter(({ kind }) => kind === 'returned')
          .map(({ personId }) => [personId, stored.get(personId)?.reason.trim() ?? '']),
      ),
      kept: all.filter((outcome) => outcome.kept).length,
      keptDiffer: outcomes
        .filter(({ kept, kind }) => kept && kind === 'changed')
        .map(({ personId }) => personId),
    },
    news: new Map(
      all
        .filter((outcome) => outcome.news.length > 0)
        .map((outcome) => [outcome.personId, outcome.news] as const),
    ),
  };
}

/** Whether a generation would change anything that the user may want to know. */
export function saysSomething(difference: PlanDifference): boolean {
  const { newPeople, gonePeople, changed, returned } = difference;
  return newPeople.length + gonePeople.length + changed.length + returned.length > 0;
}

/** Whether an update would change a line, and not only say again how the lines that the user keeps differ from the rules. */
export function changesLines(difference: PlanDifference): boolean {
  const { newPeople, gonePeople, changed, returned, keptDiffer } = difference;
  return newPeople.length + gonePeople.length + changed.length + returned.length > keptDiffer.length;
}

const noDifference: PlanDifference = {
  newPeople: [],
  gonePeople: [],
  strategyChanged: [],
  changed: [],
  returned: [],
  formerReasons: new Map(),
  kept: 0,
  keptDiffer: [],
};

const byPersonOf = derive(
  (table: Table<'plan_line'>): ReadonlyMap<string, PlanLine> =>
    new Map([...planLinesThatCount(table).values()].map((line) => [line.personId, line])),
);

/** The stored lines by person; of several for one person (after a merge) the one with the least id. */
export function linesByPerson(state: PartnerState): ReadonlyMap<string, PlanLine> {
  return byPersonOf(state.plan_line);
}

type LineOutcome = {
  readonly personId: PersonId;
  readonly kind: 'new' | 'changed' | 'returned' | 'gone' | 'same';
  readonly strategyChanged: boolean;
  /** Accepted or edited, and left as it is. */
  readonly kept: boolean;
  readonly news: readonly PlanNews[];
  readonly changes: readonly Change[];
};
type PlanPlace = { readonly partnerId: PartnerId; readonly planId: PlanId; readonly first: boolean };

type KnownOutcome = {
  readonly stored: PlanLine | undefined;
  readonly place: PlanPlace;
  readonly outcome: LineOutcome;
};
const knownOutcomes = new WeakMap<PlannedLine, KnownOutcome>();

/** The same outcome as before for a line that is still the same, beside a stored one that is too: most of them, after one edit. */
function mergeLine(stored: PlanLine | undefined, now: PlannedLine, place: PlanPlace): LineOutcome {
  const known = knownOutcomes.get(now);
  if (known !== undefined && known.stored === stored && isSamePlace(known.place, place)) return known.outcome;
  const outcome = mergeAnew(stored, now, place);
  knownOutcomes.set(now, { stored, place, outcome });
  return outcome;
}

function isSamePlace(a: PlanPlace, b: PlanPlace): boolean {
  return a.partnerId === b.partnerId && a.planId === b.planId && a.first === b.first;
}

/** Whether it says that the user once rejected the line. */
function isRejectedBefore({ code, params }: PlanNews): boolean {
  return code === 'rejected-before' || (code === 'as-written' && params.text.startsWith(REJECTED_ONCE));
}

function mergeAnew(stored: PlanLine | undefined, now: PlannedLine, place: PlanPlace): LineOutcome {
  const { personId } = now;
  const same = {
    personId,
    kind: 'same',
    strategyChanged: false,
    kept: false,
    news: [],
    changes: [],
  } as const;
  if (stored === undefined) {
    const news: readonly PlanNews[] = place.first ? [] : [{ code: 'new-line', params: {} }];
    const { partnerId, planId } = place;
    const fields = { partnerId, planId, ...now, changedSince: news };
    return { ...same, kind: 'new', news, changes: [change('plan_line', planLineIdFor(now), fields)] };
  }
  const inputs = changedInputs(stored.because, now.because);
  const strategyChanged = stored.strategy !== now.strategy;
  const changed = inputs.map(({ news }) => news);
  switch (stored.state) {
    case 'proposed': {
      const isNews = changed.length > 0 || strategyChanged;
      // That the user once rejected the line is still told until the user decides again.
      const told = clip([...stored.changedSince.filter(isRejectedBefore), ...changed]);
      return {
        ...same,
        kind: isNews ? 'changed' : 'same',
        strategyChanged,
        news: isNews ? told : [],
        changes: update(stored, { ...now, changedSince: told }),
      };
    }
    case 'accepted':
    case 'edited': {
      const news = clip(offerFor(stored, now, inputs));
      const changes = update(stored, { changedSince: news });
      if (news.length === 0) return { ...same, kept: true, changes };
      return { ...same, kind: 'changed', strategyChanged, kept: true, news, changes };
    }
    case 'rejected': {
      // A new touch moves the date of every line; it is no reason to bring a rejected one back.
      const material = inputs.filter(({ input }) => input !== 'freshness');
      if (material.length === 0) return same;
      const before: PlanNews = { code: 'rejected-before', params: {} };
      const news = clip([before, ...material.map((input) => input.news)]);
      // Why it was rejected stays with the line: the news tells it.
      const changes = update(stored, { ...now, state: 'proposed', changedSince: news });
      return { ...same, kind: 'returned', strategyChanged, news, changes };
    }
  }
}

/** What the rules would change in a line that the user keeps; empty when they agree. */
function offerFor(stored: PlanLine, now: PlannedLine, inputs: readonly ChangedInput[]): readonly PlanNews[] {
  const offer = inputs.map(({ news }) => news);
  // The user wrote an edited line: that it differs from the rules is news only when an input changed.
  if (stored.state === 'accepted' || inputs.length > 0) offer.push(...changedOutputs(stored, now));
  if (inputs.some(({ input }) => input === 'freshness')) offer.push(...changedDate(stored, now));
  return offer;
}

function mergeGone(state: PartnerState, line: PlanLine): LineOutcome {
  const { personId, state: lineState } = line;
  const leftOn = state.person.get(personId)?.leftOn ?? null;
  const news: readonly PlanNews[] = [
    state.person.has(personId) ? { code: 'left', params: { on: leftOn } } : { code: 'gone', params: {} },
  ];
  const kept = lineState === 'accepted' || lineState === 'edited';
  const changes = kept ? update(line, { changedSince: news }) : [removal('plan_line', line.id)];
  return { personId, kind: 'gone', strategyChanged: false, kept, news, changes };
}

/** The change of those fields that differ, or none. */
function update(line: PlanLine, fields: Partial<Omit<PlanLine, 'id'>>): readonly Change[] {
  const row: Readonly<Record<string, unknown>> = line;
  const differing = Object.entries(fields).filter(
    ([name, value]) => JSON.stringify(row[name]) !== JSON.stringify(value),
  );
  if (differing.length === 0) return [];
  return [change('plan_line', line.id, Object.fromEntries(differing))];
}

function clip(news: readonly PlanNews[]): readonly PlanNews[] {
  return news.slice(0, MOST_REASONS);
}
