import type { PartnerState } from '../../model/partner-state.ts';
import {
  cultureComponentLabels,
  cultureComponents,
  cultureItems,
  type CultureComponent,
} from '../../model/culture-item.ts';
import { ITEMS_TO_OUTWEIGH, ownItemsAnswered } from './answers.ts';
import { DISCUSS_ABOVE } from './spread.ts';
import { resultFor, typeOf, type CultureSubject } from './subject.ts';
import { typeInSentence } from './verdict.ts';
import { listed } from '../../text/wording.ts';

/** What would make a culture result better, the most useful first. */
export type CultureStep = {
  readonly id: 'answer' | 'second' | 'discuss' | 'said' | 'examples';
  readonly text: string;
};

/** The next steps after what is answered so far; empty when nothing is left to do, and before the first answer. */
export function cultureSteps(state: PartnerState, subject: CultureSubject): readonly CultureStep[] {
  const result = resultFor(state, subject);
  if (result.overall === null) return [];
  const steps: CultureStep[] = [];
  if (result.isSample)
    steps.push({
      id: 'examples',
      text: examplesText(state),
    });
  const open = cultureComponents.filter((component) => result.components[component].answered < 4);
  if (open.length > 0)
    steps.push({
      id: 'answer',
      text: `${cultureItems.length - result.answered} of ${cultureItems.length} questions have no answer: ${namesOf(open)}.`,
    });
  const answering = result.respondents.filter(({ answered }) => answered > 0).length;
  if (answering === 1 && !result.isSample)
    steps.push({
      id: 'second',
      text: 'Only one respondent so far. Ask a second colleague to answer alone: what both say is more certain.',
    });
  const discuss = cultureComponents.filter(
    (component) => (result.components[component].spread?.discuss.length ?? 0) > 0,
  );
  if (discuss.length > 0)
    steps.push({
      id: 'discuss',
      text: `The respondents are more than ${DISCUSS_ABOVE} points apart on ${namesOf(discuss)}. Talk about what each of them has seen.`,
    });
  const { source, type } = typeOf(state, subject);
  if (source === 'said' && type !== null && result.type !== null && result.type.type !== type)
    steps.push({
      id: 'said',
      text: `You chose ${typeInSentence(type, null)}; the answers so far say ${typeInSentence(result.type.type, result.type.kind === 'mixed' ? result.type.second : null)}. Your choice counts until half of the questions are answered.`,
    });
  return steps;
}

function examplesText(state: PartnerState): string {
  const own = ownItemsAnswered(state.owner_respondent, state.owner_answer);
  const rule = `Answer ${ITEMS_TO_OUTWEIGH} questions to replace the examples (${own} of ${ITEMS_TO_OUTWEIGH}).`;
  return `These are example answers that came with the sample partner. ${rule}`;
}

function namesOf(components: readonly CultureComponent[]): string {
  const labels = components.map((component) => cultureComponentLabels[component].toLowerCase());
  return listed(labels);
}
