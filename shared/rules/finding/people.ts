import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Acquaintance } from '../../model/person.ts';
import { supportLabels } from '../../model/value-sets.ts';
import { dateText, daysText } from '../calendar.ts';
import { championsOf } from '../champion.ts';
import { derive } from '../derive.ts';
import { freshnessOf } from '../freshness.ts';
import { isPresentKeyPlayer, keyPlayersOf } from '../key-player.ts';
import { isCovered } from '../map-status.ts';
import { linesByPerson } from '../plan/merge.ts';
import { nameOf, presentPeople, seatOf, valueOf, valuesOf } from '../reading.ts';
import { aboutPeople, listNames, type Finding } from './finding.ts';

/** A champion of whom nothing was heard for longer than this many days is silent (method, section 5, point 9). */
export const SILENT_AFTER_DAYS = 30;

/** Key players whom none of us has been in touch with. */
export function keyPlayersNotCovered(state: PartnerState): readonly Finding[] {
  return keyPlayersOf(state)
    .filter((id) => !isCovered(valueOf(state, id, 'coverage')))
    .map((id) => {
      const coverage = valueOf(state, id, 'coverage');
      return aboutPeople(state, 'key-player-not-covered', 'high', [id], {
        title: `${nameOf(state, id)} is a key player and not covered`,
        because: coverage === null ? 'Coverage is not rated.' : 'Coverage: None.',
        suggestion: `Find an introduction to ${nameOf(state, id)}`,
      });
    });
}

/** Nobody with power argues for us. */
export function noChampion(state: PartnerState): readonly Finding[] {
  const { championIds, coachIds } = championsOf(state);
  if (championIds.size > 0 || presentPeople(state).length === 0) return [];
  const coaches = [...coachIds];
  const because =
    coaches.length === 0
      ? 'Nobody is rated as advocate.'
      : `The advocates have no power of their own: ${listNames(state, coaches)}.`;
  return [
    aboutPeople(state, 'no-champion', 'high', coaches, {
      title: 'There is no champion',
      because,
      suggestion: 'Win a key player as champion',
    }),
  ];
}

/** Only one person at the partner knows us well. */
export function singleThread(state: PartnerState): readonly Finding[] {
  const known = presentPeople(state).filter(({ id }) => {
    const coverage = valueOf(state, id, 'coverage');
    return coverage === 'multiple' || coverage === 'in-depth';
  });
  const only = known[0];
  if (only === undefined || known.length > 1 || presentPeople(state).length < 2) return [];
  return [
    aboutPeople(state, 'single-thread', 'high', [only.id as PersonId], {
      title: `Everything depends on ${nameOf(state, only.id)}`,
      because: 'Only this person has coverage Multiple or better.',
      suggestion: `Ask ${nameOf(state, only.id)} to introduce a second contact`,
    }),
  ];
}

/** A champion who has not been touched for more than 30 days. */
export function championsSilent(state: PartnerState, today: IsoDate): readonly Finding[] {
  return [...championsOf(state).championIds].flatMap((id) => {
    const { days, lastTouch } = freshnessOf(state, id, today);
    if (days !== null && days <= SILENT_AFTER_DAYS) return [];
    return [
      aboutPeople(state, 'champion-silent', 'high', [id], {
        title: `Our champion ${nameOf(state, id)} is silent`,
        because:
          lastTouch === null
            ? 'No touchpoint is recorded.'
            : `The last touch was on ${dateText(lastTouch)}, ${daysText(days ?? 0)} ago.`,
        suggestion: `Talk to ${nameOf(state, id)}`,
      }),
    ];
  });
}

/** An opponent in the inner circle for whom no accepted plan line or open action exists. */
export function opponentsWithoutPlan(state: PartnerState): readonly Finding[] {
  const lines = linesByPerson(state);
  const busy = new Set(
    [...state.action.values()].filter(({ done }) => !done).map(({ personId }) => personId),
  );
  return keyPlayersOf(state).flatMap((id) => {
    if (valueOf(state, id, 'influence') !== 'inner-circle' || valueOf(state, id, 'support') !== 'opponent')
      return [];
    const lineState = lines.get(id)?.state;
    if (lineState === 'accepted' || lineState === 'edited' || busy.has(id)) return [];
    return [
      aboutPeople(state, 'opponent-without-plan', 'high', [id], {
        title: `${nameOf(state, id)} works against us in the inner circle, without a plan`,
        because: `Support: ${supportLabels.opponent}; no plan line is accepted and no action is open.`,
        suggestion: `Agree how to approach ${nameOf(state, id)}`,
      }),
    ];
  });
}

/** Nobody is known to decide. */
export function decisionMakerUnknown(state: PartnerState): readonly Finding[] {
  const people = presentPeople(state);
  if (people.length === 0) return [];
  if (people.some(({ id }) => valuesOf(state, id, 'role').includes('decision-maker'))) return [];
  return [
    aboutPeople(state, 'decision-maker-unknown', 'medium', [], {
      title: 'Nobody is known to decide',
      because: 'No person has the role Decision maker.',
      suggestion: 'Find out who decides',
    }),
  ];
}

/** Two key players in conflict: what pleases one may lose the other. */
export function keyPlayersInConflict(state: PartnerState): readonly Finding[] {
  const pairs = new Map<string, readonly [PersonId, PersonId]>();
  for (const { kind, fromPersonId: a, toPersonId: b } of state.line.values()) {
    if (kind !== 'conflict' || a === null || b === null || a === b) continue;
    if (!isPresentKeyPlayer(state, a) || !isPresentKeyPlayer(state, b)) continue;
    const pair: readonly [PersonId, PersonId] = a < b ? [a, b] : [b, a];
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs.values()].map(([a, b]) =>
    aboutPeople(state, 'key-players-in-conflict', 'medium', [a, b], {
      title: `${nameOf(state, a)} and ${nameOf(state, b)} are in conflict`,
      because: 'A conflict line joins these two key players.',
      suggestion: `Find out what ${nameOf(state, a)} and ${nameOf(state, b)} differ about`,
    }),
  );
}

/** Somebody who left still holds a seat, or still has open actions. */
export function peopleWhoLeft(state: PartnerState): readonly Finding[] {
  return [...state.person.values()].flatMap((person) => {
    if (person.leftOn === null) return [];
    const id = person.id as PersonId; // ids of person rows are person ids
    const seat = seatOf(state, id);
    const openActions = openActionsByPerson(state.action).get(id) ?? 0;
    if (seat === undefined && openActions === 0) return [];
    const left = `${nameOf(state, id)} left on ${dateText(person.leftOn)}`;
    const because =
      seat === undefined
        ? `${openActions === 1 ? 'An action is' : `${openActions} actions are`} still open.`
        : 'The seat on the map is still held.';
    return [
      aboutPeople(state, 'person-left', 'medium', [id], {
        title: left,
        because,
        suggestion: `Find out who takes over from ${nameOf(state, id)}`,
      }),
    ];
  });
}

const openActionsByPerson = derive((actions: Table<'action'>): ReadonlyMap<string | null, number> => {
  const counts = new Map<string | null, number>();
  for (const { done, personId } of actions.values())
    if (!done) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return counts;
});

/** A colleague of ours has left: who would still know the people whom only the colleague knows? */
export function colleaguesWhoLeave(state: PartnerState): readonly Finding[] {
  return [...state.colleague.values()].flatMap((colleague) => {
    if (colleague.leftOn === null) return [];
    const left = colleague.leftOn;
    const alone = presentPeople(state).filter(({ id, ownerColleagueId }) => {
      const known = whoKnows(state.acquaintance).get(id) ?? [];
      // The colleague in charge counts as one who knows the person.
      const ids = [ownerColleagueId, ...known.map((a) => a.colleagueId)];
      const others = ids.some((other) => other !== null && state.colleague.get(other)?.leftOn === null);
      return ids.includes(colleague.id as ColleagueId) && !others; // ids of colleague rows are colleague ids
    });
    if (alone.length === 0) return [];
    const ids = alone.map(({ id }) => id as PersonId); // ids of person rows are person ids
    return [
      aboutPeople(state, 'colleague-leaves', 'high', ids, {
        key: colleague.id,
        title: `${colleague.name} leaves: who would still know ${ids.length === 1 ? nameOf(state, ids[0] ?? '') : `${ids.length} people`}?`,
        because: `${colleague.name} is gone from ${dateText(left)}, and nobody else of us knows ${listNames(state, ids)}.`,
        suggestion: `Hand over the contacts of ${colleague.name}`,
      }),
    ];
  });
}

const whoKnows = derive(
  (acquaintances: Table<'acquaintance'>): ReadonlyMap<string, readonly Acquaintance[]> => {
    const index = new Map<string, Acquaintance[]>();
    for (const acquaintance of acquaintances.values()) {
      if (acquaintance.now === 'none') continue;
      const known = index.get(acquaintance.personId);
      if (known === undefined) index.set(acquaintance.personId, [acquaintance]);
      else known.push(acquaintance);
    }
    return index;
  },
);
