import { useEffect, useMemo, useState } from 'react';
import { focusOnMap } from '#renderer/session/show-on-map.ts';
import { openPartner } from '#renderer/session/navigation.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { selectPersonWithoutSeat } from '#renderer/session/selection-store.ts';
import { focusHomeSoon } from '#renderer/ui/focus.ts';
import type { FoundPerson } from '#shared/ipc/types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { giveKeysToMap } from '#renderer/commands/map-keys.ts';

const MOST = 8;

/** What was found for which text. */
type Answer = { readonly query: string; readonly found: readonly FoundPerson[] };

/**
 * People of all partners but the open one whose names begin with the typed words, and whether they are still looked for. The
 * last people stay meanwhile, so that the list does not flicker.
 */
export function usePeopleElsewhere(
  typed: string,
  openId: PartnerId | null,
): { readonly people: readonly FoundPerson[]; readonly looking: boolean } {
  const query = typed.trim();
  const [answer, setAnswer] = useState<Answer>({ query: '', found: [] });
  useEffect(() => {
    if (query === '') return undefined;
    let wanted = true;
    // People of the open partner are among the answers and left out below.
    call('people.find', { query, most: MOST * 2 }).then(
      (found) => {
        if (wanted) setAnswer({ query, found });
      },
      () => {
        if (wanted) setAnswer({ query, found: [] }); // the rest of the palette goes on without them
      },
    );
    return () => {
      wanted = false;
    };
  }, [query]);
  const people = useMemo(
    () => (query === '' ? [] : answer.found.filter(({ partnerId }) => partnerId !== openId).slice(0, MOST)),
    [query, answer, openId],
  );
  return { people, looking: query !== '' && answer.query !== query };
}

/** Opens the partner of somebody, and shows the person on the map or, without a seat, in the inspector. */
export async function openPersonElsewhere({ partnerId, personId, seatId }: FoundPerson): Promise<void> {
  if (!(await openPartner(partnerId))) return;
  if (seatId === null) {
    selectPersonWithoutSeat(personId);
    focusHomeSoon();
    return;
  }
  focusOnMap(seatId);
  requestAnimationFrame(() => {
    if (!giveKeysToMap()) focusHomeSoon();
  });
}
