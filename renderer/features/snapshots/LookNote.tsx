import type { ReactElement } from 'react';
import { useToday } from '#renderer/document/document-store.ts';
import { leaveLooking, useLooking } from '#renderer/session/looking-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ModeNote } from '#renderer/ui/ModeNote.tsx';
import { previewAgain } from './open-snapshot.ts';
import { authorOf, savedText } from './snapshot-words.ts';

/** Says above a partner that it is a colleague's snapshot, of which day, and that nothing of it is written; leads to what is different, and out. */
export function LookNote(): ReactElement | null {
  const shown = useLooking((store) => store.shown);
  const today = useToday();
  if (shown === null) return null;
  return (
    <ModeNote
      label="Snapshot"
      actions={
        <>
          <Button size="s" onClick={previewAgain}>
            Differences and merging …
          </Button>
          <Button size="s" onClick={() => void leaveLooking()}>
            Leave the snapshot
          </Button>
        </>
      }
    >
      <b>
        Snapshot by {authorOf(shown)}, saved {savedText(shown.createdAt, today)}
      </b>{' '}
      You only look at it: nothing can be changed here, and nothing of it is in your data.
    </ModeNote>
  );
}
