import { newId } from '#renderer/document/new-id.ts';
import { importChanges, refusedByChanges } from '#shared/import/import-changes.ts';
import { leaveOut } from '#shared/import/leave-out.ts';
import { proposeColumns } from '#shared/import/match-columns.ts';
import { previewImport } from '#shared/import/preview.ts';
import type { ImportPreview } from '#shared/import/preview-row.ts';
import { openList, type ListSource, type OpenedList } from '#shared/import/open-list.ts';
import { readTable, type Table } from '#shared/import/table.ts';
import type {
  ChangesAnswer,
  FromWorker,
  ImportCalls,
  PreviewSummary,
  ReadAnswer,
  ToWorker,
} from './import-protocol.ts';
import { rowSays } from './row-says.ts';

/*
 * Runs beside the window, so that reading and matching thousands of rows never holds it up. It keeps the list and the last
 * preview; ending the worker is how a job is cancelled.
 */
let source: ListSource | null = null;
/** The list as it was opened, and in which encoding; another sheet or delimiter needs no second opening. */
let opened: { readonly list: OpenedList; readonly encoding: ListEncoding } | null = null;
let table: Table | null = null;
let preview: ImportPreview | null = null;

type ListEncoding = ImportCalls['read']['request']['options']['encoding'];

const PROGRESS_EVERY_MS = 60;

addEventListener('message', (event: MessageEvent<ToWorker>) => void answer(event.data));

async function answer(call: ToWorker): Promise<void> {
  const { id } = call;
  try {
    send({ id, kind: 'answer', answer: await answerTo(call) });
  } catch (error) {
    send({ id, kind: 'failure', message: error instanceof Error ? error.message : String(error) });
  }
}

function send(message: FromWorker): void {
  postMessage(message);
}

async function answerTo(call: ToWorker): Promise<ImportCalls[ToWorker['name']]['answer']> {
  switch (call.name) {
    case 'read':
      return read(call.request);
    case 'preview':
      return makePreview(call.id, call.request);
    case 'row':
      return preview?.rows[call.request.index] ?? null;
    case 'changes':
      return changes(call.request);
  }
}

async function read({ source: given, options }: ImportCalls['read']['request']): Promise<ReadAnswer> {
  if (given !== null) [source, opened] = [given, null];
  if (source === null) throw new Error('no list was given');
  if (opened === null || opened.encoding !== options.encoding) {
    const open = await openList(source, options.encoding);
    if (!open.ok) return open;
    opened = { list: open.list, encoding: options.encoding };
  }
  const result = readTable(opened.list, options);
  if (!result.ok) return result;
  table = result.table;
  const { rows, ...summary } = table;
  return { ok: true, table: { ...summary, rowCount: rows.length }, proposals: proposeColumns(table) };
}

function makePreview(id: number, request: ImportCalls['preview']['request']): PreviewSummary {
  if (table === null) throw new Error('no list was read');
  let last = 0;
  const { mapping, known, author, choices } = request;
  const onProgress = (done: number, total: number): void => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    send({ id, kind: 'progress', done, total });
  };
  preview = previewImport(table, mapping, known, author, onProgress, choices);
  const { rows, problems, counts, hasManagers } = preview;
  return {
    rows: rows.map((row) => ({
      rowNumber: row.rowNumber,
      name: row.name,
      title: row.title,
      status: row.status,
      matchedBy: row.matchedBy,
      canKeep: row.canKeep,
      samePersonAs: row.plan?.personRow ?? null,
      says: rowSays(row),
    })),
    problems,
    counts,
    hasManagers,
  };
}

function changes({ left, ...target }: ImportCalls['changes']['request']): ChangesAnswer {
  if (preview === null) throw new Error('nothing was previewed');
  const list = importChanges(leaveOut(preview, new Set(left)), newId, target);
  const problem = refusedByChanges(list);
  return problem === null ? { ok: true, changes: list } : { ok: false, problem };
}
