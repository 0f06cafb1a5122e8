import { registerCommand } from '#renderer/commands/commands.ts';
import { openBackups } from './backup-store.ts';

registerCommand('backup.restore', { run: openBackups });
