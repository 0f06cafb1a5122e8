import { call } from '#renderer/bridge/bridge.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import { previewTactics } from '#shared/edit/tactics/import-tactics.ts';
import { readTacticsFile, tacticsFile } from '#shared/playbook/tactics/tactics-file.ts';
import { useTactics, writeTactic } from '#renderer/session/tactics-store.ts';

/** Saves what the user wrote, changed or switched off, through the save dialog. */
async function exportTactics(): Promise<void> {
  const bytes = tacticsFile([...currentState().own_tactic.values()]);
  const suggestedName = `Rapport tactics ${useDocument.getState().today}.json`;
  const saved = await call('files.save', { kind: 'json', suggestedName, bytes });
  if (saved !== null) toast({ title: 'Tactics saved', description: saved.path, key: 'tactics-file' });
}

/** Lets the user choose a file of tactics and shows what it would change. */
async function importTactics(): Promise<void> {
  const file = await call('files.openTactics', undefined);
  if (file === null) return;
  const { name } = file;
  const read = readTacticsFile(file.bytes);
  if (!read.ok) {
    useTactics.setState({ refusal: { name, reason: read.reason }, preview: null });
    return;
  }
  useTactics.setState({
    preview: { name, tactics: previewTactics(currentState(), read.tactics) },
    refusal: null,
  });
}

const mayWrite = () => !useDocument.getState().readOnly;
registerCommand('tactics.new', {
  mayRun: mayWrite,
  run: () => writeTactic(null),
});
registerCommand('tactics.import', { mayRun: mayWrite, run: importTactics });
registerCommand('tactics.export', {
  mayRun: () => currentState().own_tactic.size > 0,
  run: exportTactics,
});
