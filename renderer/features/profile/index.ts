/** Public face of the profile: problems of its file, backups, settings. Importing it attaches the commands. */
import './commands.ts';

export { BackupDialog } from './BackupDialog.tsx';
export { ProblemScreen } from './ProblemScreen.tsx';
export { ReadOnlyBanner } from './ReadOnlyBanner.tsx';
export { SettingsDialog } from './SettingsDialog.tsx';
