import { useEffect } from 'react';
import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import { TREND_MONTHS } from '#renderer/session/trend-months.ts';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import type { Trend } from '#shared/history/trend.ts';

/** How the partners stood month by month, as far as that is known. Session data, read while the list of partners is shown. */
type TrendsStore = { readonly trends: Readonly<Record<string, Trend>> };

export const usePartnerTrends = create<TrendsStore>(() => ({ trends: {} }));

/** Keeps the trends up to date while the list is shown; the list never waits for them. */
export function useTrends(partners: readonly PartnerSummary[]): void {
  useEffect(() => {
    let shown = true;
    const read = async (): Promise<void> => {
      for (let more = true; more && shown;) {
        const answer = await call('partners.trends', { months: TREND_MONTHS }).catch(() => null);
        if (answer === null || !shown) return;
        usePartnerTrends.setState({ trends: answer.trends });
        ({ more } = answer);
      }
    };
    void read();
    return () => {
      shown = false;
    };
  }, [partners]);
}
