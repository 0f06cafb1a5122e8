import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import { inOrder } from '#renderer/document/commit.ts';
import { pauseEdits, useDocument } from '#renderer/document/document-store.ts';
import { dropOldToasts } from '#renderer/ui/toast.ts';
import { compare, daysOf } from '#shared/history/compare.ts';
import { compareChanges } from '#shared/history/compare-changes.ts';
import type { Comparison } from '#shared/history/comparison.ts';
import type { Change } from '#shared/model/change.ts';
import type { Moment } from '#shared/history/moment.ts';
import { statesOf, type TwoStates } from '#shared/history/state-then.ts';
import { comparedMap, type ComparedMap, type ShownChange } from '#shared/layout/compared-map.ts';
import type { MapSign } from '#shared/layout/map-signs.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { leaveField } from './leave-field.ts';
import { useNavigation } from './navigation.ts';

/** Two moments to compare. */
export type Moments = {
  readonly from: Moment;
  /** Null = now. */
  readonly to: Moment | null;
  /** What the earlier moment is called within a sentence, such as `the last meeting`; empty = by its day. */
  readonly name: string;
  /** What the later one is called; empty for now, and where its day says it. */
  readonly until: string;
  /** In place of the two moments: what a colleague's snapshot has otherwise than the partner as it is, and what that is called. */
  readonly snapshot?: { readonly title: string; readonly changes: readonly Change[] };
};

/** A comparison with what it was made from. */
export type Compared = {
  readonly moments: Moments;
  readonly comparison: Comparison;
  readonly states: TwoStates;
};

/** The comparison that the map shows. Transient: nothing of it is ever written; Esc and looking at something else end it. */
export type ComparisonStore = {
  /** Null while the map shows what is. */
  readonly shown: (Compared & { readonly map: ComparedMap }) | null;
  /** Signs that are shown; empty = all. */
  readonly signs: ReadonlySet<MapSign>;
  /** The difference that stands out, by its id. */
  readonly currentId: string | null;
};

const off: ComparisonStore = { shown: null, signs: new Set(), currentId: null };

export const useComparison = create<ComparisonStore>(() => off);

/**
 * What is different between two moments of the open partner, once everything that was changed before is saved. Fails with what the
 * call fails with; null when the partner was left meanwhile.
 */
export function readComparison(moments: Moments): Promise<Compared | null> {
  const { partnerId } = useDocument.getState();
  return inOrder(async () => {
    // What a snapshot was like before is nobody's to tell.
    if (partnerId === null || useDocument.getState().isSnapshot) return null;
    const { from, to, snapshot } = moments;
    if (snapshot !== undefined) {
      const { state, today } = useDocument.getState();
      return { moments, ...compareChanges(state, snapshot.changes, today) };
    }
    const between = await call('history.between', { partnerId, from, to });
    const { state, today, partnerId: openId } = useDocument.getState();
    if (openId !== partnerId) return null;
    const states = statesOf(state, between);
    return { moments, states, comparison: compare(states, between, daysOf(from, to, between, today)) };
  });
}

let resumeEdits: (() => void) | null = null;

/** Shows a comparison on the map from now on; edits rest until it is left. */
export function showComparison(compared: Compared): void {
  leaveField();
  // Their “Undo” would have to be refused.
  dropOldToasts();
  resumeEdits ??= pauseEdits();
  useComparison.setState({
    ...off,
    shown: { ...compared, map: comparedMap(compared.comparison, compared.states) },
  });
}

/** The map shows what is. */
export function leaveComparison(): void {
  if (useComparison.getState().shown === null) return;
  resumeEdits?.();
  resumeEdits = null;
  useComparison.setState(off);
}

// Looking at something else ends it.
useNavigation.subscribe(({ tab, screen }) => {
  if (tab !== 'map' || screen !== 'partner') leaveComparison();
});
useDocument.subscribe((now, before) => {
  if (now.partnerId !== before.partnerId) leaveComparison();
  else if (now.state !== before.state) void renew();
});

/** What a colleague sent meanwhile belongs to it. */
async function renew(): Promise<void> {
  const { shown } = useComparison.getState();
  if (shown === null) return;
  const compared = await readComparison(shown.moments).catch(() => null);
  if (compared === null || useComparison.getState().shown !== shown) return;
  useComparison.setState({ shown: { ...compared, map: comparedMap(compared.comparison, compared.states) } });
}

/** The later of the two states while a comparison is shown, else null. */
export function comparedState(): PartnerState | null {
  return useComparison.getState().shown?.states.later ?? null;
}

/** Adds a sign to those that are shown, or takes it out. */
export function toggleSign(sign: MapSign): void {
  useComparison.setState(({ signs }) => {
    const next = new Set(signs);
    if (!next.delete(sign)) next.add(sign);
    return { signs: next };
  });
}

/** Shows all signs again. */
export function clearSigns(): void {
  useComparison.setState({ signs: new Set() });
}

/** The differences that are shown, what matters most first. */
export function shownChanges({ shown, signs }: ComparisonStore): readonly ShownChange[] {
  const changes = shown?.map.changes ?? [];
  return signs.size === 0 ? changes : changes.filter(({ sign }) => signs.has(sign));
}

/** Lets the next difference stand out, or the one before for −1; round and round. */
export function stepChange(by: 1 | -1): void {
  const store = useComparison.getState();
  const changes = shownChanges(store);
  if (changes.length === 0) return;
  const at = changes.findIndex(({ change }) => change.id === store.currentId);
  const next = at < 0 ? (by > 0 ? 0 : changes.length - 1) : (at + by + changes.length) % changes.length;
  goToChange(changes[next]?.change.id ?? null);
}

/** Lets one difference stand out; null for none. */
export function goToChange(currentId: string | null): void {
  useComparison.setState({ currentId });
}
