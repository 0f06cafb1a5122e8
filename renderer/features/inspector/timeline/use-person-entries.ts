import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { HistoryItem } from '#shared/history/entry.ts';
import type { PersonId } from '#shared/model/id.ts';

/** Whoever goes through people with the arrow keys does not ask for the history of each. */
const REST = 150;

/** What happened to one person, as far as it was asked for. */
export type PersonEntries = {
  readonly items: readonly HistoryItem[];
  readonly more: boolean;
  readonly phase: 'loading' | 'ready' | 'failed';
};

const nothing: PersonEntries = { items: [], more: false, phase: 'loading' };

/** The newest `most` entries of a person's history; read again after each change. */
export function usePersonEntries(personId: PersonId, most: number): PersonEntries {
  const partnerId = useDocument((document) => document.partnerId);
  const revision = useDocument((document) => document.revision);
  const [known, setKnown] = useState<{ readonly of: PersonId; readonly entries: PersonEntries } | null>(null);
  useEffect(() => {
    if (partnerId === null) return undefined;
    let gone = false;
    const show = (entries: PersonEntries): void => {
      if (!gone) setKnown({ of: personId, entries });
    };
    const timer = setTimeout(() => {
      const wish = { partnerId, personId, topic: null, who: null, before: null, most };
      call('history.list', wish).then(
        ({ items, more }) => show({ items, more, phase: 'ready' }),
        () => show({ ...nothing, phase: 'failed' }),
      );
    }, REST);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [partnerId, personId, most, revision]);
  return known?.of === personId ? known.entries : nothing;
}
