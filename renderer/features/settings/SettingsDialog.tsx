import { FolderSync } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { run } from '#renderer/edits/run.ts';
import { useApp } from '#renderer/session/app-store.ts';
import { changeSettings, useSettings } from '#renderer/session/settings-store.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SegmentedField } from '#renderer/ui/SegmentedField.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { ProfileCounts } from '#shared/ipc/contract.ts';
import { changeChannelOwner } from '#shared/edit/culture/culture-edits.ts';
import { CHANNEL_OWNER_ID } from '#shared/model/channel-owner.ts';
import { otherDraft } from '#shared/model/draft.ts';
import { countText } from '#shared/text/wording.ts';
import { setSettingsOpen, useSettingsDialog } from './settings-dialog-store.ts';
import styles from './SettingsDialog.module.css';
import looks from '#renderer/ui/looks.module.css';

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
] as const;

/** The user's name, theme and paper; every change holds at once. */
export function SettingsDialog(): ReactElement {
  const open = useSettingsDialog((state) => state.open);
  const { theme, paper, userName, hintsDone } = useSettings();
  const version = useApp((state) => state.version);
  return (
    <Dialog open={open} onOpenChange={setSettingsOpen} title="Settings" size="s">
      <div className={styles.settings}>
        <TextField
          label="Your name"
          hint="Noted as “who” with every rating and change."
          value={userName}
          draft={otherDraft('settings', 'settings', 'userName')}
          onCommit={(name) => changeSettings({ userName: name.trim() })}
          maxLength={200}
        />
        <SegmentedField
          label="Theme"
          value={theme}
          options={themes}
          onValueChange={(next) => void changeSettings({ theme: next })}
        />
        <SegmentedField
          label="Paper"
          value={paper}
          options={papers}
          onValueChange={(next) => void changeSettings({ paper: next })}
        />
        <Switch
          label="Show the first steps"
          checked={!hintsDone}
          onCheckedChange={(shown) => void changeSettings({ hintsDone: !shown })}
        />
        <Retention />
        <div>
          <Button
            size="s"
            icon={<FolderSync />}
            onClick={() => {
              setSettingsOpen(false);
              void runCommand('sharing.connect');
            }}
          >
            Share through a folder …
          </Button>
        </div>
        {open && <Held />}
        <p className={looks.faintNote}>
          Rapport {version}. Your data stays on this computer; only what you share through a folder, save as a
          file, print or copy leaves it.
        </p>
      </div>
    </Dialog>
  );
}

/** After how long people who left are proposed for erasing; a rule of our own company, so everybody who shares it has it. Not while there is no profile. */
function Retention(): ReactElement | null {
  const months = useDocument(
    ({ state }) => state.channel_owner.get(CHANNEL_OWNER_ID)?.retentionMonths ?? null,
  );
  const readOnly = useDocument((document) => document.readOnly);
  return (
    <NumberField
      label="Propose erasing people who left (months ago)"
      hint="Empty: nobody is proposed. Nothing is erased without you."
      value={months}
      optional
      min={1}
      max={240}
      disabled={readOnly}
      onCommit={(retentionMonths) => run(changeChannelOwner, { facts: { retentionMonths } })}
    />
  );
}

/** How much is kept on this computer; says nothing until it is counted, and where there is no profile. */
function Held(): ReactElement | null {
  const [counts, setCounts] = useState<ProfileCounts | null>(null);
  useEffect(() => {
    let wanted = true;
    call('profile.counts', undefined).then(
      (found) => {
        if (wanted) setCounts(found);
      },
      () => undefined, // without a profile there is nothing to count, and the window says why by itself
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (counts === null) return null;
  const { partners, people, conversations } = counts;
  return (
    <p className={looks.faintNote}>
      Kept here: {countText(partners, 'partner')}, {countText(people, 'person', 'people')} and{' '}
      {countText(conversations, 'conversation')}.
    </p>
  );
}
