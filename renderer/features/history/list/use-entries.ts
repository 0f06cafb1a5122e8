import { useEffect, useRef, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { HistoryFilter, HistoryItem } from '#shared/history/entry.ts';

/** So many entries come at once. */
const PAGE = 120;
/** The most that one call may ask for. */
const MOST = 500;

/** The part of the history that is loaded, newest first. */
export type Entries = {
  readonly items: readonly HistoryItem[];
  /** There are older ones, which `loadMore` brings. */
  readonly more: boolean;
  readonly authors: readonly string[];
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly loadMore: () => void;
};

type Loaded = Omit<Entries, 'loadMore'>;

const nothing: Loaded = { items: [], more: false, authors: [], phase: 'loading' };

/** The history of the open partner, as far as it was looked at; read again after each change. */
export function useEntries(filter: HistoryFilter): Entries {
  const partnerId = useDocument((document) => document.partnerId);
  const revision = useDocument((document) => document.revision);
  const [loaded, setLoaded] = useState(nothing);
  const shown = useRef(0);
  const asking = useRef(false);
  const turn = useRef(0);
  useEffect(() => {
    shown.current = 0;
  }, [partnerId, filter]);
  useEffect(() => {
    if (partnerId === null) return undefined;
    turn.current += 1;
    const mine = turn.current;
    asking.current = false;
    const most = Math.min(MOST, Math.max(PAGE, shown.current));
    call('history.list', { partnerId, ...filter, before: null, most }).then(
      ({ items, more, authors }) => {
        if (turn.current !== mine) return;
        shown.current = items.length;
        setLoaded({ items, more, authors, phase: 'ready' });
      },
      () => turn.current === mine && setLoaded({ ...nothing, phase: 'failed' }),
    );
    return () => {
      turn.current += 1;
    };
  }, [partnerId, revision, filter]);

  function loadMore(): void {
    const last = loaded.items.at(-1);
    if (partnerId === null || last === undefined || !loaded.more || asking.current) return;
    asking.current = true;
    const mine = turn.current;
    call('history.list', { partnerId, ...filter, before: last.command, most: PAGE }).then(
      ({ items, more }) => {
        if (turn.current !== mine) return;
        asking.current = false;
        shown.current += items.length;
        setLoaded((before) => ({ ...before, items: [...before.items, ...items], more }));
      },
      () => {
        asking.current = false;
      },
    );
  }

  return { ...loaded, loadMore };
}
