import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addDays } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { teamWithUs } from '../../reading/team.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { partnerOf } from '../../reading/partner.ts';
import { valueOf } from '../../reading/ratings.ts';
import { cultureTypeFor } from '../culture/score.ts';
import { agendaOwnerOf } from '../campaign/agenda-owner.ts';
import type { Field } from '../campaign/field.ts';
import { announcedClose, closingDayOf } from '../campaign/closing-day.ts';
import { managersAbove } from '../campaign/may-be-asked.ts';
import { windowText } from '../campaign/line-text.ts';
import type { Subject } from '../campaign/subject.ts';
import { championsOf, rankedChampions } from '../champions/champion.ts';
import { rankChampions } from '../champions/champion-rank.ts';
import { decides } from '../people/decides.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { isSupportive } from '../people/map-status.ts';
import type { Cast } from './cast.ts';
import { namesOf } from './opening.ts';
import { caseCarrierOf, presenterOf } from './case-carrier.ts';
import { competingVendors, evidenceNames, isAimBeside, isTiedToRival, rivalOf } from './rival.ts';

/** Days without a meeting after which a quarter was not looked at together. */
const QUARTER = 90;

/** Who of us approves what may be offered, by name: our executive sponsor. */
function approverOfOurs(state: PartnerState, today: IsoDate): string {
  const sponsor = teamWithUs(state, today).find((member) => member.sponsor);
  return colleagueNameOf(state, sponsor?.colleagueId ?? null) || 'whoever approves terms on our side';
}

/** Whether something is decided about which one of us talks with somebody whose yes it needs. */
function isDecidedSoon({ ground: { window }, subjects }: Field): boolean {
  return (
    window !== undefined &&
    window.on !== null &&
    subjects.some(({ target, against, known, after }) => target && !against && known && !after)
  );
}

/** A decision, meeting or event within 60 days, with those whose yes it needs. */
export function decisionWindow(state: PartnerState, { ground, subjects }: Field): readonly Cast[] {
  const { window } = ground;
  if (window === undefined || window.on === null) return [];
  const deciding = subjects.filter(({ target, against }) => target && !against);
  const known = deciding.filter((subject) => subject.known && !subject.after);
  const [first] = known;
  if (first === undefined) return [];
  const personIds = deciding.map(({ personId }) => personId);
  const agenda = agendaOwnerOf(state, subjects, ground);
  const isBureaucratic = cultureTypeFor(state).type === 'bureaucratic';
  const papersClose = window.papersCloseOn ?? announcedClose(state, window, ground.today);
  const beside = isAimBeside(state, window);
  // Where there is room for two, nobody is compared: what speaks for a second place goes to whoever writes the paper.
  const rival = beside ? null : rivalOf(state, subjects);
  const second = beside ? secondPlaceFor(state, known, agenda) : null;
  const presenter = presenterOf(state, subjects, window);
  const carrier = caseCarrierOf(state, subjects, window, ground.today, presenter);
  return [
    {
      kind: 'decision-window',
      key: window.id,
      personIds,
      parts: {
        first: [first.personId],
        agenda: agenda === null ? [] : [agenda],
        // Once the papers are written, only whoever keeps them can still change a word.
        last: [agenda !== null && (isBureaucratic || papersClose !== null) ? agenda : first.personId],
        compares: rival === null ? [] : [rival.personId],
        'second-place': second === null ? [] : [second],
        presents: presenter === null ? [] : [presenter],
        champion: carrier === null ? [] : [carrier.personId],
      },
      marks: {
        window: windowText(window),
        people: namesOf(state, personIds),
        ...(rival === null ? {} : { vendor: rival.vendor, terms: rival.terms }),
        deciders: carrier?.people ?? '',
        approves: approverOfOurs(state, ground.today),
        before:
          carrier === null || carrier.before === '' ? '' : ` Before, this went well: “${carrier.before}”.`,
      },
      closes: papersClose !== null,
      target: closingDayOf(state, window, ground.today),
      decidedOn: window.on,
    },
  ];
}

/** For whom the page on a second place is written: whoever keeps the papers, else the first whose yes is needed; nobody who is tied to a competitor. */
function secondPlaceFor(
  state: PartnerState,
  known: readonly Subject[],
  agenda: PersonId | null,
): PersonId | null {
  const candidates = [agenda, ...known.map(({ personId }) => personId)];
  return candidates.find((id) => id !== null && !isTiedToRival(state, id)) ?? null;
}

/** Groups who are against us and joined by ally lines: begun with the least committed whom we know and who does not report to the leader. */
export function faction(state: PartnerState, field: Field): readonly Cast[] {
  const { ground, byId } = field;
  const paper = isDecidedSoon(field);
  return ground.groups.factions.flatMap(({ members: group, leaderId: leader }): readonly Cast[] => {
    const withSay = group.filter((id) => carriesWeight(byId.get(id)));
    // Only whoever has a say is talked to because of a group; what one says alone is answered on the own line.
    if (withSay.length < 2) return [];
    const first = withSay.find(
      (id) => id !== leader && byId.get(id)?.known === true && !managersAbove(state, id).includes(leader),
    );
    if (first === undefined || !group.some((id) => isKeyPlayer(state, id))) return [];
    return [
      {
        kind: 'faction',
        key: group.toSorted()[0] ?? '',
        personIds: group,
        parts: {
          first: [first],
          // One paper to all is enough: before a decision the answers stand in the facts.
          leader: paper
            ? []
            : carriesWeight(byId.get(leader)) && byId.get(leader)?.known === true
              ? [leader]
              : [],
        },
        marks: { people: namesOf(state, group) },
        target: ground.deadline,
      },
    ];
  });
}

/** Whether somebody has weight or a part in a decision, and is not only kept informed. */
function carriesWeight(subject: Subject | undefined): boolean {
  return subject !== undefined && subject.strategy.strategy !== 'monitor' && matters(subject);
}

/** A champion, and somebody else who decides and supports us. */
export function mutualPlan(state: PartnerState, { ground, subjects }: Field): readonly Cast[] {
  const [champion] = rankedChampions(state, ground.today);
  const decider = subjects.find(
    ({ personId, known }) =>
      personId !== champion &&
      known &&
      isSupportive(valueOf(state, personId, 'support')) &&
      decides(state, personId),
  );
  if (champion === undefined || decider === undefined) return [];
  return [
    {
      kind: 'mutual-plan',
      key: `${champion}-${decider.personId}`,
      personIds: [champion, decider.personId],
      parts: { champion: [champion], decider: [decider.personId] },
      marks: { champion: nameOf(state, champion), decider: nameOf(state, decider.personId) },
      target: null,
    },
  ];
}

/** A contributor with whose inner circle there was no meeting for a quarter, two of them at once. */
export function quarterlyReview(state: PartnerState, { ground, subjects }: Field): readonly Cast[] {
  if (partnerOf(state)?.tier !== 'contributor') return [];
  const inner = subjects.filter(
    ({ personId, known }) => known && valueOf(state, personId, 'influence') === 'inner-circle',
  );
  if (inner.length < 2) return [];
  const ids = new Set<string>(inner.map(({ personId }) => personId));
  const from = addDays(ground.today, -QUARTER);
  const met = [...state.touchpoint.values()].some(
    ({ kind, on, personIds }) =>
      kind === 'meeting' &&
      on !== null &&
      on >= from &&
      new Set(personIds.filter((id) => ids.has(id))).size >= 2,
  );
  if (met) return [];
  const two = inner.slice(0, 2).map(({ personId }) => personId);
  return [
    {
      kind: 'quarterly-review',
      key: '',
      personIds: two,
      parts: { each: two, first: two.slice(0, 1) },
      marks: { people: namesOf(state, two) },
      target: null,
    },
  ];
}

/**
 * Only one advocate with power stays, or none: the best-ranked supporter is built up, before the last of them leaves. Nobody who leaves, and
 * only key players while there is a champion or one of them can be had.
 */
export function championInsurance(state: PartnerState, { ground, byId }: Field): readonly Cast[] {
  const { championIds } = championsOf(state, ground.today);
  const lastDay = (id: PersonId): string => state.person.get(id)?.leftOn ?? '9999';
  const [champion, second] = [...championIds].sort((a, b) =>
    lastDay(a) !== lastDay(b) ? (lastDay(a) < lastDay(b) ? 1 : -1) : a < b ? -1 : 1,
  );
  if (champion === undefined) return [];
  if (second !== undefined && state.person.get(second)?.leftOn === null) return [];
  const leftOn = state.person.get(champion)?.leftOn ?? null;
  const leaves = leftOn !== null;
  const candidates = rankChampions(state, ground.today).filter(
    ({ personId }) =>
      !championIds.has(personId) &&
      isSupportive(valueOf(state, personId, 'support')) &&
      state.person.get(personId)?.leftOn === null &&
      byId.get(personId)?.known === true,
  );
  const candidate =
    candidates.find(({ personId }) => isKeyPlayer(state, personId)) ?? (leaves ? candidates[0] : undefined);
  if (candidate === undefined) return [];
  const { personId } = candidate;
  return [
    {
      kind: 'champion-insurance',
      key: `${champion}-${personId}`,
      personIds: [champion, personId],
      parts: { subject: [personId], champion: leaves ? [] : [champion] },
      marks: { subject: nameOf(state, personId), champion: nameOf(state, champion) },
      target: leftOn,
    },
  ];
}

/** Competing vendors that what was noted about people names. */
export function competingVendor(state: PartnerState, { subjects, ground }: Field): readonly Cast[] {
  // A shorter name stands in too many words.
  const vendors = competingVendors(state).filter(({ name }) => name.length > 2);
  return vendors.flatMap(({ id, name }): readonly Cast[] => {
    const naming = subjects.filter(({ personId }) => evidenceNames(state, personId, name));
    const talkTo = naming.filter((subject) => subject.known && matters(subject)).slice(0, 1);
    if (talkTo.length === 0) return [];
    const personIds = naming.map(({ personId }) => personId);
    return [
      {
        kind: 'competing-vendor',
        key: id,
        personIds,
        parts: { each: talkTo.map(({ personId }) => personId) },
        marks: { vendor: name, people: namesOf(state, personIds) },
        target: ground.deadline,
      },
    ];
  });
}

function matters({ facts }: Subject): boolean {
  return facts.influence !== 'outside' || facts.veto === 'yes' || facts.role === 'evaluator';
}
