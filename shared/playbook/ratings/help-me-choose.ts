import type { RatingKind } from '../../model/rating.ts';

/** What one answer does: the sentence that goes into the evidence, the value that it speaks for, and what is asked next. */
export type GuideAnswer = {
  /** What we then know, as a plain sentence about the person. */
  readonly known: string;
  /** Id of the kind's value set; the first one found leads. */
  readonly value?: string;
  /** The next question; left out where the questions end. */
  readonly next?: string;
};

export type GuideQuestion = {
  readonly id: string;
  readonly ask: string;
  readonly yes: GuideAnswer;
  readonly no: GuideAnswer;
};

/** The questions that lead to the value of one rating (method, section 2); the first one starts. */
export type Guide = {
  readonly kind: RatingKind;
  /** After how many found values the questions end; 1 for most ratings. */
  readonly most: number;
  readonly questions: readonly GuideQuestion[];
};

/** Yes or no, in the order in which the questions came. */
export type GuideAnswers = readonly boolean[];

/** How far the answers lead. */
export type GuideState =
  | { readonly done: false; readonly question: GuideQuestion; readonly number: number }
  | {
      readonly done: true;
      /** Ids of the value set; empty when the answers do not speak for any value: the rating then stays "not rated". */
      readonly values: readonly string[];
      /** What the answers say, sentence by sentence, for the evidence. */
      readonly sentences: readonly string[];
    };

/** Follows the answers through the questions. Answers after the end are left out. */
export function followGuide(guide: Guide, answers: GuideAnswers): GuideState {
  const values: string[] = [];
  const sentences: string[] = [];
  let question = guide.questions[0];
  let number = 1;
  for (const answer of answers) {
    if (question === undefined) break;
    const given = answer ? question.yes : question.no;
    sentences.push(given.known);
    if (given.value !== undefined) values.push(given.value);
    question = values.length >= guide.most ? undefined : questionById(guide, given.next);
    number += 1;
  }
  return question === undefined ? { done: true, values, sentences } : { done: false, question, number };
}

function questionById(guide: Guide, id: string | undefined): GuideQuestion | undefined {
  return id === undefined ? undefined : guide.questions.find((question) => question.id === id);
}

/** The evidence with the sentences of a guide added as its last line; sentences that stand there already are not repeated. */
export function evidenceWith(evidence: string, sentences: readonly string[]): string {
  const added = sentences.filter((sentence) => !evidence.includes(sentence)).join(' ');
  if (added === '') return evidence;
  return evidence.trim() === '' ? added : `${evidence.trimEnd()}\n${added}`;
}
