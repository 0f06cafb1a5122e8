import { CHANNEL_OWNER_ID } from '../../model/channel-owner.ts';
import { type Validation } from '../../model/validation.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { CultureComponent } from '../../model/culture-item.ts';
import type { CultureType } from '../../model/culture-type.ts';
import { derive2, derive3 } from '../../reading/derive.ts';
import { partnerOf } from '../../reading/partner.ts';
import {
  answersByRespondent,
  byComponent,
  ITEMS_TO_OUTWEIGH,
  itemsTogether,
  overallOf,
  ownRespondentsThatCount,
  sharesIn,
  type Answer,
  type Respondent,
  type RespondentAnswers,
} from './answers.ts';
import { componentConfidence, outcomesOf, overallConfidence, type ConfidenceParts } from './confidence.ts';
import { meanShares, type Shares } from './shares.ts';
import { spreadOn, type Spread } from './spread.ts';
import { typeInSentence, verdictOf, type CultureVerdict } from './verdict.ts';

export type { ConfidenceParts, CultureVerdict, RespondentAnswers, Shares, Spread };

export type ComponentResult = {
  /** Null while no item of it is answered. */
  readonly shares: Shares | null;
  readonly type: CultureVerdict;
  /** Items with an answer of anybody, 0-4. */
  readonly answered: number;
  /** Null while fewer than two respondents answered it. */
  readonly spread: Spread | null;
  readonly confidence: ConfidenceParts;
};

/** What the questionnaire says about a partner or about the channel owner (method, section 6). */
export type CultureResult = {
  readonly components: Readonly<Record<CultureComponent, ComponentResult>>;
  /** Null while nothing is answered. */
  readonly overall: Shares | null;
  readonly type: CultureVerdict;
  readonly confidence: ConfidenceParts;
  /** Items with an answer of anybody, 0-20. */
  readonly answered: number;
  /** Everybody who counts, with or without answers, in the order of their ids. */
  readonly respondents: readonly RespondentAnswers[];
  /** By the example answers that came with the sample partner (channel owner only). */
  readonly isSample: boolean;
};

/** The culture of the open partner by its questionnaire. Does not depend on the order of any rows. */
export function cultureOf(state: PartnerState): CultureResult {
  return score3(state.culture_respondent, state.culture_answer, state.validation);
}

/** The culture of the channel owner by its questionnaire; nothing validates it. */
export function ownerCultureOf(state: PartnerState): CultureResult {
  return ownerScore(state.owner_respondent, state.owner_answer);
}

const score3 = derive3(score);

const noValidations: ReadonlyMap<string, Validation> = new Map();

const ownerScore = derive2(
  (respondents: PartnerState['owner_respondent'], answers: PartnerState['owner_answer']): CultureResult => {
    const counting = ownRespondentsThatCount(respondents, answers);
    return score(counting, answers, noValidations);
  },
);

function score(
  respondentRows: ReadonlyMap<string, Respondent>,
  answerRows: ReadonlyMap<string, Answer>,
  validations: ReadonlyMap<string, Validation>,
): CultureResult {
  const respondents = answersByRespondent(respondentRows, answerRows);
  const items = itemsTogether(respondents);
  const outcomes = outcomesOf(validations);
  const components = byComponent((component): ComponentResult => {
    const answered = sharesIn(items, component);
    const shares = meanShares(answered);
    return {
      shares,
      type: verdictOf(shares),
      answered: answered.length,
      spread: spreadOn(component, respondents),
      confidence: componentConfidence(component, answered.length, respondents, outcomes[component]),
    };
  });
  const overall = overallOf(byComponent((component) => components[component].shares));
  const confidences = byComponent((component) => components[component].confidence);
  const rows = [...respondentRows.values()];
  return {
    components,
    overall,
    type: verdictOf(overall),
    confidence: overallConfidence(items.size, respondents, confidences),
    answered: items.size,
    respondents,
    isSample: rows.length > 0 && rows.every(({ sample }) => sample === true),
  };
}

/** The type of a culture that plan, tactics and brief use, and where it comes from. */
export type CultureTypeFor = {
  /** Null = not known. */
  readonly type: CultureType | null;
  /** The other one of a mixed culture. */
  readonly second: CultureType | null;
  readonly source: 'questionnaire' | 'said' | null;
  readonly because: string;
};

/**
 * The culture type of the open partner: by the questionnaire, else as it was said. A few answers do not outweigh what was said
 * (see `ITEMS_TO_OUTWEIGH`), but count where nothing was.
 */
export function cultureTypeFor(state: PartnerState): CultureTypeFor {
  return typeFor(cultureOf(state), partnerOf(state)?.cultureType ?? null);
}

/** The culture type of the channel owner, as `cultureTypeFor`; example answers of the sample never outweigh what was said. */
export function ownerCultureTypeFor(state: PartnerState): CultureTypeFor {
  return typeFor(ownerCultureOf(state), state.channel_owner.get(CHANNEL_OWNER_ID)?.cultureType ?? null);
}

function typeFor(result: CultureResult, said: CultureType | null): CultureTypeFor {
  const { type: verdict, answered, confidence, isSample } = result;
  const enough = said === null || (answered >= ITEMS_TO_OUTWEIGH && !isSample);
  if (verdict !== null && enough) {
    const second = verdict.kind === 'mixed' ? verdict.second : null;
    const by = isSample ? 'By the example answers that came with the sample partner' : 'By the questionnaire';
    return {
      type: verdict.type,
      second,
      source: 'questionnaire',
      because: `${by}: ${typeInSentence(verdict.type, second)}, from ${answered} of 20 questions, confidence ${confidence.total} of 100.`,
    };
  }
  if (said === null)
    return {
      type: null,
      second: null,
      source: null,
      because: 'Not known: nothing is answered in the questionnaire, and nobody chose a type.',
    };
  const rest =
    verdict === null
      ? 'nothing is answered in the questionnaire yet'
      : isSample
        ? 'the example answers do not count against it'
        : `answer ${ITEMS_TO_OUTWEIGH} questions and the questionnaire takes over (${answered} of ${ITEMS_TO_OUTWEIGH})`;
  return {
    type: said,
    second: null,
    source: 'said',
    because: `As you chose: ${typeInSentence(said, null)}; ${rest}.`,
  };
}
