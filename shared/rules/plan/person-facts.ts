import type { TacticFacts } from '../../playbook/tactics/tactic.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { championsOf, rankedChampions } from '../champions/champion.ts';
import { cultureTypeFor } from '../culture/score.ts';
import { derive } from '../../reading/derive.ts';
import { reachOf } from '../people/influence-reach.ts';
import { isPresentKeyPlayer } from '../people/key-player.ts';
import { pathIn, type PathIn } from '../people/path-in.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { linesThatCount } from '../../reading/lines.ts';

/** What the plan knows about one person, as inputs of tactics, with the people who are named. */
export type PersonFacts = {
  readonly inputs: TacticFacts;
  readonly path: PathIn | null;
  /** The champion to ask about this person; null when there is none, or only ones in conflict with the person. */
  readonly championId: PersonId | null;
};

/** Roles in decisions, the weightiest first. */
const weightiest = ['approver', 'decision-maker', 'gatekeeper', 'evaluator', 'user'] as const;

/** Collects the inputs of a person (method, section 5, point 4). */
export function personFacts(state: PartnerState, personId: PersonId, today: IsoDate): PersonFacts {
  const path = pathIn(state, personId, today);
  const { championIds, coachIds } = championsOf(state, today);
  const championId = championFor(state, personId, today);
  const roles = valuesOf(state, personId, 'role');
  const veto = roles.some(
    (role) => role === 'approver' || role === 'decision-maker' || role === 'gatekeeper',
  );
  const reaches = reachOf(state, personId, today).some((reach) =>
    isPresentKeyPlayer(state, reach.personId, today),
  );
  return {
    path,
    championId,
    inputs: {
      event: 'none',
      support: valueOf(state, personId, 'support') ?? 'not-rated',
      coverage: valueOf(state, personId, 'coverage') ?? 'not-rated',
      path: path === null ? 'none' : path.via.length === 0 ? 'colleague' : 'person',
      champion: championIds.has(personId)
        ? 'champion'
        : coachIds.has(personId)
          ? 'coach'
          : championId === null
            ? 'none'
            : 'other',
      influence: valueOf(state, personId, 'influence') ?? 'not-rated',
      reach: reaches ? 'yes' : 'no',
      veto: veto ? 'yes' : 'no',
      role: weightiest.find((role) => roles.includes(role)) ?? 'not-rated',
      position: 'other',
      agenda: 'unknown',
      restraint: 'no',
      faction: 'none',
      listeners: 'no',
      relationship: valueOf(state, personId, 'relationship') ?? 'not-rated',
      adaptability: valueOf(state, personId, 'adaptability') ?? 'not-rated',
      orientation: valueOf(state, personId, 'orientation') ?? 'not-rated',
      culture: cultureTypeFor(state).type ?? 'not-known',
    },
  };
}

/** The first champion who can be asked about somebody; never the person, never one in conflict with the person. */
export function championFor(state: PartnerState, personId: PersonId, today: IsoDate): PersonId | null {
  const conflicts = conflictsOf(state.line).get(personId);
  return rankedChampions(state, today).find((id) => id !== personId && conflicts?.has(id) !== true) ?? null;
}

const conflictsOf = derive((lines: Table<'line'>): ReadonlyMap<string, ReadonlySet<string>> => {
  const index = new Map<string, Set<string>>();
  for (const { kind, fromPersonId: a, toPersonId: b } of linesThatCount(lines).values()) {
    if (kind !== 'conflict' || a === null || b === null) continue;
    index.set(a, (index.get(a) ?? new Set()).add(b));
    index.set(b, (index.get(b) ?? new Set()).add(a));
  }
  return index;
});
