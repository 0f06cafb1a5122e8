import { shellState, toLoopbackPath, type WindowRecord } from './shell-state.ts';
import { entryAddress } from './tokens.ts';

/** Page of the shell that frames the app with a menu bar and dialogs. */
const FRAME_PATH = '/__shell/frame.html';

const watchers = new Set<(record: WindowRecord) => void>();
let announced: WindowRecord | null = null;

/** Calls back for the visible window, now or when it loads its page. */
export function onWindow(watcher: (record: WindowRecord) => void): () => void {
  watchers.add(watcher);
  if (announced !== null) watcher(announced);
  return () => watchers.delete(watcher);
}

/** Says that the visible window wants to show its page. */
export function announceWindow(record: WindowRecord): void {
  announced = record;
  for (const watcher of watchers) watcher(record);
}

/** A fresh one-time address that a user opens: the app framed by the shell's menu bar. */
export function userAddress(): string {
  return entryAddress(FRAME_PATH);
}

/** A fresh one-time address of the bare page of a window: for tests and for hidden windows. */
export function pageAddress(record: WindowRecord): string {
  if (record.address === null || shellState.port === 0) throw new Error('The window shows no page yet.');
  return entryAddress(toLoopbackPath(record, record.address));
}
