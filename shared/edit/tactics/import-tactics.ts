import { change, type Change } from '../../model/change.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { builtInTactic } from '../../playbook/tactics/library.ts';
import type { TacticInFile } from '../../playbook/tactics/tactics-file.ts';
import { madeTactic, sameApplies, saysTheSame, replacementIdFor, replacementOf } from './own-tactics.ts';

/** What taking over one tactic of a file would do. */
export type TacticPreview = {
  readonly tactic: TacticInFile;
  readonly kind: 'new' | 'changed' | 'same';
  readonly changes: readonly Change[];
};

/** Compares a file of tactics with what is there, tactic by tactic and in the order of the file. Importing twice changes nothing. */
export function previewTactics(
  state: PartnerState,
  tactics: readonly TacticInFile[],
): readonly TacticPreview[] {
  return tactics.map((tactic) => preview(state, tactic));
}

function preview(state: PartnerState, tactic: TacticInFile): TacticPreview {
  const { replaces, strategy, text, applies, why, source, enabled } = tactic;
  const fields = { replaces, strategy, text, applies, why, source, enabled };
  const stored = replaces === '' ? state.own_tactic.get(rowIdFor(tactic)) : replacementOf(state, replaces);
  if (stored === undefined) {
    const original = builtInTactic(replaces);
    // A copy that says what the built-in one says changes nothing.
    if (original !== undefined && enabled && saysTheSame(original, fields))
      return { tactic, kind: 'same', changes: [] };
    const kind = original === undefined ? 'new' : 'changed';
    return { tactic, kind, changes: [madeTactic(rowIdFor(tactic), fields)] };
  }
  const same =
    stored.strategy === strategy &&
    stored.text === text &&
    stored.why === why &&
    stored.source === source &&
    stored.enabled === enabled &&
    stored.replaces === replaces &&
    sameApplies(stored.applies, applies);
  if (same) return { tactic, kind: 'same', changes: [] };
  return { tactic, kind: 'changed', changes: [change('own_tactic', stored.id, fields)] };
}

/** An id of a file that a built-in tactic or a replacement has is kept apart from it. */
function rowIdFor({ id, replaces }: TacticInFile): string {
  if (replaces !== '') return replacementIdFor(replaces);
  return builtInTactic(id) === undefined && !id.startsWith('own.') ? id : `file.${id}`;
}
