import { listed, upperFirst } from '../../text/wording.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { influenceStrengthText } from '../../model/line.ts';
import { relationshipLevelLabels, roleLabels } from '../../model/rating.ts';
import { strategyInWords } from '../../model/strategy.ts';
import { adaptabilityGuide } from '../../playbook/plan/proof.ts';
import { orientationGuide } from '../../playbook/plan/message-form.ts';
import { cadenceOf } from '../touchpoints/cadence.ts';
import { dateText, everyDays } from '../../reading/calendar.ts';
import { influencedBy } from '../people/influence-reach.ts';
import { nextLineOf } from '../plan/view.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { becauseText } from '../plan/because-text.ts';
import { strategyOf } from '../people/strategy.ts';
import { actionsFor, objectivesOf } from './has-plan.ts';
import { otherPeopleFor } from './other-people.ts';
import type { PlanQuestion } from './questions.ts';

/** What the map knows about a question, and from where; empty text = nothing. */
export type MapAnswer = {
  readonly text: string;
  readonly because: string;
  /** The text only says that nothing is known yet, or what to do to know it: no answer. */
  readonly open?: boolean;
};

const nothing: MapAnswer = { text: '', because: '' };

type Answer = (state: PartnerState, personId: PersonId, today: IsoDate) => MapAnswer;

/** How the map answers each question of the individual plan (method, section 5, point 6). */
export const mapAnswers: Readonly<Record<PlanQuestion, Answer>> = {
  position,
  'business-objectives': prioritiesSaid,
  'personal-agenda': whatMoves,
  'value-today': valueReached,
  'value-to-build': valueOpen,
  'decides-alone': formalRole,
  'can-influence': influence,
  relationship,
  frequency,
  communication,
  'other-people': otherPeople,
  objectives: objectiveSentences,
  actions: actionSentences,
};

function position(state: PartnerState, personId: PersonId): MapAnswer {
  const seat = seatOf(state, personId);
  if (seat === undefined) return nothing;
  const hierarchy = resolveHierarchy(state.seat, state.person);
  const seatId = seat.id;
  const managerSeat = hierarchy.managerOf(seatId);
  const manager = managerSeat === null ? undefined : personOf(state, managerSeat);
  const reports = hierarchy.childrenOf(seatId).length;
  const text = sentences([
    [seat.title, seat.department]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(', '),
    manager === undefined ? '' : `Reports to ${nameOf(state, manager.id)}`,
    reports === 0 ? '' : reports === 1 ? 'Leads 1 person' : `Leads ${String(reports)} people`,
  ]);
  return { text, because: 'The chart says so.' };
}

function prioritiesSaid(state: PartnerState, personId: PersonId): MapAnswer {
  const said = [...state.priority.values()]
    .filter((priority) => priority.saidByPersonId === personId && priority.text.trim() !== '')
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const dates = said.map(({ saidOn }) => saidOn).filter((on) => on !== null);
  const last = dates.toSorted().at(-1);
  return {
    text: sentences(said.map(({ text }) => text)),
    because: `Priorities of the partner that ${nameOf(state, personId)} named${last === undefined ? '' : `, last on ${dateText(last)}`}.`,
  };
}

function whatMoves(state: PartnerState, personId: PersonId): MapAnswer {
  const [first] = valuesOf(state, personId, 'orientation');
  const adaptability = valueOf(state, personId, 'adaptability');
  const text = sentences([
    first === undefined ? '' : `Listens to ${orientationGuide[first].listensTo}`,
    adaptability === null ? '' : upperFirst(adaptabilityGuide[adaptability].traits),
  ]);
  return {
    text,
    because:
      'From decision orientation and adaptability; what they want for themselves is for you to find out.',
  };
}

function valueReached(state: PartnerState, personId: PersonId): MapAnswer {
  const reached = objectivesOf(state, personId).filter(
    ({ part, done }) => done && part === 'value-for-partner',
  );
  return { text: sentences(reached.map(({ text }) => text)), because: 'Objectives that were reached.' };
}

function valueOpen(state: PartnerState, personId: PersonId): MapAnswer {
  const open = objectivesOf(state, personId).filter(
    ({ part, done }) => !done && part === 'value-for-partner',
  );
  if (open.length > 0)
    return {
      text: sentences(open.map(({ text }) => text)),
      because: 'Open objectives: value for the partner.',
    };
  const wanted = valueOf(state, personId, 'relationship-desired');
  const now = valueOf(state, personId, 'relationship');
  if (wanted === null || wanted === now) return nothing;
  return { text: `${toReach[wanted]}.`, because: `Relationship wanted: ${relationshipLevelLabels[wanted]}.` };
}

/** What each level of relationship takes (method, section 2). */
const toReach = {
  vendor: 'Deliver what they order, as agreed',
  'credible-source': 'Keep what we announce, and tell them what we know',
  'problem-solver': 'Bring solutions before they ask, across functions',
  'trusted-advisor': 'Talk about needs that are only emerging, in confidence',
} as const;

/** The roles that decide something without others; who only judges or uses does not. */
const decidingRoles = {
  'decision-maker': 'Decides',
  approver: 'Approves what others decided',
  gatekeeper: 'Decides who gets time and information',
} as const;

function formalRole(state: PartnerState, personId: PersonId): MapAnswer {
  const roles = valuesOf(state, personId, 'role').filter((role) => role in decidingRoles);
  return {
    text: sentences(roles.map((role) => decidingRoles[role as keyof typeof decidingRoles])), // just filtered to its keys
    because: `Role in decisions: ${listed(roles.map((role) => roleLabels[role]))}.`,
  };
}

function influence(state: PartnerState, personId: PersonId, today: IsoDate): MapAnswer {
  const names = influencedBy(state, personId)
    .filter((step) => isPresent(state, step.personId, today))
    .slice(0, 5)
    .map((step) => `${nameOf(state, step.personId)} (${influenceStrengthText(step.strength)})`);
  const evaluates = valuesOf(state, personId, 'role').includes('evaluator');
  return {
    text: sentences([
      names.length === 0 ? '' : `Influences ${listed(names)}`,
      evaluates ? 'Evaluates what is offered' : '',
    ]),
    because: sentences([
      names.length === 0 ? '' : 'The influence lines on the map',
      evaluates ? `Role in decisions: ${roleLabels.evaluator}` : '',
    ]),
  };
}

function relationship(state: PartnerState, personId: PersonId, today: IsoDate): MapAnswer {
  const { strategy, findOutFirst, contain, because, overridden, reason } = strategyOf(state, personId, today);
  const now = valueOf(state, personId, 'relationship');
  const wanted = valueOf(state, personId, 'relationship-desired');
  const level = now === null ? 'Relationship not rated' : relationshipLevelLabels[now];
  const goal =
    wanted === null ? '' : wanted === now ? ', as wanted' : `, wanted: ${relationshipLevelLabels[wanted]}`;
  const planned = nextLineOf(state, personId, today)?.strategy ?? strategy;
  const kept = planned !== strategy;
  const why = kept
    ? ['As you kept it in the plan.']
    : because.map((reason) => becauseText(state, personId, reason, today));
  if (!kept && overridden && reason.trim() !== '') why.unshift(`Your choice: ${reason.trim()}`);
  return {
    text: sentences([
      `${level}${goal}`,
      `Strategy: ${strategyInWords(planned, kept ? {} : { findOutFirst, contain })}`,
    ]),
    because: why.join(' '),
    open: now === null,
  };
}

function frequency(state: PartnerState, personId: PersonId, today: IsoDate): MapAnswer {
  const { cadenceDays, actualDays, lastTouch, lateDays, movedTo, arrangedOn, because } = cadenceOf(
    state,
    personId,
    today,
  );
  const text = sentences([
    cadenceDays === null ? 'Nothing is planned' : `Planned ${everyDays(cadenceDays)}`,
    actualDays === null ? '' : `Actual ${everyDays(actualDays)}`,
    lastTouch === null ? 'No contact is noted' : `Last contact on ${dateText(lastTouch)}`,
    movedTo === null ? '' : `The next was moved to ${dateText(movedTo)}`,
    arrangedOn === null ? '' : `Arranged for ${dateText(arrangedOn)}`,
    lateDays > 0 ? 'Overdue' : '',
  ]);
  return { text, because, open: cadenceDays === null && lastTouch === null };
}

function communication(state: PartnerState, personId: PersonId, today: IsoDate): MapAnswer {
  const line = nextLineOf(state, personId, today);
  if (line === null) return nothing;
  const { channel, messageForm, proof, because } = line;
  const inputs = new Set(['orientation', 'adaptability', 'culture']);
  const why = because
    .filter(({ input }) => inputs.has(input))
    .map((reason) => becauseText(state, personId, reason, today));
  return {
    text: sentences([channel, messageForm, proof]),
    because: why.length === 0 ? 'From the plan.' : why.join(' '),
    open:
      valueOf(state, personId, 'orientation') === null && valueOf(state, personId, 'adaptability') === null,
  };
}

function otherPeople(state: PartnerState, personId: PersonId, today: IsoDate): MapAnswer {
  const { chosen, offered } = otherPeopleFor(state, personId, today);
  if (chosen.length > 0) return { text: `${listed(chosen.map((id) => nameOf(state, id)))}.`, because: '' };
  return {
    text: offered.length === 0 ? '' : `${listed(offered.map(({ personId: id }) => nameOf(state, id)))}.`,
    because: offered.map(({ because }) => because).join(' '),
  };
}

function objectiveSentences(state: PartnerState, personId: PersonId): MapAnswer {
  return { text: sentences(objectivesOf(state, personId).map(({ text }) => text)), because: '' };
}

function actionSentences(state: PartnerState, personId: PersonId): MapAnswer {
  const open = actionsFor(state, personId).filter(({ done }) => !done);
  return { text: sentences(open.map(({ text }) => text)), because: '' };
}

/** Puts parts together as sentences; empty parts are left out. */
function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
