import { listed, withoutPoint } from '../../text/wording.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { influenceStrengthText } from '../../model/line.ts';
import { relationshipLevelLabels, roleLabels, type Role } from '../../model/rating.ts';
import { strategyInWords } from '../../model/strategy.ts';
import { cadenceOf } from '../touchpoints/cadence.ts';
import { dateText, everyDays } from '../../reading/calendar.ts';
import { influencedBy } from '../people/influence-reach.ts';
import { roleOf } from '../campaign/standing.ts';
import { promisedBy } from '../campaign/debts.ts';
import { namesAnother } from '../campaign/names-another.ts';
import { messageFormOf, proofOf } from '../campaign/own-proof.ts';

import { shownWindows } from '../plan/decision-windows.ts';
import { liveRowsOf, nextLineOf } from '../plan/view.ts';
import { teamChannels } from '../../playbook/plays/play.ts';
import { planStepsFor, stepText } from './next-step.ts';
import { proposedObjectives } from './proposed-objectives.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { valueOf } from '../../reading/ratings.ts';
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
  // Only the person can say it: traits of a type are no answer.
  'personal-agenda': () => nothing,
  'value-today': valueReached,
  'value-to-build': valueOpen,
  'decides-alone': () => nothing,
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

/** What was reached and what we kept of our word, the latest first. */
function valueReached(state: PartnerState, personId: PersonId): MapAnswer {
  const reached = objectivesOf(state, personId)
    .filter(({ part, done }) => done && part === 'value-for-partner')
    .map(({ text }) => text);
  const kept = keptFor(state, personId).slice(0, MOST_KEPT);
  return {
    text: sentences([
      ...reached,
      kept.length === 0 ? '' : `Kept: ${listed(kept.map((text) => `“${text}”`))}`,
    ]),
    because: sentences([
      reached.length === 0 ? '' : 'Objectives that were reached',
      kept.length === 0 ? '' : 'Promises and actions of ours that are done',
    ]),
  };
}

const MOST_KEPT = 3;

function keptFor(state: PartnerState, personId: PersonId): readonly string[] {
  const promises = [...state.promise.values()]
    .filter(({ side, done, personId: id }) => side === 'ours' && done && id === personId)
    .map(({ text, doneOn, id }) => ({ text, on: doneOn ?? '', id }));
  const actions = actionsFor(state, personId)
    // An inquiry about the person is no value for the person.
    .filter(({ done, text }) => done && !namesAnother(state, personId, text))
    .map(({ text, doneOn, id }) => ({ text, on: doneOn ?? '', id }));
  const texts = [...promises, ...actions]
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on > b.on ? -1 : 1))
    .map(({ text }) => withoutPoint(text));
  return [...new Set(texts)].filter((text) => text !== '');
}

function valueOpen(state: PartnerState, personId: PersonId): MapAnswer {
  const open = objectivesOf(state, personId).filter(
    ({ part, done }) => !done && part === 'value-for-partner',
  );
  return {
    text: sentences(open.map(({ text }) => text)),
    because: open.length === 0 ? '' : 'Open objectives: value for the partner.',
  };
}

/** What a role does with a decision that is dated. */
const partsInDecision: Readonly<Partial<Record<Role, string>>> = {
  approver: 'Approves',
  'decision-maker': 'Decides',
  gatekeeper: 'Keeps the gate for',
  evaluator: 'Evaluates for',
};

function influence(state: PartnerState, personId: PersonId, today: IsoDate): MapAnswer {
  const names = influencedBy(state, personId)
    .filter((step) => isPresent(state, step.personId, today))
    .slice(0, 5)
    .map((step) => `${nameOf(state, step.personId)} (${influenceStrengthText(step.strength)})`);
  const role = roleOf(state, personId);
  const part = role === null ? undefined : partsInDecision[role];
  const decision = shownWindows(state, today).find(({ kind, what }) => kind === 'decision' && what !== '');
  const says = part === undefined || decision === undefined ? '' : `${part} “${decision.what}”`;
  return {
    text: sentences([names.length === 0 ? '' : `Influences ${listed(names)}`, says]),
    because: sentences([
      names.length === 0 ? '' : 'The influence lines on the map',
      says === '' || role === null ? '' : `Role in decisions: ${roleLabels[role]}`,
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
  const planned = nextLineOf(state, personId, today)?.date ?? null;
  const text = sentences([
    cadenceDays === null ? 'No rhythm is set' : `Planned ${everyDays(cadenceDays)}`,
    actualDays === null ? '' : `You talk about ${everyDays(actualDays)}`,
    lastTouch === null ? 'No conversation is noted' : `Last conversation on ${dateText(lastTouch)}`,
    movedTo === null ? '' : `The next was moved to ${dateText(movedTo)}`,
    arrangedOn === null ? '' : `Arranged for ${dateText(arrangedOn)}`,
    planned === null || arrangedOn !== null ? '' : `Next by the plan on ${dateText(planned)}`,
    lateDays > 0 ? 'Overdue' : '',
  ]);
  return { text, because, open: cadenceDays === null && lastTouch === null };
}

const ours: ReadonlySet<string> = new Set(Object.values(teamChannels));

function communication(state: PartnerState, personId: PersonId, today: IsoDate): MapAnswer {
  const lines = liveRowsOf(state, personId, today).map(({ shown }) => shown);
  // What we do among ourselves says nothing about how to speak with somebody.
  const withThem = lines.find((one) => !ours.has(one.channel));
  const line = withThem ?? lines[0];
  if (line === undefined) return nothing;
  const { because } = line;
  const messageForm = withThem?.messageForm || messageFormOf(state, personId);
  const channel = withThem?.channel ?? '';
  const inputs = new Set(['orientation', 'adaptability', 'culture']);
  const why = because
    .filter(({ input }) => inputs.has(input))
    .map((reason) => becauseText(state, personId, reason, today));
  const orientation = valueOf(state, personId, 'orientation');
  const adaptability = valueOf(state, personId, 'adaptability');
  const veto = ['approver', 'decision-maker', 'gatekeeper'].includes(roleOf(state, personId) ?? '');
  const proof = withThem?.proof || proofOf(state, personId, veto);
  return {
    // What is not known is asked, not told.
    text: sentences([channel, orientation === null ? '' : messageForm, adaptability === null ? '' : proof]),
    because: why.length === 0 ? 'From the plan.' : why.join(' '),
    open: orientation === null && adaptability === null,
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

function objectiveSentences(state: PartnerState, personId: PersonId, today: IsoDate): MapAnswer {
  const written = objectivesOf(state, personId);
  if (written.length > 0) return { text: sentences(written.map(({ text }) => text)), because: '' };
  const proposed = proposedObjectives(state, personId, today);
  return {
    text: sentences(proposed.map(({ text, due }) => `${text}, by ${dateText(due)}`)),
    because: proposed.length === 0 ? '' : 'Proposed from the map: take over what is right.',
    open: true,
  };
}

/** What somebody has promised us, within a list of sentences. */
function awaitedText(text: string, due: IsoDate | null): string {
  const day = due === null ? '' : `, due on ${dateText(due)}`;
  return `Open between us: “${withoutPoint(text)}”${day}`;
}

function actionSentences(state: PartnerState, personId: PersonId, today: IsoDate): MapAnswer {
  const open = actionsFor(state, personId).filter(({ done }) => !done);
  const theirs = promisedBy(state, personId).map(({ text, due }) => awaitedText(text, due));
  if (open.length > 0) return { text: sentences([...open.map(({ text }) => text), ...theirs]), because: '' };
  const planned = planStepsFor(state, personId, today);
  return {
    text: sentences([...planned.map((line) => stepText(state, line)), ...theirs]),
    because: planned.length === 0 ? '' : 'From the engagement plan.',
    open: true,
  };
}

/** Puts parts together as sentences; empty parts are left out. */
function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
