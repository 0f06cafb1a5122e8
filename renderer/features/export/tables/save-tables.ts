import { call } from '#renderer/bridge/bridge.ts';
import { currentState, currentToday } from '#renderer/document/document-store.ts';
import { tablesOf } from '#shared/export/tables.ts';
import type { Audience } from '#shared/print/audience.ts';

/** Makes the tables and saves them as a workbook; null when the user cancels. The library loads with the first one. */
export async function saveTables(
  audience: Audience,
  suggestedName: string,
): Promise<{ readonly path: string } | null> {
  const tables = tablesOf(currentState(), audience, currentToday());
  const { writeWorkbook } = await import('./write-workbook.ts');
  return call('files.save', { kind: 'xlsx', suggestedName, bytes: writeWorkbook(tables) });
}
