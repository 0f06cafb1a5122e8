/** Public face of the import. Importing it attaches the command. */
import './commands.ts';

export { ImportDialog } from './ImportDialog.tsx';
export { openImport } from './import-flow.ts';
