import { Users } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

type Props = {
  readonly icon?: ReactNode;
  readonly title?: string;
  /** What to do; when left out, to import a list or add people. */
  readonly description?: string;
  /** What the view shows then. */
  readonly then?: string;
};

const bringIn = 'Bring in the partner’s people first: import a list, or add them on the map.';

/** What a view of people shows while the partner has nobody, with the way to bring them in. */
export function NobodyYet({
  icon = <Users />,
  title = 'No people yet',
  description = bringIn,
  then = '',
}: Props): ReactElement {
  const readOnly = useDocument((document) => document.readOnly);
  return (
    <EmptyState
      icon={icon}
      title={title}
      description={`${description} ${then}`.trim()}
      actions={
        <Button variant="primary" disabled={readOnly} onClick={() => void runCommand('import.open')}>
          Import people …
        </Button>
      }
    />
  );
}
