import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { runOrThrow } from '#renderer/edits/run.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { toast } from '#renderer/ui/toast.ts';
import { numberText } from '#shared/edit/people/arrivals.ts';
import { importContacts } from '#shared/edit/touchpoints/touchpoint-edits.ts';
import { arrivalIds } from '#shared/import/conversations/conversation-id.ts';
import {
  MAX_CONVERSATION_BYTES,
  MAX_CONVERSATION_FILE,
  MAX_CONVERSATION_FILES,
} from '#shared/import/conversations/limits.ts';
import type { Arrival, ConversationMatch } from '#shared/import/conversations/match-conversations.ts';
import { closeImport, job } from '../flow/import-flow.ts';
import { isSaving, useImport } from '../flow/import-store.ts';
import type { FromReader, ToReader } from './conversations-protocol.ts';
import { closed, useConversations } from './conversations-store.ts';

/** How long reading may take: a calendar made to be slow must not run for ever. */
const MOST_MS = 120_000;

let worker: Worker | null = null;
let deadline: ReturnType<typeof setTimeout> | undefined;

/** Opens the dialog, with files if there are some already. */
export function openConversations(files: readonly File[] = []): void {
  if (useDocument.getState().readOnly || partnerInView() === null) {
    toast({
      title: 'Open a partner first',
      description: 'Meetings and mails are imported into the partner that is open. Nothing was read.',
      key: 'conversations',
    });
    return;
  }
  if (useConversations.getState().job?.jobId) return; // what is being saved comes first
  if (isSaving(useImport.getState())) return;
  closeImport(); // one import at a time
  stopReading();
  useConversations.setState({ ...closed, open: true });
  if (files.length > 0) void readFiles(files);
}

export function closeConversations(): void {
  stopReading();
  useConversations.setState(closed);
}

/** Stops what is being read; the dialog is where it was. */
export function stopReading(): void {
  worker?.terminate();
  worker = null;
  clearTimeout(deadline);
  useConversations.setState({ job: null });
}

/** Reads calendars and mails; large ones are refused before anything of them is read. */
export async function readFiles(files: readonly File[]): Promise<void> {
  const refused = tooMuch(files);
  if (refused !== null) return refuse('These files cannot be read', refused);
  stopReading();
  useConversations.setState({ ...closed, open: true, job: job('Reading …'), files });
  await ask(files, false);
}

/** Reads the same files again with the texts of their mails, or drops these. What was ticked stays. */
export async function readTexts(on: boolean): Promise<void> {
  const { files, read } = useConversations.getState();
  if (read === null) return;
  if (!on) {
    const conversations = read.conversations.map((one) => ({ ...one, text: '' }));
    useConversations.setState({ withTexts: false, read: { ...read, conversations } });
    return;
  }
  useConversations.setState({ job: job('Reading …'), failure: null });
  await ask(files, true);
}

async function ask(files: readonly File[], withTexts: boolean): Promise<void> {
  try {
    const given = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    if (useConversations.getState().job !== null)
      send({ files: given, today: useDocument.getState().today, withTexts });
  } catch {
    refuse(
      'The file cannot be read',
      'Nothing was changed. Check that it is a file, not a folder, and that it still exists.',
    );
  }
}

function send(question: ToReader): void {
  worker = new Worker(new URL('./conversations-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
    if (data.kind === 'progress') {
      useConversations.setState(({ job: now }) =>
        now === null ? {} : { job: { ...now, done: data.done, total: data.total } },
      );
      return;
    }
    stopReading();
    if (data.kind === 'answer')
      useConversations.setState(({ filter }) => ({
        read: data.answer,
        withTexts: question.withTexts,
        filter: question.withTexts ? filter : 'all',
      }));
    else refuse('The files cannot be read', 'Something in them is not as it should be. Nothing was changed.');
  });
  worker.addEventListener('error', () => {
    stopReading();
    refuse('The files cannot be read', 'Something in them is not as it should be. Nothing was changed.');
  });
  deadline = setTimeout(() => {
    stopReading();
    refuse(
      'Reading takes too long',
      'Nothing was changed. Export a shorter time from your calendar, or fewer mails.',
    );
  }, MOST_MS);
  worker.postMessage(
    question,
    question.files.map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
}

function tooMuch(files: readonly File[]): string | null {
  if (files.length > MAX_CONVERSATION_FILES)
    return `At most ${numberText(MAX_CONVERSATION_FILES)} files can be read at once. Nothing was read; choose fewer.`;
  const large = files.find(({ size }) => size > MAX_CONVERSATION_FILE);
  if (large !== undefined)
    return `“${large.name}” is larger than ${MAX_CONVERSATION_FILE / 1_000_000} MB. Nothing was read. Export a shorter time, or fewer mails.`;
  const all = files.reduce((sum, { size }) => sum + size, 0);
  return all > MAX_CONVERSATION_BYTES
    ? `Together they are larger than ${MAX_CONVERSATION_BYTES / 1_000_000} MB. Nothing was read; choose fewer.`
    : null;
}

function refuse(title: string, description: string): void {
  useConversations.setState({ job: null, failure: { title, description } });
}

/** Writes what is ticked as one command, closes the dialog and offers the undo. */
export async function runConversations(
  matches: readonly ConversationMatch[],
  arrivals: readonly Arrival[],
): Promise<void> {
  const partnerId = useDocument.getState().partnerId;
  if (partnerId === null) return;
  const touches = matches.map(
    ({ id, conversation: { on, kind, subject, text }, personIds, colleagueIds }) => ({
      id,
      touch: {
        on,
        kind,
        summary: [subject, text].filter((part) => part !== '').join('\n\n'),
        personIds,
        colleagueIds,
      },
    }),
  );
  const people = arrivals.map(({ address, name }) => ({
    ...arrivalIds(partnerId, address),
    name,
    email: address,
  }));
  useConversations.setState({ job: job('Saving …', partnerId), failure: null });
  try {
    await runOrThrow(importContacts, { touches, people });
    closeConversations();
    const came =
      people.length === 0
        ? ''
        : ` and ${people.length === 1 ? '1 person' : `${numberText(people.length)} people`}`;
    toast({
      title: `${touches.length === 1 ? '1 conversation' : `${numberText(touches.length)} conversations`}${came} added`,
      ...(people.length === 0 ? {} : { description: 'New people wait in the tray of the map.' }),
      action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
      key: 'undo',
    });
  } catch (error) {
    useConversations.setState({ job: null, failure: errorText(error) });
  }
}
