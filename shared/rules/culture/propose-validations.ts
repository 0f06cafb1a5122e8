import { validationStarters, type ValidationStarter } from '../../playbook/culture/validation-starters.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { cultureComponentLabels, cultureComponents } from '../../model/culture-item.ts';
import { cultureTypeLabels, type CultureType } from '../../model/culture-type.ts';
import { cultureOf } from './score.ts';
import { typesBySize, wholeShares } from './shares.ts';

/** A test that is worth doing, and why. */
export type ProposedValidation = { readonly starter: ValidationStarter; readonly because: string };

/** A second opinion is proposed while fewer than this many respondents answered. */
const RESPONDENTS = 2;

/**
 * The tests of the claims that carry the result, the least sure ones first (method, section 6). A claim carries it when the
 * leading type of its component is one of the types of the verdict. Claims that are tested already are left out. Empty while
 * the questionnaire says nothing.
 */
export function proposeValidations(state: PartnerState): readonly ProposedValidation[] {
  const result = cultureOf(state);
  if (result.type === null) return [];
  const carrying: readonly CultureType[] =
    result.type.kind === 'mixed' ? [result.type.type, result.type.second] : [result.type.type];
  const used = new Set([...state.validation.values()].map(({ starterId }) => starterId));
  const claims = cultureComponents.flatMap((component) => {
    const { shares, confidence } = result.components[component];
    const leading = shares === null ? undefined : typesBySize(shares)[0];
    if (shares === null || leading === undefined || !carrying.includes(leading)) return [];
    const starter = starterFor((each) => each.component === component && each.type === leading);
    if (starter === undefined || used.has(starter.id)) return [];
    const because = `${cultureComponentLabels[component]} is ${wholeShares(shares)[leading]} % ${cultureTypeLabels[leading].toLowerCase()}, which the result rests on; confidence so far ${confidence.total} of 100.`;
    return [{ starter, because, confidence: confidence.total }];
  });
  const byNeed = claims.toSorted((a, b) => a.confidence - b.confidence);
  const answering = result.respondents.filter(({ answered }) => answered > 0).length;
  const general = [
    ...(answering < RESPONDENTS
      ? proposal('any.second-form', 'Only one of us has filled in the questionnaire so far.', used)
      : []),
    ...proposal('any.newcomer', 'Stories of the first week tell what a company holds high.', used),
  ];
  return [...byNeed.map(({ starter, because }) => ({ starter, because })), ...general];
}

function proposal(id: string, because: string, used: ReadonlySet<string>): readonly ProposedValidation[] {
  const starter = starterFor((each) => each.id === id);
  return starter === undefined || used.has(id) ? [] : [{ starter, because }];
}

function starterFor(test: (starter: ValidationStarter) => boolean): ValidationStarter | undefined {
  return validationStarters.find(test);
}
