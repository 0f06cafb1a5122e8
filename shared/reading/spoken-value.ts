import { privateKindLabels } from '../model/only-for-me.ts';
import { becauseInputs, becauseLabels } from '../model/because.ts';
import { championTestLabels, testResultLabels } from '../model/champion-test.ts';
import { isCalendarDate } from '../model/calendar-date.ts';
import type { FieldValue } from '../model/change.ts';
import { cultureComponentLabels, cultureLensLabels } from '../model/culture-item.ts';
import { cultureTypeLabels } from '../model/culture-type.ts';
import type { IsoDate } from '../model/id.ts';
import { decisionWindowKindLabels } from '../model/decision-window.ts';
import { influenceStrengthLabels, lineKindLabels } from '../model/line.ts';
import { objectivePartLabels } from '../model/objective.ts';
import { vendorRelationLabels } from '../model/other-vendor.ts';
import { partnerKindLabels, segmentLabels, tierLabels } from '../model/partner.ts';
import { planStageLabels } from '../model/plan-line.ts';
import { partnerProcessLabels } from '../model/process-step.ts';
import { promiseSideLabels } from '../model/promise.ts';
import {
  confidenceLabels,
  coverageLabels,
  ratingDefinitions,
  relationshipLevelLabels,
  type RatingKind,
} from '../model/rating.ts';
import { entityOf, isEntityName } from '../model/registry.ts';
import { strategyLabels } from '../model/strategy.ts';
import { tacticOutcomeLabels } from '../model/tactic-outcome.ts';
import { moodLabels, touchpointKindLabels } from '../model/touchpoint.ts';
import { validationOutcomeLabels } from '../model/validation.ts';
import { versionKindLabels } from '../model/version.ts';
import { listed } from '../text/wording.ts';
import { dateText, localDate } from './calendar.ts';
import { inputValueText } from './input-value.ts';
import { countryName } from './country.ts';

type Labels = Readonly<Record<string, string>>;

const ratingKindLabels: Labels = Object.fromEntries(
  Object.entries(ratingDefinitions).map(([kind, { label }]) => [kind, label]),
);
const cultureItemLabels: Labels = Object.fromEntries(
  Object.entries(cultureComponentLabels).flatMap(([component, label]) =>
    Object.entries(cultureLensLabels).map(([lens, lensLabel]) => [
      `${component}.${lens}`,
      `${label}, ${lensLabel}`,
    ]),
  ),
);
const planLineStateLabels: Labels = {
  proposed: 'Proposed',
  accepted: 'Accepted',
  edited: 'Edited',
  rejected: 'Rejected',
};

/** What the screens call the values of a field that takes some of a list. */
const labelsOf: Readonly<Record<string, Labels>> = {
  'acquaintance.now': coverageLabels,
  'acquaintance.wanted': coverageLabels,
  'adjustment.component': cultureComponentLabels,
  'adjustment.process': partnerProcessLabels,
  'champion_test.test': championTestLabels,
  'champion_test.result': testResultLabels,
  'channel_owner.cultureType': cultureTypeLabels,
  'decision_window.kind': decisionWindowKindLabels,
  'culture_answer.item': cultureItemLabels,
  'owner_answer.item': cultureItemLabels,
  'culture_note.component': cultureComponentLabels,
  'line.kind': lineKindLabels,
  'line.strength': influenceStrengthLabels,
  'meeting_brief.kind': touchpointKindLabels,
  'objective.part': objectivePartLabels,
  'other_vendor.relation': vendorRelationLabels,
  'own_tactic.strategy': strategyLabels,
  'partner.kind': partnerKindLabels,
  'partner.segments': segmentLabels,
  'partner.tier': tierLabels,
  'partner.cultureType': cultureTypeLabels,
  'person.strategyOverride': strategyLabels,
  'plan_line.strategy': strategyLabels,
  'plan_line.stage': planStageLabels,
  'plan_line.state': planLineStateLabels,
  'process_step.process': partnerProcessLabels,
  'promise.side': promiseSideLabels,
  'rating.kind': ratingKindLabels,
  'rating.confidence': confidenceLabels,
  'tactic_outcome.outcome': tacticOutcomeLabels,
  'team_member.relationshipToReach': relationshipLevelLabels,
  'touchpoint.kind': touchpointKindLabels,
  'touchpoint.mood': moodLabels,
  'validation.component': cultureComponentLabels,
  'validation.outcome': validationOutcomeLabels,
  'version.kind': versionKindLabels,
  'only_for_me.kind': privateKindLabels,
};

/** Where a value stands; `row` tells of a rating which kind it is. */
export type ValuePlace = { readonly entity: string; readonly row: string; readonly field: string };

/** Moments are kept in milliseconds. */
const MOMENTS: ReadonlySet<string> = new Set(['archivedAt', 'generatedAt']);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A value as the screens show it, whether it fits its field or not; empty for nothing. `nameOf` gives the name of a row that the value
 * refers to, empty where it is not known.
 */
export function valueText(
  place: ValuePlace,
  value: FieldValue,
  nameOf: (entity: string, row: string) => string,
): string {
  const { entity, field } = place;
  const spec = isEntityName(entity) ? entityOf(entity).fields[field] : undefined;
  const target = spec?.ref ?? spec?.listOf;
  const labels = place.field === 'values' ? ratingValueLabels(place) : labelsOf[`${entity}.${field}`];
  const one = (each: string | number): string => {
    const text = String(each);
    if (target !== undefined) return nameOf(target, text) || 'something that is not known';
    if (labels !== undefined && Object.hasOwn(labels, text)) return labels[text] ?? text;
    if (typeof each === 'number')
      return MOMENTS.has(field) && Number.isFinite(each) ? dateText(localDate(new Date(each))) : text;
    if (field === 'country') return countryName(text);
    if (spec?.typed === true) return text;
    if (isCalendarDate(text)) return dateText(text as IsoDate); // just found to be one
    if (field === 'photo' && text.startsWith('data:')) return 'a picture';
    return UUID.test(text) ? 'something that is not known' : text;
  };
  return said(entity === 'plan_line' && isList(value) ? value.map(reasonText) : value, one);
}

function said(value: FieldValue, one: (each: string | number) => string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return one(value);
  const parts: readonly FieldValue[] = isList(value) ? value : Object.values(value);
  return listed(parts.map((part) => said(part, one)).filter((text) => text !== ''));
}

/** Inputs whose value is a word, which says more than that the input was used. */
const WORD = /^[a-z]+(-[a-z]+)*$/;

/** A reason or a piece of news of a plan line in short: its input and, where it is a word, the value; or the sentence that it is. */
function reasonText(value: FieldValue): FieldValue {
  if (typeof value !== 'object' || value === null || isList(value)) return value;
  const { params, input = fieldOf(params, 'input'), value: stored = '' } = value;
  const text = fieldOf(params, 'text');
  if (typeof text === 'string') return text;
  const known = becauseInputs.find((each) => each === input);
  if (known === undefined) return 'something else';
  const label = becauseLabels[known];
  return typeof stored === 'string' && WORD.test(stored)
    ? `${label}: ${inputValueText(known, stored)}`
    : label;
}

function fieldOf(value: FieldValue | undefined, name: string): FieldValue | undefined {
  return typeof value === 'object' && value !== null && !isList(value) ? value[name] : undefined;
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

/** The id of a rating ends with its kind. */
function ratingValueLabels({ entity, row }: ValuePlace): Labels | undefined {
  const kind = ratingKindOf({ entity, row });
  return kind === null ? undefined : ratingDefinitions[kind].labels;
}

/** Which kind of rating a row is; null where it is not a rating. */
export function ratingKindOf({ entity, row }: Pick<ValuePlace, 'entity' | 'row'>): RatingKind | null {
  const kind = row.slice(row.lastIndexOf('.') + 1);
  const isKind = entity === 'rating' && Object.hasOwn(ratingDefinitions, kind);
  return isKind ? (kind as RatingKind) : null; // just found among its keys
}
