import type { MapSign } from '../../layout/map-signs.ts';
import type { PersonId } from '../../model/id.ts';
import type { Severity } from '../../rules/findings/finding.ts';
import type { PrintedChampions } from '../champions/champions-document.ts';
import type { PrintedCulture } from '../culture/culture-document.ts';
import type { DirectorPlan } from './director-document.ts';
import type { Fact, KeyedFact } from '../fact.ts';
import type { InternalMap, SafeMap } from '../map/print-map.ts';
import type { SafeText } from '../safe-text.ts';

/** What the sheet of a person says besides ratings. */
export type PersonFactKey = 'manager' | 'contact' | 'in-charge' | 'known-by' | 'last-contact';

/** What the plan of a person says about the step. */
export type StepFactKey =
  'first-action' | 'owner' | 'waits-for' | 'proof' | 'message-form' | 'channel' | 'pace' | 'date';

/** A finding with its reason and the people it is about. */
export type PrintedFinding = {
  readonly title: string;
  readonly because: string;
  readonly severity: Severity;
  readonly people: readonly string[];
};

/** What needs attention, and the facts about the partner. */
export type InternalSummary = {
  readonly facts: readonly Fact[];
  readonly findings: readonly PrintedFinding[];
  /** What stands in place of the findings when there are none. */
  readonly nothingFound: string;
  readonly priorities: readonly PrintedPriority[];
  readonly team: readonly PrintedTeamMember[];
  readonly notes: string;
};

/** A priority of the partner with who said so and when, and our initiative that answers it. */
export type PrintedPriority = {
  readonly rank: number;
  readonly text: string;
  readonly source: string;
  readonly initiative: string;
};

export type PrintedTeamMember = {
  readonly name: string;
  readonly role: string;
  readonly deputy: string;
  readonly toReach: string;
};

/** One rating as a table row; `value` is never empty, ratings without a value are named in `notRated`. */
export type PrintedRating = {
  readonly label: string;
  readonly value: string;
  readonly evidence: string;
  readonly confidence: string;
  /** Who rated and when. */
  readonly source: string;
  readonly stale: boolean;
};

/** What is known about one person: position, contact, ratings with evidence, lines to others, notes. */
export type PersonSheet = {
  readonly personId: PersonId;
  readonly name: string;
  /** Title and department; empty without a seat. */
  readonly position: string;
  /** Words such as `Key player`, most important first. */
  readonly marks: readonly string[];
  readonly facts: readonly KeyedFact<PersonFactKey>[];
  readonly ratings: readonly PrintedRating[];
  /** Labels of the ratings that have no value. */
  readonly notRated: readonly string[];
  readonly lines: readonly string[];
  readonly notes: string;
};

/** An objective for a person, in one of the three parts of the method (section 5, point 6). */
export type PrintedObjective = {
  readonly part: string;
  readonly text: string;
  readonly measure: string;
  readonly due: string;
  readonly owner: string;
  readonly done: boolean;
};

/** An answer of an individual plan; `because` says where the map has it from and is empty for the user's own words. */
export type PrintedAnswer = { readonly label: string; readonly text: string; readonly because: string };

/** The individual relationship plan of one person (method, section 5, point 6). */
export type IndividualPlanSheet = {
  readonly personId: PersonId;
  readonly name: string;
  readonly position: string;
  /** What it lacks; empty when it has an objective. */
  readonly progress: string;
  readonly answers: readonly PrintedAnswer[];
  /** What to ask in the next talk, because nobody can answer it yet. */
  readonly toAsk: readonly string[];
  /** Relationship wanted, value for the partner, value for us. */
  readonly objectives: readonly PrintedObjective[];
};

/** The individual plans, and who needs one. */
export type PrintedIndividualPlans = {
  readonly sheets: readonly IndividualPlanSheet[];
  /** Those who need a plan and have none, with why, the weightiest first. */
  readonly missing: readonly { readonly name: string; readonly because: string }[];
};

/** One line of the plan: strategy and why, and the planned step. */
export type PersonPlan = {
  readonly personId: PersonId;
  /** What the stage is called in which the line stands. */
  readonly stage: string;
  readonly name: string;
  readonly position: string;
  /** 0-100. */
  readonly priority: number;
  /** The parts of the priority that gave points. */
  readonly priorityParts: readonly string[];
  readonly strategy: string;
  /** The rule's answer and the user's reason, when the user chose another strategy; else empty. */
  readonly override: string;
  /** Proposed, accepted, edited or rejected, with the reason. */
  readonly state: string;
  readonly step: readonly KeyedFact<StepFactKey>[];
  readonly because: readonly string[];
  readonly changedSince: readonly string[];
  /** Nobody rated the person and nobody decided about the line, and the map makes it no key player: a row says it all. */
  readonly unrated: boolean;
  /** The line does no more than keep the person informed: it is read with all others like it. */
  readonly informed: boolean;
};

/** One action: open ones by date, overdue first because their date is past; then those without a date. */
export type PrintedAction = {
  readonly due: string;
  readonly state: string;
  readonly overdue: boolean;
  readonly text: string;
  /** `Adjustment` for what we change because of a difference in culture; else empty. */
  readonly kind: string;
  readonly person: string;
  readonly owner: string;
  readonly outcome: string;
};

/** Whose first actions are proposed for one week, while nobody decided about them. */
export type ProposedWeek = {
  /** The date of its Monday; empty where no date is proposed. */
  readonly monday: string;
  /** Names, by date, then priority. */
  readonly people: readonly string[];
};

/** One difference between two moments. */
export type PrintedChange = {
  readonly sign: MapSign;
  readonly text: string;
  /** What speaks for it; may be empty. */
  readonly reason: string;
  /** Who and when; may be empty. */
  readonly source: string;
};

/** What changed between two moments. */
export type PrintedChanges = {
  /** The moments in words. */
  readonly title: string;
  /** The map at the later moment, with the signs of what changed. */
  readonly map: InternalMap;
  /** What matters most. */
  readonly first: readonly PrintedChange[];
  /** All others. */
  readonly groups: readonly { readonly label: string; readonly lines: readonly PrintedChange[] }[];
  /** What cannot be told, in sentences. */
  readonly unknown: readonly string[];
};

/** The whole internal plan as plain data: everything that is known. */
export type InternalPlan = {
  readonly audience: 'internal';
  readonly partnerName: string;
  readonly printedOn: string;
  readonly director: DirectorPlan;
  readonly summary: InternalSummary;
  /** Null where no earlier moment was chosen. */
  readonly changes: PrintedChanges | null;
  readonly map: InternalMap;
  /** By name. */
  readonly people: readonly PersonSheet[];
  readonly culture: PrintedCulture;
  readonly champions: PrintedChampions;
  readonly individualPlans: PrintedIndividualPlans;
  /** Stage by stage, in each by priority, highest first. */
  readonly plans: readonly PersonPlan[];
  readonly openActions: readonly PrintedAction[];
  /** By date. */
  readonly proposedWeeks: readonly ProposedWeek[];
  readonly doneActions: readonly PrintedAction[];
};

/** Somebody at the partner, as on a business card. */
export type SafePerson = { readonly name: SafeText; readonly position: SafeText };

/** One of us, as on a business card, with the people whom the colleague works with, by name. */
export type SafePair = {
  readonly name: SafeText;
  readonly title: SafeText;
  readonly people: readonly SafePerson[];
};

/** An agreed step in the words that the user released; `date` is empty where no day is agreed. */
export type SafeStep = {
  readonly date: SafeText;
  readonly text: SafeText;
  /** Who of us does it; empty when nobody is named. */
  readonly owner: SafeText;
  /** With whom; empty for the partner as a whole. */
  readonly person: SafeText;
};

/**
 * The joint plan, which may be handed to the partner. Every text in it is SafeText: there is no field that could hold support, strategy,
 * evidence, notes, findings, or anything derived from them, and nothing is ordered by them either.
 */
export type PartnerSafePlan = {
  readonly audience: 'partner-safe';
  readonly partnerName: SafeText;
  readonly printedOn: SafeText;
  readonly map: SafeMap;
  /** Who works with whom: our people by name. */
  readonly pairs: readonly SafePair[];
  /** To whom everybody can turn who stands in no pair; empty where all do, or we have no team. */
  readonly forOthers: SafeText;
  /** By date, from today on, those without a date last. */
  readonly steps: readonly SafeStep[];
};

/** A relationship plan, ready to be laid out; which of the two it is decides what it can hold at all. */
export type PlanDocument = InternalPlan | PartnerSafePlan;
