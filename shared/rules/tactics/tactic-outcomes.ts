import { fittingTactics } from '../../playbook/tactics/choose.ts';
import { builtInTactic, tacticsOf } from '../../playbook/tactics/library.ts';
import type { Tactic, TacticFacts } from '../../playbook/tactics/tactic.ts';
import type { PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { MOST_OF_VALUE, type Because } from '../../model/because.ts';
import type { TacticOutcomeRecord } from '../../model/tactic-outcome.ts';
import type { Strategy } from '../../model/strategy.ts';
import { dateText } from '../../reading/calendar.ts';
import { derive } from '../../reading/derive.ts';
import { nameOf } from '../../reading/people.ts';

/** What came of a tactic at this partner, as far as it counts for one person. */
export type TacticStanding = {
  /** Null = nothing clear is recorded, or as much for as against it. */
  readonly verdict: 'worked' | 'did-not' | null;
  /** The latest outcome that the verdict rests on; null without a verdict. */
  readonly latest: TacticOutcomeRecord | null;
  /** How many outcomes speak as the verdict does; 0 without a verdict. */
  readonly count: number;
};

/** A tactic that fits somebody, with what came of it here. */
export type RankedTactic = { readonly tactic: Tactic; readonly standing: TacticStanding };

/** The tactics that fit somebody, the one to take first. */
export type TacticChoice = {
  readonly ranked: readonly RankedTactic[];
  /** What would fit more closely than the first, but did not work; null when there is no such tactic. */
  readonly putBehind: RankedTactic | null;
};

const noOutcomes: readonly TacticOutcomeRecord[] = [];
const noStanding: TacticStanding = { verdict: null, latest: null, count: 0 };

/** The clear outcomes of a tactic, the latest first, and those of each kind. */
type Clear = {
  readonly all: readonly TacticOutcomeRecord[];
  readonly worked: readonly TacticOutcomeRecord[];
  readonly didNot: readonly TacticOutcomeRecord[];
};

const clearOf = derive((rows: readonly TacticOutcomeRecord[]): Clear => {
  const worked = rows.filter(({ outcome }) => outcome === 'worked');
  const didNot = rows.filter(({ outcome }) => outcome === 'did-not');
  return { all: rows.filter(({ outcome }) => outcome !== 'unclear'), worked, didNot };
});

const byTactic = derive(
  (table: Table<'tactic_outcome'>): ReadonlyMap<string, readonly TacticOutcomeRecord[]> => {
    const rows = [...table.values()].sort(
      (a, b) => (b.on ?? '').localeCompare(a.on ?? '') || (a.id < b.id ? 1 : -1),
    );
    const index = new Map<string, TacticOutcomeRecord[]>();
    for (const row of rows) index.set(row.tacticId, [...(index.get(row.tacticId) ?? []), row]);
    return index;
  },
);

const rewritten = derive((table: Table<'own_tactic'>): ReadonlySet<string> => {
  const rows = [...table.values()].filter(({ replaces }) => replaces !== '');
  return new Set(
    rows
      .filter(({ replaces, text }) => builtInTactic(replaces)?.text.trim() !== text.trim())
      .map(({ replaces }) => replaces),
  );
});

/**
 * Under which id the outcomes of a tactic are kept. What came of a built-in tactic says nothing about words that the user wrote in
 * its place: these start afresh, and the earlier outcomes count again when the built-in words are back.
 */
export function outcomeIdOf(state: Pick<PartnerState, 'own_tactic'>, tacticId: string): string {
  return rewritten(state.own_tactic).has(tacticId) ? `own.${tacticId}` : tacticId;
}

/** The outcomes of a tactic at this partner, the latest first; of one day the one that was recorded last. */
export function outcomesOfTactic(state: PartnerState, tacticId: string): readonly TacticOutcomeRecord[] {
  return byTactic(state.tactic_outcome).get(outcomeIdOf(state, tacticId)) ?? noOutcomes;
}

/** The outcomes of what was done with a person, the latest first. */
export function outcomesWith(state: PartnerState, personId: PersonId): readonly TacticOutcomeRecord[] {
  return [...byTactic(state.tactic_outcome).values()]
    .flat()
    .filter((row) => row.personId === personId)
    .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? '') || (a.id < b.id ? 1 : -1));
}

/**
 * What came of a tactic, for a person: the latest clear outcome with this person decides; without one, whether it worked more
 * often than not with the others here. Unclear outcomes decide nothing.
 */
export function standingOf(state: PartnerState, tacticId: string, personId: PersonId): TacticStanding {
  const { all, worked, didNot } = clearOf(outcomesOfTactic(state, tacticId));
  if (all.length === 0) return noStanding;
  const own = all.find((row) => row.personId === personId);
  if (own !== undefined) {
    const verdict = own.outcome === 'worked' ? 'worked' : 'did-not';
    return { verdict, latest: own, count: (verdict === 'worked' ? worked : didNot).length };
  }
  if (worked.length === didNot.length) return noStanding;
  const [verdict, rows] =
    worked.length > didNot.length ? (['worked', worked] as const) : (['did-not', didNot] as const);
  return { verdict, latest: rows[0] ?? null, count: rows.length };
}

/**
 * The tactics of a strategy that fit a person (method, section 5, points 4 and 5): what worked at this partner first, what did not
 * work last, in between and within by closeness. Where there is no contact yet, or none is noted, what begins one stays in front,
 * because coverage decides the first action.
 */
export function chooseTactics(
  state: PartnerState,
  personId: PersonId,
  strategy: Strategy,
  inputs: TacticFacts,
): TacticChoice {
  const fitting = fittingTactics(tacticsOf(state), strategy, inputs);
  if (state.tactic_outcome.size === 0)
    return { ranked: fitting.map((tactic) => ({ tactic, standing: noStanding })), putBehind: null };
  const noContact = inputs.coverage === 'none' || inputs.coverage === 'not-rated';
  const contactFirst = ({ tactic }: RankedTactic): number =>
    noContact && tactic.applies.coverage === undefined ? 1 : 0;
  const close = fitting.map((tactic) => ({ tactic, standing: standingOf(state, tactic.id, personId) }));
  const ranked = close.toSorted(
    (a, b) => contactFirst(a) - contactFirst(b) || placeOf(a.standing) - placeOf(b.standing),
  );
  const first = ranked[0];
  const closest = close.find((one) => first !== undefined && contactFirst(one) === contactFirst(first));
  const putBehind =
    closest !== undefined && closest !== first && closest.standing.verdict === 'did-not' ? closest : null;
  return { ranked, putBehind };
}

function placeOf({ verdict }: TacticStanding): number {
  return verdict === 'worked' ? 0 : verdict === null ? 1 : 2;
}

/** Why a tactic stands where it stands, when outcomes at this partner had a part in it; null when they had none. */
export function becauseOfOutcomes({ ranked, putBehind }: TacticChoice): Because | null {
  const first = ranked[0];
  if (first === undefined || (first.standing.verdict === null && putBehind === null)) return null;
  const { tactic, standing } = first;
  const { verdict, latest, count } = standing;
  const behind = putBehind?.standing ?? noStanding;
  const values = [
    ...(verdict === null ? [] : [`${verdict} ${tactic.id}`]),
    ...(putBehind === null ? [] : [`behind ${putBehind.tactic.id}`]),
  ];
  return {
    input: 'outcome',
    value: values.join(' / ').slice(0, MOST_OF_VALUE),
    code: 'outcome',
    params: {
      verdict,
      personId: latest?.personId ?? null,
      on: latest?.on ?? null,
      count,
      behindId: putBehind?.tactic.id ?? '',
      behindPersonId: behind.latest?.personId ?? null,
      behindOn: behind.latest?.on ?? null,
      behindCount: behind.count,
    },
  };
}

/** What the sentence about a standing needs to know of it. */
export type ToldStanding = Omit<TacticStanding, 'latest'> & {
  readonly latest: Pick<TacticOutcomeRecord, 'personId' | 'on'> | null;
};

/** What a standing rests on, such as `Worked with Ada Berg on 3 May 2026 and 2 more times`; empty without a verdict. */
export function standingText(state: PartnerState, { verdict, latest, count }: ToldStanding): string {
  if (verdict === null || latest === null) return '';
  const who =
    latest.personId === null || !state.person.has(latest.personId)
      ? ''
      : ` with ${nameOf(state, latest.personId)}`;
  const when = latest.on === null ? '' : ` on ${dateText(latest.on)}`;
  const more = count < 2 ? '' : count === 2 ? ' and once more' : ` and ${String(count - 1)} more times`;
  return `${verdict === 'worked' ? 'Worked' : 'Did not work'}${who}${when}${more}`;
}
