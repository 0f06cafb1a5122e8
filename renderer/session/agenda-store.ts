import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { AGENDA_DAYS } from '#shared/rules/agenda/agenda.ts';
import { overdueAt, type AgendaItem } from '#shared/rules/agenda/agenda-item.ts';
import { useApp } from './app-store.ts';

/** What is due over all partners, as the database sees it. Session data, read again after every change and at midnight. */
type AgendaStore = {
  /** Null until it was read for the first time. */
  readonly items: readonly AgendaItem[] | null;
  /** Why it could not be read, for `errorText`. */
  readonly failure: unknown;
};

export const useAgenda = create<AgendaStore>(() => ({ items: null, failure: null }));

/** How many things are overdue at a partner, as Today counts them; 0 until they were read. */
export function useOverdue(partnerId: PartnerId): number {
  const today = useDocument((document) => document.today);
  return useAgenda(({ items }) => (items === null ? 0 : overdueAt(items, today, partnerId)));
}

let asked = 0;

/** Reads the agenda; an answer that was overtaken by a later one is dropped. Fails only towards the store. */
export async function refreshAgenda(): Promise<void> {
  asked += 1;
  const mine = asked;
  try {
    const items = await call('agenda.list', { partnerId: null, days: AGENDA_DAYS });
    if (mine === asked) useAgenda.setState({ items, failure: null });
  } catch (failure) {
    if (mine === asked) useAgenda.setState({ failure });
  }
}

const CALM_MS = 150;

/** Reads the agenda once the app is ready, after changes (many in a row are read once) and when the day changes. The returned function stops. */
export function followAgenda(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refreshAgenda(), CALM_MS);
  };
  const stopDocument = useDocument.subscribe(({ revision, today }, before) => {
    if (useApp.getState().phase !== 'ready') return;
    if (revision !== before.revision || today !== before.today) soon();
  });
  const stopApp = useApp.subscribe(({ phase }, before) => {
    if (phase === 'ready' && before.phase !== 'ready') soon();
  });
  return () => {
    clearTimeout(timer);
    stopDocument();
    stopApp();
  };
}
