import { registerCommand } from '#renderer/commands/commands.ts';
import { openBackups } from './backup-store.ts';
import { setSettingsOpen } from '#renderer/features/settings/settings-dialog-store.ts';

registerCommand('backup.restore', { run: openBackups });
registerCommand('settings.open', { run: () => setSettingsOpen(true) });
