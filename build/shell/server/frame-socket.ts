import type { WebSocket } from 'ws';
import { menuEntries, onMenuChange, type MenuEntry } from '../api/menu.ts';
import { onDialogChange, openQuestions, type OpenQuestion } from '../host/dialogs.ts';
import { onWindow } from '../host/announce.ts';
import { FRAME_PARAMETER } from './app-pages.ts';
import { toLoopbackPath, type WindowRecord } from '../host/shell-state.ts';
import { newFrameKey } from '../host/tokens.ts';

/** What the shell's own page is told; JSON. */
export type ToFrame =
  | { readonly kind: 'menu'; readonly menus: readonly MenuEntry[] }
  | { readonly kind: 'dialogs'; readonly questions: readonly OpenQuestion[] }
  | { readonly kind: 'show'; readonly path: string; readonly title: string }
  | { readonly kind: 'download'; readonly path: string; readonly name: string };

const frames = new Set<(message: ToFrame) => void>();

/** Tells every open shell page something. */
export function tellFrames(message: ToFrame): void {
  for (const tell of frames) tell(message);
}

/** Keeps a shell page up to date: which page to show, the menu, the open dialogs. */
export function linkFrame(socket: WebSocket): void {
  const tell = (message: ToFrame): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const tellMenu = soon(() => tell({ kind: 'menu', menus: menuEntries() }));
  const tellDialogs = (): void => tell({ kind: 'dialogs', questions: openQuestions() });
  frames.add(tell);
  const stops = [
    onMenuChange(tellMenu),
    onDialogChange(tellDialogs),
    onWindow((record) => tell(show(record))),
  ];
  tellMenu();
  tellDialogs();
  socket.on('close', () => {
    frames.delete(tell);
    for (const stop of stops) stop();
  });
}

function show(record: WindowRecord): ToFrame {
  const path = new URL(toLoopbackPath(record, record.address ?? 'app://none/'), 'http://shell.invalid');
  path.searchParams.set(FRAME_PARAMETER, newFrameKey());
  return { kind: 'show', path: `${path.pathname}${path.search}${path.hash}`, title: record.title };
}

/** Collects calls of one turn of the event loop into one. */
function soon(run: () => void): () => void {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    setImmediate(() => {
      planned = false;
      run();
    });
  };
}
