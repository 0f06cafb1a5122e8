import { ChevronDown, PanelLeft, PanelRight, Redo2, Search, Share, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { describeCommand, mayRunCommand, runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, type MenuItem } from '#renderer/ui/Menu.tsx';
import { Shortcut } from '#renderer/ui/Shortcut.tsx';
import { Tooltip } from '#renderer/ui/Tooltip.tsx';
import type { CommandId } from '#shared/commands/command-list.ts';
import { useNavigation } from '#renderer/session/navigation.ts';
import { useInspectorIdle } from '#renderer/session/inspector-idle.ts';
import { isPanelOpen, togglePanel, usePanels } from '#renderer/session/panels.ts';
import styles from './TopBar.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The thin bar on top: partner, undo and redo, search and commands, share. */
export function TopBar(): ReactElement {
  const panels = usePanels();
  const inPartner = useNavigation((state) => state.screen === 'partner');
  const idle = useInspectorIdle();
  return (
    <header className={styles.bar}>
      {!isPanelOpen(panels, 'sidebar') && (
        <IconButton
          label="Show partners"
          shortcut="Mod+B"
          icon={<PanelLeft />}
          onClick={() => togglePanel('sidebar')}
        />
      )}
      {inPartner && <PartnerName />}
      <span className={looks.grow} />
      <UndoButtons />
      <SearchButton />
      {inPartner && <ShareMenu />}
      {inPartner && (
        <IconButton
          label="Inspector"
          shortcut="Mod+J"
          icon={<PanelRight />}
          pressed={isPanelOpen(panels, 'inspector') && !idle}
          disabled={idle}
          onClick={() => togglePanel('inspector')}
        />
      )}
    </header>
  );
}

function PartnerName(): ReactElement | null {
  const name = useDocument((store) =>
    store.partnerId === null ? null : (store.state.partner.get(store.partnerId)?.name ?? null),
  );
  if (name === null) return null;
  const items = () => [
    commandItem('partner.details'),
    commandItem('partner.rename'),
    'separator' as const,
    commandItem('partner.archive'),
    { ...commandItem('partner.delete'), danger: true },
  ];
  return (
    <h1 className={styles.title}>
      <Menu
        trigger={
          <button type="button" className={styles.partner}>
            <span className={styles.name}>{name}</span>
            <ChevronDown size={14} aria-hidden />
          </button>
        }
        items={items}
      />
    </h1>
  );
}

function UndoButtons(): ReactElement {
  const { undo, redo } = useDocument((store) => store.undoState);
  const readOnly = useDocument((store) => store.readOnly);
  return (
    <>
      <IconButton
        label={undo === null ? 'Undo' : `Undo: ${undo.label}`}
        shortcut="Mod+Z"
        icon={<Undo2 />}
        disabled={undo === null || readOnly}
        onClick={() => void runCommand('edit.undo')}
      />
      <IconButton
        label={redo === null ? 'Redo' : `Redo: ${redo.label}`}
        shortcut="Mod+Shift+Z"
        icon={<Redo2 />}
        disabled={redo === null || readOnly}
        onClick={() => void runCommand('edit.redo')}
      />
    </>
  );
}

function SearchButton(): ReactElement {
  return (
    <Tooltip label="Find people, partners and commands" shortcut="Mod+K">
      <button
        type="button"
        className={styles.search}
        aria-label="Search and commands"
        onClick={() => void runCommand('palette.open')}
      >
        <Search size={14} aria-hidden />
        <span className={styles.searchText}>Search and commands</span>
        <span className={styles.searchText}>
          <Shortcut keys="Mod+K" />
        </span>
      </button>
    </Tooltip>
  );
}

function ShareMenu(): ReactElement {
  const items = () => [
    commandItem('export.plan'),
    commandItem('brief.print'),
    'separator' as const,
    commandItem('export.svg'),
    commandItem('export.png'),
    commandItem('export.csv'),
    'separator' as const,
    commandItem('export.calendar'),
    'separator' as const,
    commandItem('sharing.connect'),
    commandItem('snapshot.save'),
  ];
  return (
    <Menu
      align="end"
      trigger={
        <Button size="s" icon={<Share />} aria-label="Share and export">
          <span className={styles.shareText}>Share</span>
        </Button>
      }
      items={items}
    />
  );
}

function commandItem(id: CommandId): Exclude<MenuItem, 'separator' | { readonly heading: string }> {
  const { label, shortcut } = describeCommand(id);
  return {
    id,
    label,
    ...(shortcut === undefined ? {} : { shortcut }),
    disabled: !mayRunCommand(id),
    onSelect: () => void runCommand(id),
  };
}
