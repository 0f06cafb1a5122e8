import type { Validation } from '../../model/validation.ts';
import { cultureComponents, cultureItems, type CultureComponent } from '../../model/culture-item.ts';
import { componentOf } from '../../playbook/culture/questionnaire.ts';
import { byComponent, type RespondentAnswers } from './answers.ts';
import { comparable, distanceOf } from './shares.ts';

/** What one outcome of a validation adds to the confidence of its component, or takes from it (method, section 6). */
const VALIDATION_POINTS = 10;

const ITEMS_IN_A_COMPONENT = cultureItems.length / cultureComponents.length;

/** One part of a confidence, in the order in which they are counted. */
export type ConfidencePart = {
  readonly id: 'answered' | 'agreement' | 'validation' | 'one-respondent';
  readonly label: string;
  /** What it is, as shown: `60 %`, `+10`. */
  readonly value: string;
  readonly because: string;
};

/** How sure a result is, 0-100, and what it is made of: answered × agreement, moved by validation (method, section 6). */
export type ConfidenceParts = {
  /** Whole number. */
  readonly total: number;
  /** Answered share of the items, 0-100. */
  readonly answered: number;
  /** Agreement of the respondents, 0-100; 100 while there is only one. */
  readonly agreement: number;
  /** Points that validation moved it by, after the bounds 0-100. */
  readonly moved: number;
  readonly supports: number;
  readonly against: number;
  readonly parts: readonly ConfidencePart[];
};

/** Agreement of the respondents, and how many pairs of them could be compared. */
type Agreement = { readonly value: number; readonly pairs: number };

export type Outcomes = { readonly supports: number; readonly against: number };

/** The outcomes of validations by component; open and unclear ones move nothing. */
export function outcomesOf(
  validations: ReadonlyMap<string, Validation>,
): Readonly<Record<CultureComponent, Outcomes>> {
  const rows = [...validations.values()];
  return byComponent((component) => {
    const count = (outcome: Validation['outcome']): number =>
      rows.filter((row) => row.component === component && row.outcome === outcome).length;
    return { supports: count('supports'), against: count('against') };
  });
}

/** The confidence of one component, at most 60 where that of the whole is. Without an answer there is nothing to be sure of: 0. */
export function componentConfidence(
  component: CultureComponent,
  answeredItems: number,
  respondents: readonly RespondentAnswers[],
  { supports, against }: Outcomes,
): ConfidenceParts {
  const answered = (answeredItems / ITEMS_IN_A_COMPONENT) * 100;
  const agreement = agreementOn([component], respondents);
  const before = (answered * agreement.value) / 100;
  const after = answeredItems === 0 ? 0 : bounded(before + VALIDATION_POINTS * (supports - against));
  const moved = after - before;
  const isCut = isHearsay(respondents) && after > MOST_OF_ONE;
  return {
    total: Math.round(isCut ? MOST_OF_ONE : after),
    answered,
    agreement: agreement.value,
    moved,
    supports,
    against,
    parts: [
      answeredPart(answeredItems, ITEMS_IN_A_COMPONENT),
      agreementPart(agreement, respondents),
      {
        id: 'validation',
        label: 'Moved by tests',
        value: signed(moved),
        because: `${outcomesText({ supports, against })} Each test that supports it adds ${VALIDATION_POINTS} points, each one against it takes ${VALIDATION_POINTS} away, between 0 and 100.`,
      },
      ...(isCut ? [cutPart] : []),
    ],
  };
}

/**
 * The confidence of the whole result: answered share of the 20 items × agreement over all components, moved by the mean of what
 * validation moved the five components by; at most 60 while only one respondent answered and less than half of the answers have evidence.
 */
export function overallConfidence(
  answeredItems: number,
  respondents: readonly RespondentAnswers[],
  components: Readonly<Record<CultureComponent, ConfidenceParts>>,
): ConfidenceParts {
  const answered = (answeredItems / cultureItems.length) * 100;
  const agreement = agreementOn(cultureComponents, respondents);
  const before = (answered * agreement.value) / 100;
  const each = cultureComponents.map((component) => components[component]);
  const sum = (part: (parts: ConfidenceParts) => number): number =>
    each.reduce((total, parts) => total + part(parts), 0);
  const moved = answeredItems === 0 ? 0 : bounded(before + sum((parts) => parts.moved) / each.length);
  const isCut = isHearsay(respondents) && moved > MOST_OF_ONE;
  const after = isCut ? MOST_OF_ONE : moved;
  const outcomes = { supports: sum((parts) => parts.supports), against: sum((parts) => parts.against) };
  return {
    total: Math.round(after),
    answered,
    agreement: agreement.value,
    moved: moved - before,
    ...outcomes,
    parts: [
      answeredPart(answeredItems, cultureItems.length),
      agreementPart(agreement, respondents),
      {
        id: 'validation',
        label: 'Moved by tests',
        value: signed(moved - before),
        because: `${outcomesText(outcomes)} The whole moves by the mean of the five components.`,
      },
      ...(isCut ? [cutPart] : []),
    ],
  };
}

/** 100 minus the mean distance between the shares that each two respondents gave an item, over all items that both answered (method, section 6). */
function agreementOn(
  components: readonly CultureComponent[],
  respondents: readonly RespondentAnswers[],
): Agreement {
  const distances: number[] = [];
  let pairs = 0;
  for (const [index, one] of respondents.entries())
    for (const other of respondents.slice(index + 1)) {
      const before = distances.length;
      for (const [item, a] of one.items) {
        const b = other.items.get(item);
        if (b !== undefined && components.includes(componentOf(item)))
          distances.push(comparable(distanceOf(a, b)));
      }
      if (distances.length > before) pairs += 1;
    }
  if (distances.length === 0) return { value: 100, pairs: 0 };
  // In the order of size, so that the sum does not depend on who comes first.
  const sum = distances.sort((a, b) => a - b).reduce((total, distance) => total + distance, 0);
  return { value: comparable(100 - sum / distances.length), pairs };
}

/** What one respondent alone can make sure of, unless most of the answers say how they are known. */
export const MOST_OF_ONE = 60;

/** Whether there is only one respondent, and less than half of the answers have evidence (method, section 6). */
function isHearsay(respondents: readonly RespondentAnswers[]): boolean {
  const answering = respondents.filter(({ answered }) => answered > 0);
  const [only] = answering;
  return answering.length === 1 && only !== undefined && only.withEvidence * 2 < only.answered;
}

const cutPart: ConfidencePart = {
  id: 'one-respondent',
  label: 'One respondent',
  value: `at most ${MOST_OF_ONE}`,
  because:
    'Only one respondent, and less than half of the answers say how it is known. Evidence, or a second respondent, makes it more certain.',
};

function answeredPart(items: number, of: number): ConfidencePart {
  return {
    id: 'answered',
    label: 'Answered',
    value: `${Math.round((items / of) * 100)} %`,
    because: `${items} of ${of} questions have an answer; “don’t know” does not count as one.`,
  };
}

function agreementPart(
  { value, pairs }: Agreement,
  respondents: readonly RespondentAnswers[],
): ConfidencePart {
  const count = respondents.filter(({ answered }) => answered > 0).length;
  const because =
    pairs > 0
      ? `${count} respondents were compared: their shares differ by ${Math.round(100 - value)} of 100 points on average.`
      : count === 0
        ? 'Nobody has answered yet.'
        : count === 1
          ? 'Only one respondent, so there is nobody to disagree. A second one makes the result more certain.'
          : 'The respondents answered different parts, so there is nothing to compare yet.';
  return { id: 'agreement', label: 'Agreement', value: `${Math.round(value)} %`, because };
}

function outcomesText({ supports, against }: Outcomes): string {
  if (supports + against === 0) return 'No test has an outcome yet.';
  const forIt =
    supports === 0 ? 'No test supports' : supports === 1 ? '1 test supports' : `${supports} tests support`;
  const againstIt = against === 0 ? 'none speaks' : against === 1 ? '1 speaks' : `${against} speak`;
  return `${forIt} it, ${againstIt} against it.`;
}

function signed(points: number): string {
  const whole = Math.round(points);
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : '±0';
}

function bounded(points: number): number {
  return Math.min(100, Math.max(0, points));
}
