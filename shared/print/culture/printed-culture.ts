import { type Validation, validationOutcomeLabels } from '../../model/validation.ts';
import { cultureNoteId } from '../../model/culture-note.ts';
import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import {
  cultureComponentLabels,
  cultureComponents,
  type CultureComponent,
} from '../../model/culture-item.ts';
import { cultureTypeLabels, cultureTypes } from '../../model/culture-type.ts';
import { partnerProcesses, partnerProcessLabels } from '../../model/process-step.ts';
import { stepsOf } from '../../edit/culture/process-steps.ts';
import { compareCultures, standingOf } from '../../rules/culture/compare.ts';
import { guidelinesFor, shareText } from '../../rules/culture/guidelines.ts';
import {
  cultureOf,
  cultureTypeFor,
  ownerCultureTypeFor,
  type ComponentResult,
  type CultureResult,
  type CultureTypeFor,
  type CultureVerdict,
} from '../../rules/culture/score.ts';
import { wholeShares, type Shares } from '../../rules/culture/shares.ts';
import { respondentName } from '../../rules/culture/subject.ts';
import { typeText } from '../../rules/culture/verdict.ts';
import { openFirst } from '../../reading/due-order.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { partnerOf } from '../../reading/partner.ts';
import type {
  PrintedComponent,
  PrintedCulture,
  PrintedGuideline,
  PrintedProcess,
  PrintedShare,
  PrintedValidation,
} from './culture-document.ts';
import { dateOrEmpty, joined } from '../phrase.ts';
import { printedAdjustments } from './printed-adjustments.ts';

/** The culture section of the internal plan (method, section 6). */
export function printedCulture(state: PartnerState, today: IsoDate): PrintedCulture {
  const result = cultureOf(state);
  const theirs = cultureTypeFor(state);
  const ours = ownerCultureTypeFor(state);
  const components = cultureComponents.map((component) =>
    printedComponent(state, component, result.components[component]),
  );
  const printed = {
    verdict: typeOrEmpty(theirs),
    because: theirs.because,
    respondents: respondentsText(state, result),
    whole:
      result.overall === null
        ? null
        : {
            label: 'Overall',
            shares: printedShares(result.overall),
            verdict: verdictText(result.type),
            confidence: result.confidence.total,
          },
    confidenceParts: result.confidence.parts.map(({ label, value, because }) => ({ label, value, because })),
    components,
    ours: typeOrEmpty(ours),
    oursBecause: ours.because,
    comparison: printedComparison(state),
    guidelines: printedGuidelines(state),
    adjustments: printedAdjustments(state, today),
    validations: printedValidations(state, today),
    processes: printedProcesses(state),
  };
  const isEmpty =
    theirs.type === null &&
    components.every(({ note }) => note === '') &&
    printed.adjustments.length + printed.validations.length + printed.processes.length === 0;
  return { isEmpty, ...printed };
}

function printedComponent(
  state: PartnerState,
  component: CultureComponent,
  { shares, type, spread, confidence }: ComponentResult,
): PrintedComponent {
  const partner = partnerOf(state);
  const note =
    partner === undefined ? undefined : state.culture_note.get(cultureNoteId(partner.id, component));
  return {
    label: cultureComponentLabels[component],
    shares: shares === null ? null : printedShares(shares),
    verdict: verdictText(type),
    confidence: confidence.total,
    confidenceParts:
      shares === null
        ? 'Not answered yet'
        : confidence.parts.map(({ label, value }) => `${label} ${value}`).join(', '),
    discuss: (spread?.discuss ?? [])
      .map((each) => `${cultureTypeLabels[each]} (${String(Math.round(spread?.byType[each] ?? 0))} points)`)
      .join(', '),
    note: note?.text.trim() ?? '',
  };
}

function printedShares(shares: Shares): readonly PrintedShare[] {
  const whole = wholeShares(shares);
  return cultureTypes.map((type) => ({ type, label: cultureTypeLabels[type], percent: whole[type] }));
}

function verdictText(verdict: CultureVerdict): string {
  return verdict === null ? '' : typeText(verdict.type, verdict.kind === 'mixed' ? verdict.second : null);
}

function typeOrEmpty({ type, second }: CultureTypeFor): string {
  return type === null ? '' : typeText(type, second);
}

function respondentsText(state: PartnerState, { respondents }: CultureResult): string {
  return respondents
    .flatMap(({ respondentId, answered }) => {
      const row = state.culture_respondent.get(respondentId);
      if (row === undefined || answered === 0) return [];
      return `${respondentName(state, row)} (${String(answered)} of 20 questions)`;
    })
    .toSorted()
    .join(', ');
}

function printedComparison(state: PartnerState): PrintedCulture['comparison'] {
  const comparison = compareCultures(state);
  if (comparison === null) return null;
  const { components, overall } = comparison;
  return {
    overall: overall === null ? null : Math.round(overall),
    rows: components.map(({ component, distance, because }) => ({
      label: cultureComponentLabels[component],
      distance: distance === null ? '–' : String(Math.round(distance)),
      mark: standingOf(comparison, component)?.label ?? '',
      because,
    })),
  };
}

function printedGuidelines(state: PartnerState): readonly PrintedGuideline[] {
  const cells = guidelinesFor(state);
  return cells.map(({ we, partner, weight, common, watch, adapt }) => ({
    pair: `We are ${cultureTypeLabels[we].toLowerCase()}, they are ${cultureTypeLabels[partner].toLowerCase()}`,
    weight: cells.length === 1 ? '' : `applies ${shareText(weight)}`,
    common,
    watch,
    adapt,
  }));
}

function printedValidations(state: PartnerState, today: IsoDate): readonly PrintedValidation[] {
  return [...state.validation.values()]
    .sort((a, b) => openFirst(dated(a), dated(b)))
    .map((row) => ({
      claim: row.claim.trim(),
      test: row.test.trim(),
      component: cultureComponentLabels[row.component],
      owner: colleagueNameOf(state, row.colleagueId),
      due: dateOrEmpty(row.due),
      outcome:
        row.outcome === null
          ? row.due !== null && row.due < today
            ? 'Overdue'
            : 'Open'
          : joined([validationOutcomeLabels[row.outcome], dateOrEmpty(row.outcomeOn)], ', '),
      note: row.note.trim(),
    }));
}

function dated({ id, due, outcome }: Validation) {
  return { id, due, done: outcome !== null };
}

function printedProcesses(state: PartnerState): readonly PrintedProcess[] {
  return partnerProcesses
    .map((process) => ({
      label: partnerProcessLabels[process],
      steps: stepsOf(state, process).map(({ text, personIds, touchesUs, touchNote }) => ({
        text: text.trim(),
        holders: personIds
          .filter((id) => state.person.has(id))
          .map((id) => nameOf(state, id))
          .join(', '),
        touch: touchesUs ? (touchNote.trim() === '' ? 'Touches us' : touchNote.trim()) : '',
      })),
    }))
    .filter(({ steps }) => steps.length > 0);
}
