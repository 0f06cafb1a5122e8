import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Acquaintance } from '../../model/acquaintance.ts';
import type { Coverage, Support } from '../../model/rating.ts';
import { dateText } from '../../reading/calendar.ts';
import { championsOf } from '../champions/champion.ts';
import { derive } from '../../reading/derive.ts';
import { isPresentKeyPlayer, keyPlayersOf } from '../people/key-player.ts';
import { isCovered } from '../people/map-status.ts';
import { pathIn } from '../people/path-in.ts';
import { isWithUs, nameOf, presentPeople } from '../../reading/people.ts';
import { lastTouch } from '../../reading/touchpoints.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { aboutPeople, listNames, type Finding } from './finding.ts';
import { countText } from '../../text/wording.ts';
import { linesThatCount } from '../../reading/lines.ts';
import { acquaintancesThatCount } from '../../reading/team.ts';

/** Key players whom none of us has been in touch with. Coverage that is not rated is no gap where a contact is noted or one of us knows them. */
export function keyPlayersNotCovered(state: PartnerState, today: IsoDate): readonly Finding[] {
  return keyPlayersOf(state, today)
    .filter((id) => {
      const coverage = valueOf(state, id, 'coverage');
      return coverage === null ? !isInTouch(state, id, today) : !isCovered(coverage);
    })
    .map((id) => {
      const coverage = valueOf(state, id, 'coverage');
      const name = nameOf(state, id);
      return aboutPeople(state, 'key-player-not-covered', 'high', [id], {
        title: `${name} is a key player and not covered`,
        because:
          coverage === null
            ? 'Coverage is not rated, no conversation is noted, and nobody on our team knows them yet.'
            : 'Coverage: None.',
        suggestion: `Find an introduction to ${name}`,
        ...(pathIn(state, id, today) === null && coverage === null
          ? { step: { kind: 'rate', personId: id, rating: 'coverage' }, stepLabel: 'Rate coverage' }
          : { step: { kind: 'path-in', personId: id }, stepLabel: 'Show the path in' }),
      });
    });
}

function isInTouch(state: PartnerState, id: PersonId, today: IsoDate): boolean {
  return lastTouch(state, id, today) !== null || knownNow(state, id, today).length > 0;
}

/** How those of us who are still here know a person. */
function knownNow(state: PartnerState, id: PersonId, today: IsoDate): readonly Acquaintance[] {
  const known = whoKnows(state.acquaintance).get(id) ?? [];
  return known.filter(({ colleagueId }) => isWithUs(state, colleagueId, today));
}

/** Nobody with power argues for us, on a map that tells who has power. */
export function noChampion(state: PartnerState, today: IsoDate): readonly Finding[] {
  const { championIds, coachIds, openIds } = championsOf(state, today);
  const keyPlayers = keyPlayersOf(state, today);
  if (championIds.size > 0) return [];
  const [open] = openIds;
  if (open !== undefined) return [championNotKnown(state, open, [...openIds])];
  // As long as nobody is rated, that there is no champion says nothing about the partner.
  if (keyPlayers.length === 0 && coachIds.size === 0) return [];
  const coaches = [...coachIds];
  const because =
    coaches.length === 0
      ? 'No key player is rated as advocate.'
      : `The advocates have no power of their own: ${listNames(state, coaches)}.`;
  const [candidate] = keyPlayers
    .map((id) => ({ id, rank: candidateRanks[valueOf(state, id, 'support') ?? 'neutral'] }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return [
    aboutPeople(state, 'no-champion', 'high', coaches, {
      key: '',
      title: 'There is no champion',
      because,
      suggestion:
        candidate === undefined
          ? 'Win a key player as champion'
          : `Win a key player as champion, ${nameOf(state, candidate.id)} first`,
      ...(candidate === undefined
        ? {
            step: { kind: 'show-people', personIds: keyPlayers.length > 0 ? keyPlayers : coaches },
            stepLabel: keyPlayers.length > 0 ? 'Show the key players' : 'Show the advocates',
          }
        : {
            step: { kind: 'individual-plan', personId: candidate.id },
            stepLabel: `Plan to win ${nameOf(state, candidate.id)}`,
          }),
    }),
  ];
}

/** Advocates of whom nobody noted how much power they have: a rating decides what they are. */
function championNotKnown(state: PartnerState, first: PersonId, open: readonly PersonId[]): Finding {
  const one = open.length === 1;
  return aboutPeople(state, 'no-champion', 'high', open, {
    key: '',
    title: 'No champion is known yet',
    because: one
      ? `${nameOf(state, first)} is an advocate, and influence is not rated yet.`
      : `${listNames(state, open)} are advocates, and their influence is not rated yet.`,
    suggestion: `Rate the influence of ${nameOf(state, first)}: an advocate with power is a champion`,
    step: { kind: 'rate', personId: first, rating: 'influence' },
    stepLabel: 'Rate influence',
  });
}

/** Who is closest to becoming a champion; those against us are not asked. */
const candidateRanks: Readonly<Record<Support, number>> = {
  advocate: 0,
  supporter: 0,
  neutral: 1,
  'non-supporter': 2,
  opponent: 2,
};

/**
 * Only one person at the partner knows us well. Where coverage of nobody else is rated, nothing is known about the others, and nothing
 * is said; who is known well by one of us counts, rated or not.
 */
export function singleThread(state: PartnerState, today: IsoDate): readonly Finding[] {
  const well: PersonId[] = [];
  const thin: PersonId[] = [];
  for (const person of presentPeople(state, today)) {
    const id = person.id;
    const coverage = valueOf(state, id, 'coverage');
    if (isMany(coverage) || (coverage === null && knownNow(state, id, today).some(({ now }) => isMany(now))))
      well.push(id);
    else if (coverage !== null) thin.push(id);
  }
  const [only] = well;
  if (only === undefined || well.length > 1 || thin.length === 0) return [];
  const brief = thin.filter((id) => valueOf(state, id, 'coverage') === 'brief');
  const seconds = brief.length > 0 ? brief : thin;
  return [
    aboutPeople(state, 'single-thread', 'high', [only], {
      title: `Everything depends on ${nameOf(state, only)}`,
      because: `Nobody else has coverage Multiple or better; ${countText(thin.length, 'other')} ${thin.length === 1 ? 'is' : 'are'} rated lower.`,
      suggestion: `Ask ${nameOf(state, only)} to introduce a second contact`,
      step: { kind: 'show-people', personIds: seconds },
      stepLabel: brief.length > 0 ? 'Show who we have met' : 'Show whom we could meet',
    }),
  ];
}

function isMany(coverage: Coverage | null): boolean {
  return coverage === 'multiple' || coverage === 'in-depth';
}

/** So many people make a map on which somebody else than those known must be deciding. */
const PEOPLE_OF_A_MAP = 3;

/** Nobody is known to decide, on a map of three people or more where influence or a role is rated. */
export function decisionMakerUnknown(state: PartnerState, today: IsoDate): readonly Finding[] {
  const people = presentPeople(state, today);
  if (people.length < PEOPLE_OF_A_MAP) return [];
  const roles = people.map(({ id }) => valuesOf(state, id, 'role'));
  if (roles.some((role) => role.includes('decision-maker'))) return [];
  const keyPlayers = keyPlayersOf(state, today);
  if (keyPlayers.length === 0 && roles.every((role) => role.length === 0)) return [];
  const likely = likelyDecider(state, keyPlayers, today);
  if (likely === undefined) return [];
  return [
    aboutPeople(state, 'decision-maker-unknown', 'medium', [], {
      title: 'Nobody is known to decide',
      because: 'No person has the role Decision maker.',
      suggestion: 'Find out who decides',
      step: { kind: 'rate', personId: likely, rating: 'role' },
      stepLabel: `Rate the role of ${nameOf(state, likely)}`,
    }),
  ];
}

/** With whom to begin asking: an approver, then the inner circle, then the political structure, then the first person there is. */
function likelyDecider(
  state: PartnerState,
  keyPlayers: readonly PersonId[],
  today: IsoDate,
): PersonId | undefined {
  const people = presentPeople(state, today).map(({ id }) => id);
  const approver = people.find((id) => valuesOf(state, id, 'role').includes('approver'));
  const inner = keyPlayers.find((id) => valueOf(state, id, 'influence') === 'inner-circle');
  return approver ?? inner ?? keyPlayers[0] ?? people[0];
}

/** Two key players in conflict: what pleases one may lose the other. */
export function keyPlayersInConflict(state: PartnerState, today: IsoDate): readonly Finding[] {
  const pairs = new Map<string, readonly [PersonId, PersonId]>();
  for (const { kind, fromPersonId: a, toPersonId: b } of linesThatCount(state.line).values()) {
    if (kind !== 'conflict' || a === null || b === null || a === b) continue;
    if (!isPresentKeyPlayer(state, a, today) || !isPresentKeyPlayer(state, b, today)) continue;
    const pair: readonly [PersonId, PersonId] = a < b ? [a, b] : [b, a];
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs.values()].map(([a, b]) =>
    aboutPeople(state, 'key-players-in-conflict', 'medium', [a, b], {
      title: `${nameOf(state, a)} and ${nameOf(state, b)} are in conflict`,
      because: 'A conflict line joins these two key players.',
      suggestion: `Find out what ${nameOf(state, a)} and ${nameOf(state, b)} differ about`,
      step: { kind: 'show-people', personIds: [a, b] },
      stepLabel: 'Show them on the map',
    }),
  );
}

/** A colleague of ours has left: who would still know the people whom only the colleague knows? */
export function colleaguesWhoLeave(state: PartnerState, today: IsoDate): readonly Finding[] {
  return [...state.colleague.values()].flatMap((colleague) => {
    if (colleague.leftOn === null) return [];
    const left = colleague.leftOn;
    // Who would know them on the day from which this colleague is gone.
    const later = left > today ? left : today;
    const alone = presentPeople(state, today).filter(({ id, ownerColleagueId }) => {
      const known = whoKnows(state.acquaintance).get(id) ?? [];
      // The colleague in charge counts as one who knows the person.
      const ids = [ownerColleagueId, ...known.map((a) => a.colleagueId)];
      const others = ids.some((other) => other !== colleague.id && isWithUs(state, other, later));
      return ids.includes(colleague.id) && !others;
    });
    if (alone.length === 0) return [];
    const ids = alone.map(({ id }) => id);
    return [
      aboutPeople(state, 'colleague-leaves', 'high', ids, {
        key: colleague.id,
        title: `${colleague.name} ${left > today ? 'leaves: who would still know' : 'has left: who still knows'} ${ids.length === 1 ? nameOf(state, ids[0] ?? '') : `${ids.length} people`}?`,
        because: `${colleague.name} is gone from ${dateText(left)}, and nobody else of us knows ${listNames(state, ids)}.`,
        suggestion: `Hand over the people whom ${colleague.name} knows`,
        step: { kind: 'hand-over', from: colleague.id, personIds: ids },
        stepLabel: 'Hand over to a colleague',
      }),
    ];
  });
}

const whoKnows = derive(
  (acquaintances: Table<'acquaintance'>): ReadonlyMap<string, readonly Acquaintance[]> => {
    const index = new Map<string, Acquaintance[]>();
    for (const acquaintance of acquaintancesThatCount(acquaintances).values()) {
      if (acquaintance.now === 'none') continue;
      const known = index.get(acquaintance.personId);
      if (known === undefined) index.set(acquaintance.personId, [acquaintance]);
      else known.push(acquaintance);
    }
    return index;
  },
);
