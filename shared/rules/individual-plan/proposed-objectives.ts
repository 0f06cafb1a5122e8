import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import { objectiveParts, type ObjectivePart } from '../../model/objective.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import {
  relationshipLevelLabels,
  relationshipLevels,
  type RelationshipLevel,
  type Role,
} from '../../model/rating.ts';
import { addDays } from '../../reading/calendar.ts';
import { isWithUs, nameOf } from '../../reading/people.ts';
import { nextWindow } from '../../reading/next-window.ts';
import { plansThatCount } from '../../reading/plans.ts';
import { valueOf } from '../../reading/ratings.ts';
import { withoutPoint } from '../../text/wording.ts';
import { roleOf } from '../campaign/standing.ts';
import { objectivesOf as whatTheyWant } from '../campaign/known.ts';
import { isAgainst } from '../people/factions.ts';
import { knownBy } from '../people/known-by.ts';
import { nextLineOf } from '../plan/view.ts';
import { objectivesOf } from './has-plan.ts';

/** An objective that the map suggests, to be taken over or written otherwise; it becomes a row only when the user takes it. */
export type ProposedObjective = {
  readonly part: ObjectivePart;
  readonly text: string;
  readonly measure: string;
  readonly due: IsoDate;
  /** Null = nobody is in charge. */
  readonly ownerColleagueId: ColleagueId | null;
  /** Where the map has it from. */
  readonly because: string;
};

/** When a proposed objective is due where the aim has no day. */
const QUARTER_DAYS = 90;
/** A first talk has taken place so many days after its line in the plan. */
const FIRST_TALK_DAYS = 14;

/**
 * Drafts of the objectives of an individual plan (method, section 5, point 6), for each part that has none: the next step of the
 * relationship, their own objective, our aim. What the map does not know is not drafted.
 */
export function proposedObjectives(
  state: PartnerState,
  personId: PersonId,
  today: IsoDate,
): readonly ProposedObjective[] {
  const person = state.person.get(personId);
  if (person === undefined) return [];
  const written = new Set(objectivesOf(state, personId).map(({ part }) => part));
  const plan = plansThatCount(state.plan).values().next().value;
  const aimDate = plan?.aimDate ?? null;
  const quarter = addDays(today, QUARTER_DAYS);
  const aimed = aimDate !== null && aimDate > today ? aimDate : quarter;
  const { leftOn, ownerColleagueId: inCharge } = person;
  // Whatever the aim says, after the decision and after somebody's last day there is nothing to reach.
  const due = earliest([aimed, leftOn, nextWindow(state, today)?.on ?? null]);
  const line = nextLineOf(state, personId, today);
  const ownerColleagueId = isWithUs(state, inCharge, today) ? inCharge : (line?.ownerColleagueId ?? null);
  const texts: Readonly<Record<ObjectivePart, Said | null>> = {
    relationship: relationshipStep(state, personId, today),
    'value-for-partner': theirs(state, personId),
    'value-for-us': ours(state, personId, withoutPoint(plan?.goal ?? '')),
  };
  return objectiveParts.flatMap((part) => {
    const said = texts[part];
    if (said === null || written.has(part)) return [];
    const { isFirstTalk, ...words } = said;
    const on = isFirstTalk === true ? (line?.date ?? null) : null;
    const talk = on === null ? null : addDays(on, FIRST_TALK_DAYS);
    return [{ part, ...words, due: earliest([due, talk]), ownerColleagueId }];
  });
}

/** The earliest of some days, of which the first is there. */
function earliest([first, ...others]: readonly [IsoDate, ...(IsoDate | null)[]]): IsoDate {
  return others.reduce<IsoDate>((day, other) => (other !== null && other < day ? other : day), first);
}

type Said = Pick<ProposedObjective, 'text' | 'measure' | 'because'> & { readonly isFirstTalk?: true };

/** What shows that a level is reached (method, section 2). */
const levelShown: Readonly<Record<RelationshipLevel, readonly [text: string, measure: string]>> = {
  vendor: ['what is ordered comes as agreed', 'No order is late'],
  'credible-source': ['what we announce is kept', 'No promise of ours is late until then'],
  'problem-solver': ['one matter outside an open offer is solved together', 'One matter, closed and noted'],
  'trusted-advisor': [
    'we are asked before something is decided',
    'Asked for our view once before a decision',
  ],
};

function relationshipStep(state: PartnerState, personId: PersonId, today: IsoDate): Said | null {
  const name = nameOf(state, personId);
  const now = valueOf(state, personId, 'relationship');
  const wanted = valueOf(state, personId, 'relationship-desired');
  if (knownBy(state, personId, today).length === 0)
    return {
      text: `A first talk with ${name} has taken place`,
      measure: 'One talk, noted with what was said',
      because: `Nobody on our team knows ${name} yet.`,
      isFirstTalk: true,
    };
  if (wanted === null || wanted === now) return null;
  const at = now === null ? -1 : relationshipLevels.indexOf(now);
  const next = relationshipLevels[Math.min(at + 1, relationshipLevels.indexOf(wanted))] ?? wanted;
  const step = now === null ? wanted : next;
  const [text, measure] = levelShown[step];
  return {
    text: `${relationshipLevelLabels[step]} for ${name}: ${text}`,
    measure,
    because: `The next level on the way to ${relationshipLevelLabels[wanted]}.`,
  };
}

function theirs(state: PartnerState, personId: PersonId): Said | null {
  const objective = whatTheyWant(state, personId);
  if (objective === '') return null;
  return {
    text: `Our part in “${objective}” is agreed with ${nameOf(state, personId)}`,
    measure: 'On one page, with figures, names and days',
    because: 'It is an objective that is noted.',
  };
}

/** What our aim wants of each role; who is against it is to have no point left that we did not answer. */
const wantedOf: Readonly<Record<Role, string>> = {
  approver: 'approves it',
  'decision-maker': 'decides for it',
  gatekeeper: 'has everything complete and in time',
  evaluator: 'finds every question about it answered',
  user: 'knows what it changes in daily work',
};

function ours(state: PartnerState, personId: PersonId, goal: string): Said | null {
  const role = roleOf(state, personId);
  if (goal === '' || role === null) return null;
  const against = isAgainst(valueOf(state, personId, 'support'));
  const wanted = against ? 'has an answer in writing to every point against it' : wantedOf[role];
  return {
    text: `“${goal}”: ${nameOf(state, personId)} ${wanted}`,
    measure: role === 'user' ? 'Said in a talk' : 'In writing, or in the minutes',
    because: 'From the aim of the plan and the role in decisions.',
  };
}
