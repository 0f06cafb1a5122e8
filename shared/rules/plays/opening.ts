import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { supports, type Support } from '../../model/rating.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { addDays, dateText } from '../../reading/calendar.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { isWithUs, nameOf } from '../../reading/people.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { teamWithUs } from '../../reading/team.ts';
import { remembering } from '../../text/remembering.ts';
import { listed } from '../../text/wording.ts';
import { sinceOf } from '../campaign/standing.ts';
import type { Field } from '../campaign/field.ts';
import type { Subject } from '../campaign/subject.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { isSupportive } from '../people/map-status.ts';
import type { Cast } from './cast.ts';
import { sponsorAsk } from './sponsor-talk.ts';

/** Names of people, the first three and how many more. */
export function namesOf(state: PartnerState, ids: readonly PersonId[]): string {
  return listed(
    ids.map((id) => nameOf(state, id)),
    3,
  );
}

/** Supporters and advocates who will leave: while they are there (campaign, section 6). */
export function followTheLeaver(state: PartnerState, { subjects, ground }: Field): readonly Cast[] {
  return subjects.flatMap(({ personId }): readonly Cast[] => {
    const leftOn = state.person.get(personId)?.leftOn ?? null;
    if (leftOn === null || leftOn <= ground.today || !isSupportive(valueOf(state, personId, 'support')))
      return [];
    return [
      {
        kind: 'follow-the-leaver',
        key: personId,
        personIds: [personId],
        parts: { subject: [personId] },
        marks: { subject: nameOf(state, personId), date: dateText(leftOn) },
        target: leftOn,
      },
    ];
  });
}

/** People of the inner circle whom we hardly know, while somebody of ours has the rank for them. */
export function executivePairing(state: PartnerState, field: Field): readonly Cast[] {
  const { subjects, ground, calendar } = field;
  const sponsor = teamWithUs(state, ground.today).find((member) => member.sponsor);
  if (sponsor === undefined) return [];
  const { colleagueId } = sponsor;
  const { latest } = sponsorAsk(field, calendar.next + 1, calendar.next + 1);
  const late = latest === null && ground.window !== undefined;
  return subjects
    .filter(({ personId, against, known }) => {
      const coverage = valueOf(state, personId, 'coverage');
      const hardly = coverage === 'brief' || (coverage === 'none' && known);
      return valueOf(state, personId, 'influence') === 'inner-circle' && hardly && !against;
    })
    .map(({ personId }) => ({ personId, rank: pairingRank(state, personId) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ personId }): Cast => {
      const name = colleagueNameOf(state, colleagueId);
      const marks = {
        subject: nameOf(state, personId),
        sponsor: name === '' ? 'our executive sponsor' : name,
      };
      const parts = { subject: [personId] };
      return {
        kind: 'executive-pairing',
        key: personId,
        personIds: [personId],
        parts,
        marks,
        sponsorId: colleagueId,
        late,
        target: null,
      };
    });
}

const ownsIt = remembering((title: string): boolean =>
  /\b(?:co-?)?(?:founder|owner|proprietor)\b/i.test(title),
);

/** With whom a sponsor talks first: who approves in the end or founded the company, then who decides, then all others. */
function pairingRank(state: PartnerState, personId: PersonId): number {
  const roles = valuesOf(state, personId, 'role');
  if (roles.includes('approver') || ownsIt(seatOf(state, personId)?.title ?? '')) return 0;
  return roles.includes('decision-maker') ? 1 : 2;
}

/** Departments whose key players only one of us knows. */
export function multiThreading(state: PartnerState, { subjects, ground }: Field): readonly Cast[] {
  const byDepartment = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const { personId } = subject;
    const department = seatOf(state, personId)?.department.trim() ?? '';
    if (department === '' || !isKeyPlayer(state, personId) || subject.knownBy.length === 0) continue;
    byDepartment.set(department, [...(byDepartment.get(department) ?? []), subject]);
  }
  return [...byDepartment]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([department, people]): readonly Cast[] => {
      const colleagues = new Set(people.flatMap(({ knownBy: ours }) => ours));
      const [only] = colleagues;
      const talkTo = people.filter(({ against }) => !against).map(({ personId }) => personId);
      if (colleagues.size !== 1 || only === undefined || talkTo.length === 0) return [];
      if (others(state, only, ground.today) === 0) return [];
      return [
        {
          kind: 'multi-threading',
          key: department.replaceAll(/\s+/g, '-').slice(0, 100),
          personIds: people.map(({ personId }) => personId),
          parts: { each: talkTo.slice(0, 2) },
          marks: {
            department,
            colleague: colleagueNameOf(state, only),
            people: namesOf(
              state,
              people.map(({ personId }) => personId),
            ),
          },
          // First what is decided, with those who carry it.
          late: ground.window !== undefined,
          target: null,
        },
      ];
    });
}

/** How many more of us there are at this partner, who could come along. */
function others(state: PartnerState, colleagueId: string, today: IsoDate): number {
  const team = [...state.team_member.values()].map((member) => member.colleagueId);
  const all = new Set(team.length > 0 ? team : [...state.colleague.values()].map(({ id }) => id));
  return [...all].filter((id) => id !== colleagueId && isWithUs(state, id, today)).length;
}

/** Vacant seats right above or below a key player who is not against us. */
export function vacantSeat(state: PartnerState, { byId }: Field): readonly Cast[] {
  const hierarchy = resolveHierarchy(state.seat, state.person);
  return [...state.seat.values()]
    .filter((seat) => seat.personId === null && seat.onMap && seat.title.trim() !== '')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((seat): readonly Cast[] => {
      const above = hierarchy.managerOf(seat.id);
      const around = [...(above === null ? [] : [above]), ...hierarchy.childrenOf(seat.id)]
        .map((id) => personOf(state, id)?.id)
        .filter((id) => id !== undefined)
        .filter(
          (id) => isKeyPlayer(state, id) && byId.get(id)?.against === false && byId.get(id)?.known === true,
        );
      if (around.length === 0) return [];
      const personIds = around.toSorted(
        (a, b) => (byId.get(b)?.priority ?? 0) - (byId.get(a)?.priority ?? 0) || (a < b ? -1 : 1),
      );
      return [
        {
          kind: 'vacant-seat',
          key: seat.id,
          personIds,
          seatIds: [seat.id],
          parts: { first: personIds.slice(0, 1) },
          marks: { seat: seat.title.trim(), people: namesOf(state, personIds) },
          target: null,
        },
      ];
    });
}

/** Key players in their first 30 days in the role. */
export function newcomer(state: PartnerState, { subjects }: Field): readonly Cast[] {
  return subjects
    .filter(({ personId, facts }) => facts.event === 'newcomer' && isKeyPlayer(state, personId))
    .map(({ personId }): Cast => {
      const since = sinceOf(state, personId);
      return {
        kind: 'newcomer',
        key: personId,
        personIds: [personId],
        parts: { subject: [personId] },
        marks: { subject: nameOf(state, personId), date: since === null ? '' : dateText(since) },
        target: since === null ? null : addDays(since, 30),
      };
    });
}

/** Whoever thinks better of us than when the user decided on their line of the plan. */
export function wonOver(state: PartnerState, { subjects }: Field): readonly Cast[] {
  const then = new Map<PersonId, Support>();
  for (const { personId, state: decision, because, slot } of state.plan_line.values()) {
    if (decision === 'proposed' || decision === 'rejected' || slot !== 'main') continue;
    const value = because.find(({ input }) => input === 'support')?.value;
    const support = supports.find((known) => known === value);
    if (support !== undefined) then.set(personId, support);
  }
  if (then.size === 0) return [];
  return subjects
    .filter(({ personId, known }) => {
      const before = then.get(personId);
      const now = valueOf(state, personId, 'support');
      return (
        known && before !== undefined && now !== null && supports.indexOf(now) > supports.indexOf(before)
      );
    })
    .filter(({ against }) => !against)
    .map(({ personId }): Cast => ({
      kind: 'won-over',
      key: `${personId}-${valueOf(state, personId, 'support') ?? ''}`,
      personIds: [personId],
      parts: { subject: [personId] },
      marks: { subject: nameOf(state, personId) },
      target: null,
    }));
}
