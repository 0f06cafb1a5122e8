import { PanelLeft, Settings } from 'lucide-react';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { PartnerSidebar } from '#renderer/features/partners/index.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { setPanel, usePanels } from './panels.ts';

/** The left side of the window: the partners, and the settings at the lower end. */
export function Sidebar(): ReactElement {
  const hide = (
    <IconButton
      label="Hide partners"
      shortcut="Mod+B"
      icon={<PanelLeft />}
      onClick={() => setPanel('sidebar', false)}
    />
  );
  const foot = (
    <Button variant="plain" size="s" icon={<Settings />} onClick={() => void runCommand('settings.open')}>
      Settings
    </Button>
  );
  return (
    <PartnerSidebar
      hide={hide}
      foot={foot}
      onGo={() => {
        if (usePanels.getState().narrow) setPanel('sidebar', false);
      }}
    />
  );
}
