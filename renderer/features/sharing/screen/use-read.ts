import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { CallName, RequestOf, ResponseOf } from '#shared/ipc/contract.ts';
import { useSharing } from '../sharing-store.ts';

/** What a call answers, asked again whenever it stands otherwise with the folder or something was saved; null before the first answer and where there is none. */
export function useRead<C extends CallName>(name: C, request: RequestOf<C>): ResponseOf<C> | null {
  const status = useSharing((store) => store.status);
  const merges = useSharing((store) => store.merges);
  const revision = useDocument((store) => store.revision);
  const [answer, setAnswer] = useState<ResponseOf<C> | null>(null);
  const asked = JSON.stringify(request ?? null);
  useEffect(() => {
    let wanted = true;
    call(name, request).then(
      (found) => {
        if (wanted) setAnswer(found);
      },
      () => undefined, // what was known stays; the state above says why nothing new can be read
    );
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `asked` stands for the request
  }, [name, asked, status, merges, revision]);
  return answer;
}
