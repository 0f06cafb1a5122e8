import { otherDraft, type DraftPlace } from '#shared/model/draft.ts';
import { MAIN_SLOT, type LineKey } from '#shared/model/plan-line.ts';

/** Where what is typed into a line belongs: `plan.proof`, `form.reject`; of another slot than the main one with its name. */
export function draftOfLine({ personId, slot }: LineKey, place: string): DraftPlace {
  return otherDraft('person', personId, slot === MAIN_SLOT ? place : `${place}.${slot}`);
}
