import { useEffect, useState } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { readComparison, type Compared, type Moments } from '#renderer/session/comparison-store.ts';

/** `failed` with what it failed with, while a comparison cannot be read; null while it is on its way. */
export type ComparedNow = Compared | { readonly failed: unknown } | null;

/** What is different between two moments of the open partner; read again after each change. */
export function useCompared(moments: Moments): ComparedNow {
  const revision = useDocument((document) => document.revision);
  const [compared, setCompared] = useState<ComparedNow>(null);
  useEffect(() => {
    let gone = false;
    readComparison(moments).then(
      (found) => !gone && setCompared(found),
      (failed: unknown) => !gone && setCompared({ failed }),
    );
    return () => {
      gone = true;
    };
  }, [moments, revision]);
  return compared;
}
