import { registerCommand } from '#renderer/commands/commands.ts';
import { setSettingsOpen } from './settings-dialog-store.ts';

registerCommand('settings.open', { run: () => setSettingsOpen(true) });
