import { Users } from 'lucide-react';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** What the pictures of people show while there is nobody. */
export function NobodyYet({ then }: { readonly then: string }): ReactElement {
  const readOnly = useDocument((document) => document.readOnly);
  return (
    <EmptyState
      icon={<Users />}
      title="No people yet"
      description={`Bring in the partner’s people first: import a list, or add them on the map. ${then}`}
      actions={
        <Button variant="primary" disabled={readOnly} onClick={() => void runCommand('import.open')}>
          Import people …
        </Button>
      }
    />
  );
}
