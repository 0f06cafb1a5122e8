import { create } from 'zustand';
import { showScreen, useNavigation } from './navigation.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { dismissToastOf, toast } from '#renderer/ui/toast.ts';
import type { TacticUse } from '#shared/ipc/types.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Adaptability, Coverage, Orientation } from '#shared/model/rating.ts';
import type { CultureType } from '#shared/model/culture-type.ts';
import type { Strategy } from '#shared/model/strategy.ts';
import type { TacticTexts } from '#shared/edit/tactics/own-tactics.ts';
import type { TacticPreview } from '#shared/edit/tactics/import-tactics.ts';
import { outcomeIdOf } from '#shared/rules/tactics/tactic-outcomes.ts';

export type TacticsShown = 'all' | 'own' | 'changed' | 'off' | 'used';

/** What the library is filtered by; null does not matter. */
export type TacticFilters = {
  readonly search: string;
  readonly strategy: Strategy | null;
  readonly adaptability: Adaptability | 'not-rated' | null;
  readonly orientation: Orientation | 'not-rated' | null;
  readonly coverage: Coverage | 'not-rated' | null;
  readonly culture: CultureType | null;
  readonly shown: TacticsShown;
};

/** What the user looks at in the library of tactics. Session data, but for what is said to be transient. */
export type TacticsStore = {
  readonly filters: TacticFilters;
  readonly selected: string | null;
  /** The tactic that is being written: a new one, or the id of one; transient. */
  readonly editing: { readonly id: string | null } | null;
  /** What was typed and not saved yet, by id of the tactic, or `new`; kept while the user looks elsewhere. */
  readonly drafts: ReadonlyMap<string, TacticTexts>;
  /** How tactics are used over all partners, by id; null until it was read. */
  readonly use: ReadonlyMap<string, TacticUse> | null;
  /** A file that waits for the user's yes; transient. */
  readonly preview: { readonly name: string; readonly tactics: readonly TacticPreview[] } | null;
  /** Why a file could not be taken, in a sentence; transient. */
  readonly refusal: { readonly name: string; readonly reason: string } | null;
  /** The tactic that is shown over the plan; transient. */
  readonly told: { readonly tacticId: string; readonly personId: PersonId | null } | null;
  /** The person and tactic for whom it is asked what came of it; transient. */
  readonly asked: { readonly tacticId: string; readonly personId: PersonId } | null;
};

export const noFilters: TacticFilters = {
  search: '',
  strategy: null,
  adaptability: null,
  orientation: null,
  coverage: null,
  culture: null,
  shown: 'all',
};

export const useTactics = create<TacticsStore>(() => ({
  filters: noFilters,
  selected: null,
  editing: null,
  drafts: new Map(),
  use: null,
  preview: null,
  refusal: null,
  told: null,
  asked: null,
}));

export function filterTactics(change: Partial<TacticFilters>): void {
  useTactics.setState(({ filters }) => ({ filters: { ...filters, ...change } }));
}

export function selectTactic(id: string | null): void {
  leaveEditor();
  useTactics.setState({ selected: id });
}

/** Under this key the draft of a tactic is kept that is not there yet. */
export const NEW_TACTIC = 'new';

/** Closes the form of a tactic; what was typed and not saved is kept, and said to be. */
export function leaveEditor(): void {
  const { editing, drafts } = useTactics.getState();
  if (editing === null) return;
  useTactics.setState({ editing: null });
  if (!drafts.has(editing.id ?? NEW_TACTIC)) return;
  toast({
    title: editing.id === null ? 'The new tactic is not saved yet' : 'The changed tactic is not saved yet',
    action: { label: 'Go on', onSelect: () => writeTactic(editing.id) },
    key: 'tactic-draft',
  });
}

/** Opens the form of a tactic, or of a new one with null, with what was typed before. */
export function writeTactic(id: string | null): void {
  const { editing } = useTactics.getState();
  if (editing !== null && editing.id !== id) leaveEditor();
  dismissToastOf('tactic-draft');
  if (useNavigation.getState().screen !== 'tactics') showScreen('tactics');
  useTactics.setState({ editing: { id }, ...(id === null ? {} : { selected: id }) });
}

/** Keeps what was typed for a tactic, or forgets it with null. */
export function keepDraft(key: string, texts: TacticTexts | null): void {
  useTactics.setState(({ drafts }) => {
    const next = new Map(drafts);
    if (texts === null) next.delete(key);
    else next.set(key, texts);
    return { drafts: next };
  });
}

/** Reads how tactics are used; what was known stays until the answer is there. */
export async function refreshUse(): Promise<void> {
  try {
    const uses = await call('partners.tacticUse', undefined);
    useTactics.setState({ use: new Map(uses.map((use) => [use.tacticId, use])) });
  } catch {
    useTactics.setState({ use: new Map() }); // the library is complete without it
  }
}

/** How a tactic is used: its lines, and the outcomes of the words that it has now. Undefined when it is not used. */
export function usageOf(
  use: ReadonlyMap<string, TacticUse>,
  state: PartnerState,
  tacticId: string,
): TacticUse | undefined {
  const outcomeId = outcomeIdOf(state, tacticId);
  const outcomes = use.get(outcomeId);
  if (outcomeId === tacticId) return outcomes;
  const lines = use.get(tacticId)?.lines ?? 0;
  if (outcomes === undefined && lines === 0) return undefined;
  return { tacticId, worked: 0, didNot: 0, unclear: 0, outcomes: [], ...outcomes, lines };
}

/** Tells about a tactic over whatever is shown; for the person of a plan line, or for nobody. */
export function tellTactic(tacticId: string, personId: PersonId | null): void {
  useTactics.setState({ told: { tacticId, personId } });
}

/** Asks what came of a tactic with a person. */
export function askOutcome(personId: PersonId, tacticId: string): void {
  useTactics.setState({ asked: { personId, tacticId } });
}
