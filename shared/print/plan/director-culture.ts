import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { cultureComponentLabels } from '../../model/culture-item.ts';
import { cultureTypeFor, ownerCultureTypeFor } from '../../rules/culture/score.ts';
import { compareCultures } from '../../rules/culture/compare.ts';
import { guidelinesFor } from '../../rules/culture/guidelines.ts';
import { typeText } from '../../rules/culture/verdict.ts';
import { listed, upperFirst } from '../../text/wording.ts';
import { printedAdjustments } from '../culture/printed-adjustments.ts';
import { facts } from '../phrase.ts';
import type { DirectorCulture } from './director-document.ts';

/** How the partner works, and what we do otherwise because of it (method, section 6). */
export function directorCulture(state: PartnerState, today: IsoDate): DirectorCulture {
  const theirs = cultureTypeFor(state);
  const ours = ownerCultureTypeFor(state);
  const comparison = compareCultures(state);
  const cells = guidelinesFor(state);
  const components = (ids: readonly (keyof typeof cultureComponentLabels)[]): string =>
    listed(ids.map((id) => cultureComponentLabels[id].toLowerCase()));
  return {
    verdict: theirs.type === null ? '' : typeText(theirs.type, theirs.second),
    because: theirs.because,
    facts: facts([
      ['We are', ours.type === null ? '' : `${typeText(ours.type, ours.second)}.`],
      [
        'Apart',
        comparison === null || comparison.overall === null
          ? ''
          : `${String(Math.round(comparison.overall))} of 100: 0 is the same way of working, 100 nothing in common.`,
      ],
      ['Common ground', comparison === null ? '' : upperFirst(components(comparison.common))],
      ['Differences', comparison === null ? '' : upperFirst(components(comparison.differences))],
    ]),
    adapt: [...new Set(cells.flatMap(({ adapt }) => adapt))],
    watch: [...new Set(cells.map(({ watch }) => watch))],
    adjustments: printedAdjustments(state, today)
      .filter(({ state: done }) => !done.startsWith('Done'))
      .map(({ change, about, owner, due, overdue }) => ({ change, about, owner, due, overdue })),
  };
}
