import { call, listen } from '#renderer/bridge/bridge.ts';
import { inOrder } from '#renderer/document/commit.ts';
import { currentToday, useDocument } from '#renderer/document/document-store.ts';
import { savePendingEdits } from '#renderer/document/pending-edits.ts';
import { useApp } from '#renderer/session/app-store.ts';
import { showAgain } from '#renderer/session/follow-merges.ts';
import { leaveField } from '#renderer/session/leave-field.ts';
import { leaveComparison, useComparison } from '#renderer/session/comparison-store.ts';
import { compareOnMap } from '#renderer/session/compare-on-map.ts';
import { leaveLooking, lookAt, useLooking } from '#renderer/session/looking-store.ts';
import { leaveWhatIf } from '#renderer/session/what-if-store.ts';
import { openPartner } from '#renderer/session/navigation.ts';
import { showDifferences, showNewestHistory } from '#renderer/session/history-store.ts';
import { refreshPartners } from '#renderer/session/partners-store.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { toast } from '#renderer/ui/toast.ts';
import type {
  OpenSnapshotFile,
  SnapshotMerge,
  SnapshotPreview,
  SnapshotRefusal,
} from '#shared/ipc/snapshot-types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { MAX_SNAPSHOT_BYTES, refusalText } from '#shared/sharing/snapshot-refusal.ts';
import { useSnapshots, type Opened } from './snapshot-store.ts';
import { authorOf, mergedText, savedText } from './snapshot-words.ts';

const MAX_FILE_NAME = 300;

/** Lets the user choose a snapshot and looks into it, unless it asks for its passphrase first. A file that is not taken says why. */
export async function openSnapshot(): Promise<void> {
  await lookInto(await call('snapshot.open', undefined));
}

/** Looks into the snapshot of a colleague of the sample partner. */
export async function openSampleSnapshot(partnerId: PartnerId): Promise<void> {
  savePendingEdits();
  await lookInto(await inOrder(() => call('snapshot.sample', { partnerId })));
}

/** Looks into a snapshot that was dropped on the window. */
export async function dropSnapshot(file: File): Promise<void> {
  if (file.size > MAX_SNAPSHOT_BYTES) return await lookInto({ refused: 'too-large' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  await lookInto(await call('snapshot.drop', { fileName: file.name.slice(0, MAX_FILE_NAME), bytes }));
}

/** Looks into the snapshot that the system handed over, if there is one. */
async function openGiven(): Promise<void> {
  if (useApp.getState().phase !== 'ready') return; // asked for again when the window is ready
  const { readOnly, paused } = useDocument.getState();
  if (readOnly && !paused) return toast({ ...notNow, tone: 'danger', key: 'snapshot' });
  leaveField();
  await lookInto(await call('snapshot.given', undefined));
}

const notNow = {
  title: 'The snapshot was not opened',
  description: 'Your own data can only be read at the moment. Solve that first, then open the file again.',
};

/** Opens what was double clicked, before the window was there or while it is. */
export function listenForSnapshots(): () => void {
  const open = (): void => void openGiven().catch(tellFailure);
  const stops = [
    listen('snapshot.given', open),
    useApp.subscribe((now, before) => {
      if (now.phase === 'ready' && before.phase !== 'ready') open();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

async function lookInto(file: OpenSnapshotFile | SnapshotRefusal | null): Promise<void> {
  if (file === null) return;
  if ('refused' in file) return toast({ ...refusalText(file.refused), tone: 'danger', key: 'snapshot' });
  const opened: Opened = { file, preview: null, refused: null };
  await restoreView();
  if (file.needsPassphrase) return useSnapshots.setState({ opened });
  const preview = await call('snapshot.preview', { id: file.id, passphrase: null });
  useSnapshots.setState({ opened: withAnswer(opened, preview) });
}

/** Tries a passphrase on the opened snapshot; a wrong one is said, and can be tried again. */
export async function tryPassphrase(opened: Opened, passphrase: string): Promise<void> {
  const answer = await call('snapshot.preview', { id: opened.file.id, passphrase });
  if (isStill(opened)) useSnapshots.setState({ opened: withAnswer(opened, answer) });
}

/** Ends what edits rest for: the snapshot that was looked at before, “what if” and a comparison. */
async function restoreView(): Promise<void> {
  await leaveLooking();
  leaveComparison();
  leaveWhatIf();
}

/** Shows the partner as the snapshot has it; nothing is written. A failure is the caller's to tell. */
export async function lookAtSnapshot(opened: Opened, preview: SnapshotPreview): Promise<void> {
  savePendingEdits();
  const rows = await inOrder(() => call('snapshot.rows', { id: opened.file.id }));
  if (!isStill(opened)) return;
  if ('refused' in rows) return useSnapshots.setState({ opened: { ...opened, refused: rows.refused } });
  useSnapshots.setState({ aside: true });
  const { partnerId, author, createdAt } = preview;
  lookAt({ partnerId, author, createdAt }, rows);
}

/** Shows again what is different in the snapshot that is looked at. */
export function previewAgain(): void {
  useSnapshots.setState({ aside: false });
}

let isComparing = false;

/** Marks on the map of the partner, as it is, what the snapshot has otherwise; its dialog is back when the comparison is left. */
export async function compareSnapshot(preview: SnapshotPreview): Promise<void> {
  const { partnerId, createdAt, changes } = preview;
  isComparing = true;
  useSnapshots.setState({ aside: true });
  const today = currentToday();
  const title = `Yours against the snapshot by ${authorOf(preview)}, saved ${savedText(createdAt, today)}`;
  if (await openPartner(partnerId, 'map')) {
    const now = { kind: 'day', day: today } as const;
    await compareOnMap({ from: now, to: null, name: '', until: '', snapshot: { title, changes } });
  }
  if (useComparison.getState().shown === null) backToPreview();
}

function backToPreview(): void {
  isComparing = false;
  useSnapshots.setState({ aside: false });
}

useComparison.subscribe(({ shown }, before) => {
  if (isComparing && shown === null && before.shown !== null) backToPreview();
});

// Whoever leaves it, wherever to, has no file open any more.
useLooking.subscribe(({ shown }) => {
  const { opened } = useSnapshots.getState();
  if (shown !== null || isComparing) return;
  useSnapshots.setState({ aside: false });
  if (opened !== null) closeSnapshot(opened);
});

/** Lets the opened snapshot go, or goes back to the partner in it where that is looked at; nothing of it was written. */
export function closeSnapshot({ file }: Opened): void {
  if (useLooking.getState().shown !== null) return useSnapshots.setState({ aside: true });
  useSnapshots.setState({ opened: null });
  void call('snapshot.close', { id: file.id }).catch(() => undefined); // the next file that is opened lets it go too
}

/** Merges what was previewed, with a version of the moment before, and shows what came of it. A failure is the caller's to tell. */
export async function mergeSnapshot(
  opened: Opened,
  preview: SnapshotPreview,
  mayRemovePeople: boolean,
): Promise<void> {
  const { partnerId } = preview;
  savePendingEdits();
  const merged = await inOrder(async () => {
    const answer = await call('snapshot.merge', { id: opened.file.id, mayRemovePeople });
    if (!('refused' in answer)) await showAgain(partnerId);
    return answer;
  });
  if ('refused' in merged) {
    useSnapshots.setState({ opened: { ...opened, refused: merged.refused } });
    return;
  }
  useSnapshots.setState({ opened: null });
  await refreshPartners();
  await openPartner(partnerId);
  tell(preview, merged);
}

function tell(preview: SnapshotPreview, merged: SnapshotMerge): void {
  const text = mergedText(preview, merged);
  const action =
    merged.conflicts > 0
      ? { label: 'Look at both', onSelect: showDifferences }
      : { label: 'Show in History', onSelect: showNewestHistory };
  toast({ ...text, ...(merged.changedRows + merged.conflicts === 0 ? {} : { action }), key: 'snapshot' });
}

function withAnswer(opened: Opened, answer: SnapshotPreview | SnapshotRefusal): Opened {
  return 'refused' in answer
    ? { ...opened, refused: answer.refused }
    : { ...opened, preview: answer, refused: null };
}

function isStill({ file }: Opened): boolean {
  return useSnapshots.getState().opened?.file.id === file.id;
}
