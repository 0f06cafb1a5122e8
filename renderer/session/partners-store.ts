import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PartnerSummary } from '#shared/ipc/types.ts';

/** The list of all partners as the database sees it. Session data, read again after every change. */
export type PartnersStore = {
  /** Null until the list was read for the first time. */
  readonly partners: readonly PartnerSummary[] | null;
  /** Why the list could not be read, for `errorText`. */
  readonly failure: unknown;
};

export const usePartners = create<PartnersStore>(() => ({ partners: null, failure: null }));

let asked = 0;

/** Reads the list; an answer that was overtaken by a later one is dropped. Fails only towards the store. */
export async function refreshPartners(): Promise<readonly PartnerSummary[]> {
  asked += 1;
  const mine = asked;
  try {
    const partners = await call('partners.list', undefined);
    if (mine === asked) usePartners.setState({ partners, failure: null });
    return partners;
  } catch (failure) {
    if (mine === asked) usePartners.setState({ failure });
    return [];
  }
}

const CALM_MS = 120;

/** Reads the list again after changes; many in a row are read once. The returned function stops. */
export function followChanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = useDocument.subscribe(({ revision, today }, before) => {
    if (revision === before.revision && today === before.today) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refreshPartners(), CALM_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** The name of a partner in the list, or null when it is not there (any more). */
export function partnerName(id: string): string | null {
  return usePartners.getState().partners?.find((partner) => partner.id === id)?.name ?? null;
}

/** Whether a partner of the list is the invented one. */
export function isSample(id: string): boolean {
  return usePartners.getState().partners?.find((partner) => partner.id === id)?.sample ?? false;
}

/** Whether a partner of the list is the invented one, and there is no other invented one beside it. */
export function isOnlySample(id: string): boolean {
  const samples = usePartners.getState().partners?.filter(({ sample }) => sample) ?? [];
  return samples.length === 1 && samples[0]?.id === id;
}
