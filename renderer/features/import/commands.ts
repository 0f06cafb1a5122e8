import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { openImport } from './flow/import-flow.ts';

registerCommand('import.open', {
  mayRun: () => !useDocument.getState().readOnly,
  run: () => openImport(),
});
