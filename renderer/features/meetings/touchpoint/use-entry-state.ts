import { resolveAliases } from '#shared/reading/aliases.ts';
import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';

type Loaded = {
  readonly partnerId: PartnerId;
  readonly state: PartnerState | null;
  readonly failure: unknown;
};

/** The data of the partner that a contact is written for: the open one's, or read for it. Null while it is on its way. */
export function useEntryState(partnerId: PartnerId | null): {
  readonly state: PartnerState | null;
  readonly failure: unknown;
} {
  const isOpen = useDocument((store) => partnerId !== null && store.partnerId === partnerId);
  const open = useDocument((store) => store.state);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (partnerId === null || isOpen) return;
    let wanted = true;
    call('partner.open', { partnerId }).then(
      (rows) => {
        if (wanted) setLoaded({ partnerId, state: resolveAliases(stateFromRows(rows)), failure: null });
      },
      (failure: unknown) => {
        if (wanted) setLoaded({ partnerId, state: null, failure });
      },
    );
    return () => {
      wanted = false;
    };
  }, [partnerId, isOpen]);
  if (isOpen) return { state: open, failure: null };
  return loaded !== null && loaded.partnerId === partnerId ? loaded : { state: null, failure: null };
}
