import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PlaceInLog } from '#shared/history/moment.ts';

/** Where the versions of the open partner lie in the log, by id; null while that is not known. */
export function useVersionPlaces(): Readonly<Record<string, PlaceInLog>> | null {
  const partnerId = useDocument((document) => document.partnerId);
  const versions = useDocument((document) => document.state.version);
  const [places, setPlaces] = useState<Readonly<Record<string, PlaceInLog>> | null>(null);
  useEffect(() => {
    if (partnerId === null) return undefined;
    let gone = false;
    call('history.versions', { partnerId }).then(
      (found) => !gone && setPlaces(found),
      () => !gone && setPlaces(null),
    );
    return () => {
      gone = true;
    };
  }, [partnerId, versions]);
  return places;
}
