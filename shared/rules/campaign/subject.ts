import type { DecisionWindow } from '../../model/decision-window.ts';
import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { isWithUs } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { teamWithUs } from '../../reading/team.ts';
import { isKnown, knownBy } from '../people/known-by.ts';
import { strategyOf, type StrategyAnswer } from '../people/strategy.ts';
import { isAgainst } from '../people/factions.ts';
import type { Groups } from './against.ts';
import type { PlannedMeeting } from './events.ts';
import { debtsTo } from './debts.ts';
import { dueSoon } from './due-soon.ts';
import { ownFacts, type OwnFacts } from './facts.ts';
import { notBefore } from './not-before.ts';
import { heirsOf, type Inheritance } from './heirs.ts';

/** What holds for the whole campaign on a day. */
export type Ground = {
  readonly today: IsoDate;
  readonly targets: ReadonlySet<PersonId>;
  readonly groups: Groups;
  readonly meetings: ReadonlyMap<string, PlannedMeeting>;
  /** The next decision, meeting or event that the user noted; undefined without one. */
  readonly window: DecisionWindow | undefined;
  /** The day from which it is too late: of the window or of the aim, whichever comes first; null = no such day. */
  readonly deadline: IsoDate | null;
};

/** Somebody at the partner as the campaign sees them, before anything is given out. */
export type Subject = {
  readonly personId: PersonId;
  readonly priority: number;
  readonly strategy: StrategyAnswer;
  readonly facts: OwnFacts;
  /** One of us knows them: what comes next is a talk, not a way in. */
  readonly known: boolean;
  /** Best first; only who is still with us. */
  readonly knownBy: readonly ColleagueId[];
  readonly against: boolean;
  readonly target: boolean;
  /** Nothing is done with them before what is decided: the user put them off, or the meeting with them is later. */
  readonly after: boolean;
  /** What somebody who leaves has carried for us, and who could take it on; null = nothing. */
  readonly inherits: Inheritance | null;
  /** What has to be done before anything else (campaign, section 2), in its order. */
  readonly events: readonly SubjectEvent[];
};
export type SubjectEvent =
  | { readonly kind: 'debt' }
  /** A promise of ours that is due soon, on its day. */
  | { readonly kind: 'promise'; readonly on: IsoDate }
  | { readonly kind: 'meeting'; readonly meeting: PlannedMeeting }
  | { readonly kind: 'leaving'; readonly on: IsoDate }
  /** Somebody who speaks for us leaves on that day, and the person takes it on. */
  | { readonly kind: 'takes-on'; readonly on: IsoDate };

/** What the campaign has to know about a person. */
export function subjectOf(
  state: PartnerState,
  personId: PersonId,
  priority: number,
  ground: Ground,
): Subject {
  const { today, targets, groups, deadline, window } = ground;
  const colleagues = knownBy(state, personId, today).map(({ colleagueId }) => colleagueId);
  const target = targets.has(personId);
  const wanted = notBefore(state, personId, today) ?? ground.meetings.get(personId)?.on ?? null;
  const after = deadline !== null && wanted !== null && wanted >= deadline;
  const near = target && window !== undefined && deadline !== null && !after;
  const strategy = strategyOf(state, personId, today);
  // Whom the user only wants kept informed is left at that.
  const inherits = strategy.overridden ? null : (heirsOf(state, today).get(personId) ?? null);
  return {
    personId,
    priority,
    strategy,
    facts: ownFacts(state, personId, today, {
      near,
      decided: window !== undefined && deadline !== null && !after,
      groups,
    }),
    known: isKnown(state, personId, today),
    knownBy: colleagues,
    against: isAgainst(valueOf(state, personId, 'support')),
    target,
    after,
    inherits,
    events: eventsOf(state, personId, ground, strategy.strategy === 'monitor' ? inherits : null),
  };
}

function eventsOf(
  state: PartnerState,
  personId: PersonId,
  ground: Ground,
  inherits: Inheritance | null,
): readonly SubjectEvent[] {
  const { today, meetings } = ground;
  const leftOn = state.person.get(personId)?.leftOn ?? null;
  const leaves = leftOn !== null && leftOn > today ? leftOn : null;
  const next = meetings.get(personId);
  const meeting = next !== undefined && leaves !== null && next.on >= leaves ? undefined : next;
  const owes = state.promise.size + state.action.size > 0;
  if (leaves === null && meeting === undefined && inherits === null && !owes) return none;
  const events: SubjectEvent[] = [];
  if (debtsTo(state, personId, today).length > 0) events.push({ kind: 'debt' });
  if (meeting !== undefined) events.push({ kind: 'meeting', meeting });
  if (leaves !== null) events.push({ kind: 'leaving', on: leaves });
  if (events.length === 0) {
    const [soonest] = dueSoon(state, personId, today);
    if (soonest !== undefined) events.push({ kind: 'promise', on: soonest.due });
    else if (inherits !== null) events.push({ kind: 'takes-on', on: inherits.on });
  }
  return events;
}

const none: readonly SubjectEvent[] = [];

/** Whether somebody has a part in what is decided: their yes is needed, their no counts, or they compare what is offered. */
export function hasSay({ target, facts }: Subject): boolean {
  return target || facts.veto === 'yes' || facts.role === 'evaluator';
}

/** Who of us makes the move: who is in charge of the person, else who knows them best, else who leads the team here; null = nobody. */
export function ownerOf(
  state: PartnerState,
  { personId, knownBy: colleagues }: Subject,
  today: IsoDate,
  fallback: ColleagueId | null,
): ColleagueId | null {
  const owner = state.person.get(personId)?.ownerColleagueId ?? null;
  if (isWithUs(state, owner, today)) return owner;
  return colleagues[0] ?? fallback;
}

/** Who makes a move on a day, of whom `ownerOf` said so today: somebody else where they will have left by then; null = nobody. */
export function ownerOn(
  state: PartnerState,
  subject: Subject,
  on: IsoDate,
  ownerId: ColleagueId | null,
): ColleagueId | null {
  if (ownerId === null || (state.colleague.get(ownerId)?.leftOn ?? null) === null) return ownerId;
  if (isWithUs(state, ownerId, on)) return ownerId;
  const knowing = subject.knownBy.filter((id) => isWithUs(state, id, on));
  return ownerOf(state, { ...subject, knownBy: knowing }, on, leadOf(state, on));
}

/** The first of our team here who is with us and no executive sponsor; null without a team. */
export function leadOf(state: PartnerState, today: IsoDate): ColleagueId | null {
  return teamWithUs(state, today).find(({ sponsor }) => !sponsor)?.colleagueId ?? null;
}

/** The same person where nothing can be done with them before what is decided: what is done serves something else then. */
export function afterDecision(subject: Subject): Subject {
  if (subject.after) return subject;
  const { facts } = subject;
  return {
    ...subject,
    after: true,
    facts: { ...facts, event: facts.event === 'window' ? 'none' : facts.event },
  };
}
