import type { ReactElement } from 'react';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useSlow } from '#renderer/ui/use-slow.ts';
import looks from '#renderer/ui/looks.module.css';
import { ERASURE_CERTAIN, ERASURE_PARTS } from '#shared/model/erasure.ts';

/** How far an erasure has come, and whether it can still be stopped; empty for one that is over at once. */
export function ErasureProgress({ part }: { readonly part: number }): ReactElement | null {
  const slow = useSlow(true);
  if (!slow) return null;
  const label =
    part < ERASURE_CERTAIN
      ? 'Erasing from your data. You can still cancel: then nothing has changed.'
      : 'Erased from your data; now from the backups. This can no longer be cancelled, and the next start finishes it if it has to.';
  return (
    <div className={looks.column3}>
      <output>{label}</output>
      <ProgressBar label="Erasing" value={part} max={ERASURE_PARTS} />
    </div>
  );
}
