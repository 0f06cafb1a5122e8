import { PanelLeft, Settings } from 'lucide-react';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { PartnerSidebar } from '#renderer/features/partners/PartnerSidebar.tsx';
import { SharingFoot } from '#renderer/features/sharing/SharingFoot.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { showScreen, useNavigation } from '#renderer/session/navigation.ts';
import { setPanel, usePanels } from '#renderer/session/panels.ts';
import { screenEntries, type ScreenEntry } from '../panes/screens.tsx';
import styles from './Sidebar.module.css';

/** The left side of the window: the partners, and how it stands with sharing and the settings at the lower end. */
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
    <>
      <SharingFoot onGo={closeDrawer} />
      <Button variant="plain" size="s" icon={<Settings />} onClick={() => void runCommand('settings.open')}>
        Settings
      </Button>
    </>
  );
  const [first, ...others] = screenEntries.filter(({ fromFoot }) => fromFoot !== true);
  return (
    <PartnerSidebar
      home={first !== undefined && <ScreenLink entry={first} />}
      hide={hide}
      screens={
        others.length > 0 && (
          <div className={styles.screens}>
            {others.map((entry) => (
              <ScreenLink key={entry.screen} entry={entry} />
            ))}
          </div>
        )
      }
      foot={foot}
      onGo={closeDrawer}
    />
  );
}

function closeDrawer(): void {
  if (usePanels.getState().narrow) setPanel('sidebar', false);
}

function ScreenLink({ entry }: { readonly entry: ScreenEntry }): ReactElement {
  const { screen, label, icon: Icon, Count } = entry;
  const here = useNavigation((state) => state.screen === screen);
  return (
    <button
      type="button"
      className={classNames(styles.link, here && styles.here)}
      aria-current={here ? 'page' : undefined}
      onClick={() => {
        showScreen(screen);
        closeDrawer();
      }}
    >
      <Icon size={16} aria-hidden />
      <span className={styles.label}>{label}</span>
      {Count !== undefined && <Count />}
    </button>
  );
}
