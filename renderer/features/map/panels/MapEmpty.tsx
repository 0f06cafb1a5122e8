import { Network } from 'lucide-react';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** The map of a partner without people: what to do next. */
export function MapEmpty(): ReactElement {
  const readOnly = useDocument((store) => store.readOnly);
  return (
    <EmptyState
      icon={<Network />}
      title="Nobody is on this map yet"
      description="Bring in a list of the partner’s people, or add the first one by hand. Reporting lines come from the list when it names managers."
      actions={
        readOnly ? undefined : (
          <>
            <Button variant="primary" onClick={() => void runCommand('import.open')}>
              Import people …
            </Button>
            <Button onClick={() => void runCommand('seat.addTop')}>Add the first person</Button>
          </>
        )
      }
    />
  );
}
