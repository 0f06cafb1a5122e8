import { create } from 'zustand';
import type { HistoryFilter } from '#shared/history/entry.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { Moments } from './comparison-store.ts';
import { enterTab } from './enter.ts';
import { useNavigation } from './navigation.ts';
import { focusInside } from './focus-inside.ts';
import { useDocument } from '#renderer/document/document-store.ts';

/** What the tab History shows. Session data: another partner starts afresh. */
export type HistoryStore = {
  readonly filter: HistoryFilter;
  /** The moments that are compared beside the list; null while versions stand there. */
  readonly compared: Moments | null;
};

const everything: HistoryFilter = { personId: null, topic: null, who: null };
const atFirst: HistoryStore = { filter: everything, compared: null };

export const useHistory = create<HistoryStore>(() => atFirst);

/** Shows another part of the history. */
export function filterHistory(filter: Partial<HistoryFilter>): void {
  useHistory.setState((before) => ({ filter: { ...before.filter, ...filter } }));
}

/** Shows the whole history again. */
export function showAllHistory(): void {
  useHistory.setState({ filter: everything });
}

/** Shows the whole history, newest first, in the tab History, and gives the list the keyboard. */
export function showNewestHistory(): void {
  useHistory.setState(atFirst);
  enterTab('history');
  focusInside('[data-focus-home]', 'button');
}

/** Shows what happened with a person, in the tab History. */
export function showHistoryOf(personId: PersonId): void {
  useHistory.setState({ filter: { ...everything, personId } });
  enterTab('history');
}

/** Shows what colleagues say differently, in the tab History, and gives it the keyboard. */
export function showDifferences(): void {
  useHistory.setState(atFirst);
  enterTab('history');
  focusInside('[data-differences]', 'button');
}

/** Compares two moments as a list, in the tab History; null shows the versions again. */
export function compareInHistory(compared: Moments | null): void {
  useHistory.setState({ compared });
  if (compared !== null && useNavigation.getState().tab !== 'history') enterTab('history');
}

useDocument.subscribe((now, before) => {
  if (now.partnerId !== before.partnerId) useHistory.setState(atFirst);
});
