import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { clearSelection, useSelection } from '#renderer/session/selection-store.ts';
import { Bar } from '#renderer/ui/Bar.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { isPanelOpen, showInspector, usePanels } from '#renderer/session/panels.ts';
import styles from './SelectionBar.module.css';

/** What can be done with several selected rows at once; rating, owner and department are in the inspector. */
export function SelectionBar(): ReactElement | null {
  const count = useSelection((selection) => selection.seatIds.size);
  const inspectorOpen = usePanels((panels) => isPanelOpen(panels, 'inspector'));
  const readOnly = useDocument((document) => document.readOnly);
  if (count < 2) return null;
  return (
    <Bar toolbar="Selected people" at="bottom">
      <span className={styles.count}>{count} selected</span>
      {!inspectorOpen && (
        <Button size="s" disabled={readOnly} onClick={showInspector}>
          Rate and change all
        </Button>
      )}
      <Button size="s" disabled={readOnly} onClick={() => void runCommand('seat.vacate')}>
        Make vacant
      </Button>
      <Button size="s" disabled={readOnly} onClick={() => void runCommand('seat.toTray')}>
        Put into the tray
      </Button>
      <Button size="s" variant="danger" disabled={readOnly} onClick={() => void runCommand('seat.delete')}>
        Delete
      </Button>
      <Button size="s" variant="plain" onClick={clearSelection}>
        Select nobody
      </Button>
    </Bar>
  );
}
