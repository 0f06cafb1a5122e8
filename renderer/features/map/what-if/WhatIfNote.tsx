import type { ReactElement } from 'react';
import { showTab } from '#renderer/session/navigation.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ModeNote } from '#renderer/ui/ModeNote.tsx';
import { leaveWhatIf, useWhatIf } from '#renderer/session/what-if-store.ts';

/**
 * Says above what shows the partner as it is that the map asks "what if", and that editing rests. With `leads` it also leads back
 * to the map and out of the mode, where the panel that does is not in view.
 */
export function WhatIfNote({ leads = false }: { readonly leads?: boolean }): ReactElement | null {
  const on = useWhatIf((store) => store.on);
  const assumed = useWhatIf((store) => store.assumptions.length);
  if (!on) return null;
  const actions = leads ? (
    <>
      <Button size="s" onClick={() => showTab('map')}>
        Back to the map
      </Button>
      <Button size="s" onClick={leaveWhatIf}>
        End what if
      </Button>
    </>
  ) : undefined;
  return (
    <ModeNote actions={actions}>
      {assumed === 0
        ? 'What if is on: editing is paused.'
        : 'What if is on: here you see everything as it is, and editing is paused.'}
    </ModeNote>
  );
}
