/** Public face of the export: the dialog, mounted once by the frame. Importing it attaches the commands. */
import './commands.ts';

export { ExportDialog } from './ExportDialog.tsx';
