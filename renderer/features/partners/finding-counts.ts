import { useEffect } from 'react';
import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import type { FindingCounts } from '#shared/rules/findings/findings.ts';

/** How many findings each partner has, as far as they are counted. Session data, counted while the list of partners is shown. */
type CountsStore = { readonly counts: Readonly<Record<string, FindingCounts>> };

export const useFindingCounts = create<CountsStore>(() => ({ counts: {} }));

/** Keeps the counts up to date while the list is shown; the list never waits for them. */
export function useCounting(partners: readonly PartnerSummary[]): void {
  useEffect(() => {
    let shown = true;
    const count = async (): Promise<void> => {
      // A failure is told where the list itself is read; here the counts only stay away.
      for (let more = true; more && shown;) {
        const answer = await call('partners.findings', undefined).catch(() => null);
        if (answer === null || !shown) return;
        useFindingCounts.setState({ counts: answer.counts });
        ({ more } = answer);
      }
    };
    void count();
    return () => {
      shown = false;
    };
  }, [partners]);
}
