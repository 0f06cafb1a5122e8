import type { PartnerId, PersonId, PlanId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Plan } from '../../model/plan.ts';
import { planLineIdFor, type LineKey, type PlanLine, type PlanLineState } from '../../model/plan-line.ts';
import type { PlanNews } from '../../model/plan-news.ts';
import { derive } from '../../reading/derive.ts';
import { isAgreed, planLinesThatCount, plansThatCount } from '../../reading/plans.ts';
import { changedDate, changedInputs, changedOutputs, type ChangedInput } from './changes-since.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

/** The id of the one plan of a partner: fixed, so that two devices write the same row. */
export function planIdFor(partnerId: PartnerId): PlanId {
  return `${partnerId}.plan` as PlanId; // built only here
}

/** The plan of a partner; undefined while nothing was written into it. Of several (after a merge) the one with the least id. */
export function planOf(state: PartnerState): Plan | undefined {
  return plansThatCount(state.plan).values().next().value;
}

const decidedByKey = derive(
  (table: Table<'plan_line'>): ReadonlyMap<string, PlanLine> =>
    new Map([...planLinesThatCount(table).values()].map((line) => [planLineIdFor(line), line])),
);

/** What the user decided, by `planLineIdFor`; of several rows for one line (after a merge) the one with the least id. */
export function decidedLines(state: PartnerState): ReadonlyMap<string, PlanLine> {
  return decidedByKey(state.plan_line);
}

/** What the user decided about a line; undefined while it is a proposal. */
export function decidedLine(state: PartnerState, key: LineKey): PlanLine | undefined {
  return decidedLines(state).get(planLineIdFor(key));
}

const agreedByPerson = derive((table: Table<'plan_line'>): ReadonlyMap<string, readonly PlanLine[]> => {
  const lines = new Map<string, PlanLine[]>();
  for (const line of decidedByKey(table).values()) {
    if (!isAgreed(line)) continue;
    const others = lines.get(line.personId);
    if (others === undefined) lines.set(line.personId, [line]);
    else others.push(line);
  }
  return lines;
});

/** The lines of a person that the user accepted or edited. */
export function agreedLines(state: PartnerState, personId: PersonId): readonly PlanLine[] {
  return agreedByPerson(state.plan_line).get(personId) ?? [];
}

/** How a line stands today: what holds of it, and what the rules would change since the user decided. */
export type Standing = { readonly state: PlanLineState; readonly news: readonly PlanNews[] };
const proposed: Standing = { state: 'proposed', news: [] };

const knownStandings = new WeakMap<
  PlannedLine,
  { readonly decided: PlanLine; readonly standing: Standing }
>();

/**
 * Holds what the user decided against what the rules say now (method, section 5, point 4). What was accepted or edited stays, and says
 * what the rules would change. What was rejected stays away unless one of its inputs changed. The same object as before for the same two.
 */
export function standingOf(decided: PlanLine | undefined, now: PlannedLine): Standing {
  if (decided === undefined) return proposed;
  const known = knownStandings.get(now);
  if (known?.decided === decided) return known.standing;
  const inputs = changedInputs(decided.because, now.because);
  const standing =
    decided.state === 'rejected'
      ? returned(inputs)
      : { state: decided.state, news: offer(decided, now, inputs) };
  knownStandings.set(now, { decided, standing });
  return standing;
}

function returned(inputs: readonly ChangedInput[]): Standing {
  // A new touch moves the date of every line; it is no reason to bring a rejected one back.
  const material = inputs.filter(({ input }) => input !== 'freshness');
  if (material.length === 0) return { state: 'rejected', news: [] };
  return {
    state: 'proposed',
    news: [{ code: 'rejected-before', params: {} }, ...material.map(({ news }) => news)],
  };
}

/** What the rules would change in a line that the user keeps; empty when they agree. */
function offer(decided: PlanLine, now: PlannedLine, inputs: readonly ChangedInput[]): readonly PlanNews[] {
  const news = inputs.map((changed) => changed.news);
  // The user wrote an edited line: that it differs from the rules is news only when an input changed.
  if (decided.state === 'accepted' || inputs.length > 0) news.push(...changedOutputs(decided, now));
  if (inputs.some(({ input }) => input === 'freshness') || isOvertaken(decided, now))
    news.push(...changedDate(decided, now));
  return news;
}

/** Whether the user moved what a line waits for to its day or behind it. */
function isOvertaken({ date }: PlanLine, { because }: PlannedLine): boolean {
  return because.some(
    ({ code, params }) =>
      code === 'timing' &&
      params.timing === 'moved' &&
      date !== null &&
      params.day !== null &&
      date <= params.day,
  );
}
