import type { ReactElement } from 'react';
import { ImportTactics } from './ImportTactics.tsx';
import { OutcomeDialog } from './OutcomeDialog.tsx';
import { TacticDialog } from './TacticDialog.tsx';
import { useTactics } from '#renderer/session/tactics-store.ts';

/** What opens over the other screens: a tactic, what came of it, a file to be taken over. Mounted once by the app. */
export function TacticDialogs(): ReactElement {
  const told = useTactics((store) => store.told);
  const asked = useTactics((store) => store.asked);
  const preview = useTactics((store) => store.preview);
  const refusal = useTactics((store) => store.refusal);
  return (
    <>
      {told !== null && <TacticDialog {...told} />}
      {asked !== null && <OutcomeDialog {...asked} />}
      {(preview !== null || refusal !== null) && <ImportTactics preview={preview} refusal={refusal} />}
    </>
  );
}
