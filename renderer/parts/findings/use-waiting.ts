import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { nothingWaits, type WaitingRows } from '#shared/model/waiting.ts';

/** What of the open partner came and has no place yet; read again after each change. Nothing of a snapshot that is looked at. */
export function useWaiting(): WaitingRows {
  const partnerId = useDocument((document) => (document.isSnapshot ? null : document.partnerId));
  const revision = useDocument((document) => document.revision);
  const [known, setKnown] = useState<{ readonly of: PartnerId; readonly waiting: WaitingRows } | null>(null);
  useEffect(() => {
    if (partnerId === null) return undefined;
    let gone = false;
    call('partner.waiting', { partnerId }).then(
      (waiting) => !gone && setKnown({ of: partnerId, waiting }),
      () => undefined, // what was known stays; the next change asks again
    );
    return () => {
      gone = true;
    };
  }, [partnerId, revision]);
  return known !== null && known.of === partnerId ? known.waiting : nothingWaits;
}
