import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { supportLabels } from '../../model/rating.ts';
import { championsOf } from '../champions/champion.ts';
import { mapAnswers } from './map-answers.ts';
import { namedInPlansOf, planProgressOf, type PlanProgress } from './has-plan.ts';
import { planQuestions, questionWords, type PlanQuestion } from './questions.ts';
import { isAtTop } from '../people/decides.ts';
import { isKeyInfluence } from '../people/key-player.ts';
import { isSupportive } from '../people/map-status.ts';
import { priorityOf } from '../priority/priority.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { listed } from '../../text/wording.ts';

export type PlanAnswer = {
  readonly question: PlanQuestion;
  readonly label: string;
  /** The user's own words where there are any, else what the map knows; empty while nobody knows. */
  readonly text: string;
  readonly from: 'user' | 'map';
  /** Where the map has it from; empty for the user's own words. */
  readonly because: string;
  /** What the map knows, also where the user's own words stand in front of it. */
  readonly map: string;
  /** Whether there is an answer: a text of the map that only says that nothing is known yet does not count. */
  readonly answered: boolean;
  /** How the person is asked in the next talk while there is no answer; empty where there is one, and where it is ours to say. */
  readonly ask: string;
};

/**
 * The individual relationship plan of a person: all questions in their order (method, section 5, point 6), the user's own words
 * first, else what the map knows. Empty for an unknown person. Objectives and actions come as sentences; the rows are in
 * `objectivesOf` and `actionsFor`.
 */
export function individualPlanOf(
  state: PartnerState,
  personId: PersonId,
  today: IsoDate,
): readonly PlanAnswer[] {
  const person = state.person.get(personId);
  if (person === undefined) return [];
  const atTop = isAtTop(state, personId);
  return planQuestions.map((question): PlanAnswer => {
    const { label, field, ask, askAtTop = ask } = questionWords[question];
    const known = mapAnswers[question](state, personId, today);
    const own = field === null ? '' : person[field].trim();
    if (own !== '')
      return {
        question,
        label,
        text: own,
        from: 'user',
        because: '',
        map: known.text,
        answered: true,
        ask: '',
      };
    const written = isWritten(question) && known.because === '' && known.text !== '';
    const answered = known.text !== '' && known.open !== true;
    return {
      question,
      label,
      text: known.text,
      from: written ? 'user' : 'map',
      because: known.text === '' ? '' : known.because,
      map: known.text,
      answered,
      ask: answered || !mayBePut(state, personId, question) ? '' : atTop ? askAtTop : ask,
    };
  });
}

/** What somebody would miss without us is asked only of who supports us and knows us: from everybody else it invites “nothing”. */
function mayBePut(state: PartnerState, personId: PersonId, question: PlanQuestion): boolean {
  const coverage = valueOf(state, personId, 'coverage');
  return (
    question !== 'value-today' ||
    (isSupportive(valueOf(state, personId, 'support')) &&
      (coverage === 'multiple' || coverage === 'in-depth'))
  );
}

/** Whether the answer consists of rows that the user wrote. */
function isWritten(question: PlanQuestion): boolean {
  return question === 'objectives' || question === 'actions' || question === 'other-people';
}

/** Somebody who needs an individual plan, why, and how far it is. */
export type PlanNeed = {
  readonly personId: PersonId;
  /** Sentences, the weightiest first. */
  readonly because: readonly string[];
  readonly progress: PlanProgress;
  /** 0-100 (method, section 5, point 3). */
  readonly priority: number;
};

/**
 * Who needs an individual plan: who was asked for, who is named in the plan of somebody else, key players, champions and coaches, and
 * who decides or approves. Those without a plan first, then by priority and name. Opponents in the inner circle stand on top.
 */
export function peopleWhoNeedPlan(state: PartnerState, today: IsoDate): readonly PlanNeed[] {
  return presentPeople(state, today)
    .map((person) => {
      const id = person.id;
      const { weight, because } = reasonsFor(state, id, person.planAskedFor, today);
      const progress = planProgressOf(state, id);
      return { personId: id, because, progress, weight, name: `${nameOf(state, id)}\n${id}` };
    })
    .filter(({ because }) => because.length > 0)
    .map((need) => ({ ...need, priority: priorityOf(state, need.personId, today).total }))
    .sort(
      (a, b) =>
        Number(a.progress === 'there') - Number(b.progress === 'there') ||
        b.weight - a.weight ||
        b.priority - a.priority ||
        (a.name < b.name ? -1 : 1),
    )
    .map(({ personId, because, progress, priority }) => ({ personId, because, progress, priority }));
}

/** Why somebody needs a plan; `weight` is 2 where it must not wait, 1 where somebody asked, else 0. */
function reasonsFor(
  state: PartnerState,
  id: PersonId,
  askedFor: boolean,
  today: IsoDate,
): { readonly weight: number; readonly because: readonly string[] } {
  const because: string[] = [];
  const influence = valueOf(state, id, 'influence');
  const support = valueOf(state, id, 'support');
  const opposed = influence === 'inner-circle' && support === 'opponent';
  if (opposed) because.push(`${supportLabels.opponent} in the inner circle.`);
  if (askedFor) because.push('A plan was requested.');
  const namers = namedInPlansOf(state, id, today);
  if (namers.length > 0)
    because.push(`Named in the plan for ${listed(namers.map((other) => nameOf(state, other)))}.`);
  if (isKeyInfluence(influence))
    because.push(influence === 'inner-circle' ? 'Key player: inner circle.' : 'Key player: influential.');
  const { championIds, coachIds, openIds } = championsOf(state, today);
  if (championIds.has(id)) because.push('Champion.');
  if (coachIds.has(id)) because.push('Coach.');
  if (openIds.has(id)) because.push('Advocate; influence is not rated yet.');
  const roles = valuesOf(state, id, 'role');
  if (roles.includes('decision-maker')) because.push('Decides.');
  else if (roles.includes('approver')) because.push('Approves.');
  const asked = askedFor || namers.length > 0;
  return { weight: opposed ? 2 : asked ? 1 : 0, because };
}
