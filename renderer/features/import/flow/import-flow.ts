import { errorText, isCancelled } from '#renderer/document/error-text.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import { refusedBySize } from '#shared/import/list-size.ts';
import type { ImportField } from '#shared/import/import-field.ts';
import { withoutPhotos, type KnownTables } from '#shared/import/known-people.ts';
import { changeMapping, mappingOf, mappingProblem } from '#shared/import/mapping.ts';
import type { PreviewChoices } from '#shared/import/preview.ts';
import type { ListSource } from '#shared/import/open-list.ts';
import type { ReadOptions } from '#shared/import/table.ts';
import type { FileContent } from '#shared/ipc/types.ts';
import { openPartner, partnerInView } from '#renderer/session/navigation.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { emptyState } from '#shared/model/partner-state.ts';
import type { ImportCalls } from './import-protocol.ts';
import { nameFromFile } from './import-words.ts';
import { isSaving, resetImport, showProblem, useImport, type TargetChoice } from './import-store.ts';
import { askWorker, stopWorker } from './import-thread.ts';

/** The tables that the shown preview was worked out with; other ones mean that the partner changed meanwhile. */
let previewedTables: KnownTables | null = null;

/** What the clipboard holds, as text and, where it has one, as a page. */
export type Pasted = { readonly text: string; readonly html: string };

/** Opens the import, with a list if there is one already: a file, or text that was pasted. */
export function openImport(source?: FileContent | File | Pasted): void {
  if (useDocument.getState().readOnly) {
    toast({
      ...errorText(null),
      title: 'Nothing can be imported right now',
      description: 'The profile is open for reading only.',
      tone: 'danger',
    });
    return;
  }
  if (isSaving(useImport.getState())) return; // a commit is being written: first things first
  stopWorker();
  resetImport(true, partnerInView() === null ? { kind: 'new', name: '' } : { kind: 'open' });
  if (source === undefined) return;
  if (source instanceof File) void readFile(source);
  else if ('text' in source) void readList({ kind: 'paste', ...source });
  else void readList({ kind: 'file', ...source });
}

/** Closes the import; whatever was being read or matched stops, and nothing was written. */
export function closeImport(): void {
  stopWorker();
  previewedTables = null;
  resetImport(false, { kind: 'open' });
}

/** Lets the user choose a file in the system's dialog. */
export async function chooseFile(): Promise<void> {
  useImport.setState({ failure: null });
  try {
    const file = await call('files.openList', undefined);
    if (file !== null) await readList({ kind: 'file', name: file.name, bytes: file.bytes });
  } catch (error) {
    fail(error);
  }
}

/** Reads a file that was dropped; a large one is refused before anything of it is read. */
async function readFile(file: File): Promise<void> {
  const refused = refusedBySize(file.size);
  if (refused !== null) return showProblem(refused);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await readList({ kind: 'file', name: file.name, bytes });
  } catch (error) {
    if (isCancelled(error)) return;
    const description =
      'Nothing was changed. Check that it is a file, not a folder, and that it still exists.';
    useImport.setState({ failure: { title: `“${file.name}” cannot be read`, description }, job: null });
  }
}

/** Reads a list and shows what its columns mean. */
async function readList(source: ListSource): Promise<void> {
  const sourceName = source.kind === 'file' ? source.name : 'Pasted rows';
  const proposed = source.kind === 'file' ? nameFromFile(source.name) : '';
  useImport.setState(({ target, sourceName: before }) => ({
    step: 'source',
    sourceName,
    // A name that the user typed stays; one that an earlier file gave goes with that file.
    target:
      target.kind === 'new' && ['', nameFromFile(before)].includes(target.name)
        ? { kind: 'new', name: proposed }
        : target,
  }));
  await readWith(source, {});
}

/** Reads the same list again in another way. */
export async function readAgain(options: ReadOptions): Promise<void> {
  const { table } = useImport.getState();
  if (table === null) return;
  const kept: ReadOptions = {
    ...(table.encoding === null ? {} : { encoding: table.encoding }),
    ...(table.delimiter === null ? {} : { delimiter: table.delimiter }),
    ...(table.sheets.length === 0 ? {} : { sheet: table.sheet }),
    ...options,
  };
  await readWith(null, kept);
}

async function readWith(source: ListSource | null, options: ReadOptions): Promise<void> {
  useImport.setState({ job: job('Reading the list …'), failure: null });
  const tooLong = setTimeout(giveUp, MOST_READING_MS);
  try {
    const answer = await askWorker('read', { source, options });
    useImport.setState({ job: null });
    if (!answer.ok) return showProblem(answer.problem);
    const { table, proposals } = answer;
    useImport.setState({
      step: 'columns',
      table,
      proposals,
      mapping: mappingOf(proposals),
      preview: null,
      kept: new Set(),
      dayOrder: null,
      notice: null,
    });
  } catch (error) {
    fail(error);
  } finally {
    clearTimeout(tooLong);
  }
}

/** No list of 20,000 people takes a tenth of it; a file that was made to take for ever does. */
const MOST_READING_MS = 60_000;

function giveUp(): void {
  stopReading();
  const description = 'Nothing was changed. Copy the cells of the list and paste them here instead.';
  useImport.setState({ failure: { title: 'Reading this file takes too long', description } });
}

/** Gives a column another meaning; null leaves it out. */
export function setColumn(column: number, field: ImportField | null): void {
  useImport.setState(({ mapping }) => ({
    mapping: changeMapping(mapping, column, field),
    preview: null,
    failure: null,
  }));
}

/** Says which comes first in dates that do not tell, day or month. */
export function setDayOrder(dayOrder: PreviewChoices['dayOrder']): void {
  useImport.setState({ dayOrder, preview: null });
}

export function setTarget(target: TargetChoice): void {
  useImport.setState({ target, preview: null });
}

/** Opens a partner and brings the people into it, in place of a new one. */
export async function bringInto(partnerId: PartnerId): Promise<void> {
  if (await openPartner(partnerId)) setTarget({ kind: 'open' });
}

/** Why the columns step cannot be left, or null. */
export function columnsProblem(): string | null {
  const { mapping, target } = useImport.getState();
  const missing = mappingProblem(mapping);
  if (missing !== null) return missing;
  return target.kind === 'new' && target.name.trim() === '' ? 'Give the new partner a name.' : null;
}

/** Works out what would happen and shows it. */
export async function showPreview(notice: string | null = null): Promise<void> {
  if (columnsProblem() !== null) return;
  const tables = tablesNow();
  useImport.setState({ job: job('Comparing with the people who are there …'), failure: null });
  try {
    const preview = await askWorker('preview', previewRequest(tables), (done, total) =>
      useImport.setState(({ job: now }) => (now === null ? {} : { job: { ...now, done, total } })),
    );
    previewedTables = tables;
    useImport.setState({
      job: null,
      step: 'preview',
      preview,
      filter: { kind: 'all' },
      left: new Set(),
      openRow: null,
      notice,
    });
  } catch (error) {
    fail(error);
  }
}

function previewRequest(tables: KnownTables): ImportCalls['preview']['request'] {
  const { mapping, kept, dayOrder } = useImport.getState();
  const { userName, today } = useDocument.getState();
  return {
    mapping,
    known: withoutPhotos(tables),
    author: { userName, today },
    choices: { keep: kept, dayOrder },
  };
}

/** Brings a row in that looks like an earlier one or like nobody; the preview is worked out again in place. */
export async function keepRow(index: number): Promise<void> {
  useImport.setState(({ kept }) => ({ kept: new Set([...kept, index]), openRow: null }));
  const tables = tablesNow();
  try {
    const preview = await askWorker('preview', previewRequest(tables));
    previewedTables = tables;
    // The problems are others now, so a filter by one of them would show the wrong rows.
    useImport.setState(({ filter }) => ({
      preview,
      filter: filter.kind === 'problem' ? { kind: 'all' } : filter,
    }));
  } catch (error) {
    fail(error);
  }
}

/** Whether the shown preview still stands on what the partner holds now. */
export function previewIsCurrent(): boolean {
  const now = tablesNow();
  return (
    previewedTables !== null &&
    previewedTables.person === now.person &&
    previewedTables.seat === now.seat &&
    previewedTables.rating === now.rating &&
    previewedTables.line === now.line
  );
}

const nobody = emptyState();

function tablesNow(): KnownTables {
  const { person, seat, rating, line } =
    useImport.getState().target.kind === 'new' ? nobody : useDocument.getState().state;
  return { person, seat, rating, line };
}

/** Opens a row of the preview, or closes it when it is open. */
export async function toggleRow(index: number): Promise<void> {
  if (useImport.getState().openRow?.index === index) return useImport.setState({ openRow: null });
  useImport.setState({ openRow: { index, details: null } });
  const details = await askWorker('row', { index });
  useImport.setState(({ openRow }) => (openRow?.index === index ? { openRow: { index, details } } : {}));
}

export function goBack(): void {
  useImport.setState(({ step }) => ({
    step: step === 'preview' ? 'columns' : 'source',
    failure: null,
    notice: null,
  }));
}

/** Stops reading or comparing; the list is forgotten, nothing was written. */
export function stopReading(): void {
  stopWorker();
  useImport.setState({ job: null, step: 'source', table: null, preview: null });
}

/** A job that has just begun. */
export function job(
  label: string,
  jobId: string | null = null,
): ReturnType<typeof useImport.getState>['job'] {
  return { label, done: 0, total: null, jobId };
}

/** Shows a failure in words; a cancelled job needs none. */
export function fail(error: unknown): void {
  useImport.setState({ job: null, ...(isCancelled(error) ? {} : { failure: errorText(error) }) });
}
