import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PersonId } from '#shared/model/id.ts';

/** In partners with more seats than this nobody is proposed: each seat's history is asked for by itself. */
const MOST_SEATS = 500;

/** Who sits now on a seat that somebody who left held, from the change log; null while it is read, while it is vacant, and for nobody. */
export function useSuccessor(personId: PersonId): PersonId | null {
  const seats = useDocument(({ state }) => state.seat);
  const isSnapshot = useDocument((document) => document.isSnapshot);
  const [known, setKnown] = useState<{ readonly of: PersonId; readonly successor: PersonId | null } | null>(
    null,
  );
  useEffect(() => {
    let gone = false;
    const held = [...seats.values()].filter((seat) => seat.onMap && seat.personId !== null);
    const asked = isSnapshot || held.length > MOST_SEATS ? [] : held;
    const look = async (): Promise<PersonId | null> => {
      const found = await Promise.all(
        asked.map(async (seat) => {
          const entries = await call('data.history', { entity: 'seat', row: seat.id });
          const sat = entries.some(({ field, newValue }) => field === 'personId' && newValue === personId);
          return sat ? seat.personId : null;
        }),
      );
      return found.find((each) => each !== null && each !== personId) ?? null;
    };
    look().then(
      (successor) => !gone && setKnown({ of: personId, successor }),
      () => !gone && setKnown(null),
    );
    return () => {
      gone = true;
    };
  }, [seats, personId, isSnapshot]);
  return known?.of === personId ? known.successor : null;
}
