import { cultureTypeLabels, cultureTypes } from '#shared/model/culture-type.ts';
import {
  partnerKindLabels,
  partnerKinds,
  segmentLabels,
  segments,
  tierLabels,
  tiers,
} from '#shared/model/partner.ts';
import { relationshipLevelLabels, relationshipLevels } from '#shared/model/rating.ts';

/** The choices of a value set in its order, for the controls of `renderer/ui`. */
function optionsOf<V extends string>(
  values: readonly V[],
  labels: Readonly<Record<V, string>>,
): readonly { readonly value: V; readonly label: string }[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

export const kindOptions = optionsOf(partnerKinds, partnerKindLabels);
export const tierOptions = optionsOf(tiers, tierLabels);
export const segmentOptions = optionsOf(segments, segmentLabels);
export const cultureOptions = optionsOf(cultureTypes, cultureTypeLabels);
export const relationshipOptions = optionsOf(relationshipLevels, relationshipLevelLabels);
