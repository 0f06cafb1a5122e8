import { change, removal, type Change } from '../../model/change.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { OwnTactic } from '../../model/own-tactic.ts';
import type { Strategy } from '../../model/strategy.ts';
import { builtInTactic } from '../../playbook/tactics/library.ts';
import { problemOfTactic } from '../../playbook/tactics/placeholders.ts';
import type { Applies, Tactic } from '../../playbook/tactics/tactic.ts';
import { onlyChanged, sameValue } from '../only-changed.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';

/** What a tactic says, as the user writes it. */
export type TacticTexts = {
  readonly strategy: Strategy;
  readonly text: string;
  readonly applies: Applies;
  readonly why: string;
  readonly source: string;
};

/** The id of the row that replaces a built-in tactic: fixed, so that two devices write the same row. */
export function replacementIdFor(builtInId: string): string {
  return `own.${builtInId}`;
}

/** The row that replaces a built-in tactic or switches it off; of several (after a merge) the one with the least id. */
export function replacementOf(state: PartnerState, builtInId: string): OwnTactic | undefined {
  return [...state.own_tactic.values()]
    .filter((row) => row.replaces === builtInId)
    .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}

/** A tactic under an id that may have been there before and was deleted: it comes back with everything that `fields` says. */
export function madeTactic(rowId: string, fields: Omit<OwnTactic, 'id' | 'deleted'>): Change {
  return change('own_tactic', rowId, { deleted: false, ...fields });
}

export function addOwnTactic(rowId: string, texts: TacticTexts): Outcome {
  const clean = cleaned(texts);
  const problem = problemOfTactic(clean);
  if (problem !== null) return refused(problem);
  return allowed([change('own_tactic', rowId, { replaces: '', enabled: true, ...fieldsOf(clean) })]);
}

/** Rewrites a tactic: the user's own row, or the copy that takes the place of a built-in one. */
export function editTactic(state: PartnerState, tacticId: string, texts: TacticTexts): Outcome {
  const clean = cleaned(texts);
  const problem = problemOfTactic(clean);
  if (problem !== null) return refused(problem);
  const own = state.own_tactic.get(tacticId);
  if (own !== undefined) return allowed(onlyChanged(own, change('own_tactic', own.id, fieldsOf(clean))));
  const original = builtInTactic(tacticId);
  const stored = replacementOf(state, tacticId);
  if (original === undefined && stored === undefined) return refused('This tactic is no longer there.');
  if (original !== undefined && saysTheSame(original, clean) && (stored === undefined || stored.enabled))
    return allowed(stored === undefined ? [] : [removal('own_tactic', stored.id)]);
  if (stored !== undefined)
    return allowed(onlyChanged(stored, change('own_tactic', stored.id, fieldsOf(clean))));
  // New words are the user's: they do not come from where the built-in ones come from.
  const source =
    original?.source === clean.source && original.text !== clean.text ? 'Our own words' : clean.source;
  const fields = { replaces: tacticId, enabled: true, ...fieldsOf({ ...clean, source }) };
  return allowed([madeTactic(replacementIdFor(tacticId), fields)]);
}

/** Switches a tactic off or on; a built-in one that is on and unchanged needs no row. */
export function switchTactic(state: PartnerState, tacticId: string, enabled: boolean): readonly Change[] {
  const own = state.own_tactic.get(tacticId) ?? replacementOf(state, tacticId);
  const original = builtInTactic(tacticId);
  if (own === undefined) {
    if (enabled || original === undefined) return [];
    const fields = { replaces: tacticId, enabled: false, ...fieldsOf(original) };
    return [madeTactic(replacementIdFor(tacticId), fields)];
  }
  if (own.enabled === enabled) return [];
  if (enabled && original !== undefined && saysTheSame(original, own)) return [removal('own_tactic', own.id)];
  return [change('own_tactic', own.id, { enabled })];
}

/** Deletes a tactic of the user's own, or gives a built-in one its own words back. */
export function removeOwnTactic(state: PartnerState, tacticId: string): readonly Change[] {
  const own = state.own_tactic.get(tacticId) ?? replacementOf(state, tacticId);
  return own === undefined ? [] : [removal('own_tactic', own.id)];
}

/** Whether a text of the user's says nothing else than a tactic. */
export function saysTheSame(
  tactic: Tactic,
  other: Pick<OwnTactic, 'text' | 'why' | 'source' | 'applies'> & { readonly strategy: Strategy | null },
): boolean {
  const { strategy, text, why, source, applies } = tactic;
  return (
    other.strategy === strategy &&
    other.text === text &&
    other.why === why &&
    other.source === source &&
    sameApplies(other.applies, applies)
  );
}

/** Whether two conditions allow the same, in whatever order they were written. */
export function sameApplies(a: OwnTactic['applies'], b: OwnTactic['applies']): boolean {
  return sameValue(inOrder(a), inOrder(b));
}

function inOrder(applies: OwnTactic['applies']): unknown {
  return Object.entries(applies)
    .filter(([, values]) => values.length > 0)
    .map(([input, values]) => [input, values.toSorted()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function cleaned(texts: TacticTexts): TacticTexts {
  const { text, why, source, applies } = texts;
  const named = Object.fromEntries(Object.entries(applies).filter(([, values]) => values.length > 0));
  return { ...texts, text: text.trim(), why: why.trim(), source: source.trim(), applies: named };
}

function fieldsOf({
  strategy,
  text,
  applies,
  why,
  source,
}: TacticTexts): Pick<OwnTactic, 'strategy' | 'text' | 'applies' | 'why' | 'source'> {
  // The record keeps conditions by plain text, so that those of a later version survive.
  return { strategy, text, applies: applies as OwnTactic['applies'], why, source };
}
