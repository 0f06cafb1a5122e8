import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { Trend } from '#shared/history/trend.ts';
import { TREND_MONTHS } from '#renderer/session/trend-months.ts';

/** Changes that come quickly one after the other are read once. */
const REST = 250;
/** What happened is asked for first: a long trend would make it wait. */
const AFTER_THE_LIST = 100;

/** How the open partner stood month by month; null until it is known, or while it cannot be read. */
export function useTrend(): Trend | null {
  const partnerId = useDocument((document) => document.partnerId);
  const revision = useDocument((document) => document.revision);
  const today = useDocument((document) => document.today);
  const [known, setKnown] = useState<{ readonly of: string; readonly trend: Trend } | null>(null);
  const isFirst = known?.of !== partnerId;
  useEffect(() => {
    if (partnerId === null) return undefined;
    let gone = false;
    const read = (): void => {
      call('history.trend', { partnerId, months: TREND_MONTHS }).then(
        (trend) => !gone && setKnown({ of: partnerId, trend }),
        () => !gone && setKnown(null),
      );
    };
    const timer = setTimeout(read, isFirst ? AFTER_THE_LIST : REST);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [partnerId, revision, today, isFirst]);
  return isFirst ? null : (known?.trend ?? null);
}
