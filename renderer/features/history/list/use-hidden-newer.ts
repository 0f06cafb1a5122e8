import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { useHistory } from '#renderer/session/history-store.ts';

/** More than so many are not counted. */
export const MOST_HIDDEN = 99;

/** How many entries newer than this one the filter of the history hides; one more than the most where there are more. */
export function useHiddenNewer(newest: number | null): number {
  const partnerId = useDocument((document) => document.partnerId);
  const revision = useDocument((document) => document.revision);
  const isFiltered = useHistory(({ filter }) => Object.values(filter).some((value) => value !== null));
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (partnerId === null || newest === null || !isFiltered) return undefined;
    let gone = false;
    const all = { personId: null, topic: null, who: null, before: null, most: MOST_HIDDEN + 1 };
    call('history.list', { partnerId, ...all }).then(
      ({ items }) => !gone && setCount(items.filter(({ command }) => command > newest).length),
      () => !gone && setCount(0), // the list itself says that the history cannot be read
    );
    return () => {
      gone = true;
    };
  }, [partnerId, newest, isFiltered, revision]);
  return newest === null || !isFiltered ? 0 : count;
}
