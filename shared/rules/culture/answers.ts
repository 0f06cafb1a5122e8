import { componentOf } from '../../playbook/culture/questionnaire.ts';
import { answerId, POINTS_PER_ITEM, type CulturePoints } from '../../model/culture-answer.ts';
import type { ColleagueId, IsoDate } from '../../model/id.ts';
import {
  cultureComponents,
  cultureItems,
  type CultureComponent,
  type CultureItem,
} from '../../model/culture-item.ts';
import { cultureTypes } from '../../model/culture-type.ts';
import { meanShares, sharesBy, type Shares } from './shares.ts';

/** Somebody who answers, about a partner or about the channel owner. */
export type Respondent = {
  readonly id: string;
  readonly colleagueId: ColleagueId | null;
  readonly name: string;
  readonly note: string;
  /** Came with the sample partner (channel owner only). */
  readonly sample?: boolean;
};

/** One answer, about a partner or about the channel owner. */
export type Answer = {
  readonly id: string;
  readonly respondentId: string;
  readonly item: CultureItem;
  readonly points: CulturePoints | readonly [];
  readonly dontKnow: boolean;
  readonly evidence: string;
  readonly answeredOn: IsoDate | null;
};

export type RespondentAnswers = {
  readonly respondentId: string;
  readonly items: ReadonlyMap<CultureItem, Shares>;
  readonly components: Readonly<Record<CultureComponent, Shares | null>>;
  /** Mean of the components that have an answer; null without any. */
  readonly overall: Shares | null;
  /** Items with points, 0-20. */
  readonly answered: number;
  /** Items with points whose answer says how it is known. */
  readonly withEvidence: number;
  /** Items that were answered "don't know". */
  readonly dontKnow: number;
};

export function byComponent<T>(
  valueFor: (component: CultureComponent) => T,
): Readonly<Record<CultureComponent, T>> {
  return {
    'decision-making': valueFor('decision-making'),
    'work-structure': valueFor('work-structure'),
    communication: valueFor('communication'),
    'control-mechanisms': valueFor('control-mechanisms'),
    'source-of-power': valueFor('source-of-power'),
  };
}

/** The shares that an answer gives, or null when it says nothing: no points, or "don't know". */
function sharesOfAnswer(answer: Answer | undefined): Shares | null {
  if (answer === undefined || answer.dontKnow || answer.points.length === 0) return null;
  const { points } = answer;
  return sharesBy((type) => ((points[cultureTypes.indexOf(type)] ?? 0) * 100) / POINTS_PER_ITEM);
}

/** What each respondent says, in the order of their ids; rows of somebody who is gone do not count. */
export function answersByRespondent(
  respondents: ReadonlyMap<string, Respondent>,
  answers: ReadonlyMap<string, Answer>,
): readonly RespondentAnswers[] {
  return [...respondents.keys()].sort().map((respondentId) => answersOf(respondentId, answers));
}

function answersOf(respondentId: string, answers: ReadonlyMap<string, Answer>): RespondentAnswers {
  const items = new Map<CultureItem, Shares>();
  let dontKnow = 0;
  let withEvidence = 0;
  for (const item of cultureItems) {
    const answer = answers.get(answerId(respondentId, item));
    const shares = sharesOfAnswer(answer);
    if (shares !== null) {
      items.set(item, shares);
      if (answer?.evidence.trim() !== '') withEvidence += 1;
    }
    if (answer?.dontKnow === true) dontKnow += 1;
  }
  const components = byComponent((component) => meanShares(sharesIn(items, component)));
  return {
    respondentId,
    items,
    components,
    overall: overallOf(components),
    answered: items.size,
    withEvidence,
    dontKnow,
  };
}

/** What several respondents say about each item: the mean of those who answered it. */
export function itemsTogether(everybody: readonly RespondentAnswers[]): ReadonlyMap<CultureItem, Shares> {
  const items = new Map<CultureItem, Shares>();
  for (const item of cultureItems) {
    const mean = meanShares(everybody.flatMap((respondent) => respondent.items.get(item) ?? []));
    if (mean !== null) items.set(item, mean);
  }
  return items;
}

/** The answered items of one component, in the order of the lenses. */
export function sharesIn(
  items: ReadonlyMap<CultureItem, Shares>,
  component: CultureComponent,
): readonly Shares[] {
  return [...items].flatMap(([item, shares]) => (componentOf(item) === component ? [shares] : []));
}

/** The mean of the components that have an answer (method, section 6); null when none has. */
export function overallOf(components: Readonly<Record<CultureComponent, Shares | null>>): Shares | null {
  return meanShares(cultureComponents.flatMap((component) => components[component] ?? []));
}

/** What was said about a culture, and what is only an example, gives way to the questionnaire from this many answered items on: half. */
export const ITEMS_TO_OUTWEIGH = 10;

/** How many items have a real answer about the channel owner, 0-20. */
export function ownItemsAnswered(
  respondents: ReadonlyMap<string, Respondent>,
  answers: ReadonlyMap<string, Answer>,
): number {
  return itemsTogether(answersByRespondent(ofOrigin(respondents, false), answers)).size;
}

/** Who counts for the channel owner: the example answers of the sample partner until half of the items have a real answer. */
export function ownRespondentsThatCount(
  respondents: ReadonlyMap<string, Respondent>,
  answers: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, Respondent> {
  const examples = ofOrigin(respondents, true);
  const isEnough = examples.size === 0 || ownItemsAnswered(respondents, answers) >= ITEMS_TO_OUTWEIGH;
  return isEnough ? ofOrigin(respondents, false) : examples;
}

function ofOrigin(
  respondents: ReadonlyMap<string, Respondent>,
  isExample: boolean,
): ReadonlyMap<string, Respondent> {
  return new Map([...respondents].filter(([, { sample }]) => (sample === true) === isExample));
}
