import { clickMenuItem, menuEntries } from './api/menu.ts';
import { app } from './api/app.ts';
import { preventable } from './api/not-emulated.ts';
import { crashHidden } from './browser/hidden-browser.ts';
import { ShellBrowserWindow } from './api/browser-window.ts';
import { onWindow, pageAddress, userAddress } from './host/announce.ts';
import { forgetAnswers, openQuestions, prepareAnswer } from './host/dialogs.ts';
import { shellState, visibleWindow } from './host/shell-state.ts';

/** What a test may ask of the shell, over the channel of the child process. */
export type ControlRequest = { readonly id: number } & (
  | { readonly ask: 'answer-dialog'; readonly kind: 'open' | 'save' | 'folder'; readonly path: string | null }
  | { readonly ask: 'open-file'; readonly path: string }
  | { readonly ask: 'forget-answers' }
  | { readonly ask: 'click-menu'; readonly labels: readonly string[] }
  | { readonly ask: 'menu' }
  | { readonly ask: 'dialogs' }
  | { readonly ask: 'page-address' }
  | { readonly ask: 'user-address' }
  | { readonly ask: 'quit' }
  | { readonly ask: 'close-window' }
  | { readonly ask: 'crash-hidden' }
  | { readonly ask: 'end-session' }
  | { readonly ask: 'window-preferences' }
);
/** What the shell says to a test: answers by id, and the address once the window wants to show its page. */
export type ControlReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }
  | { readonly window: string };

/** Lets the process that started this one (a test) steer dialogs and menus; its end ends the app. */
export function acceptControl(): void {
  if (process.send === undefined) return;
  const reply = (message: ControlReply): void => {
    if (process.connected) process.send?.(message);
  };
  process.on('message', (message) => {
    const request = message as ControlRequest; // only `test/e2e` speaks on this channel
    // In a turn of its own, so that what throws at once is caught too.
    Promise.resolve()
      .then(() => carryOut(request))
      .then((value) => reply({ id: request.id, ok: true, value }))
      .catch((failure: unknown) =>
        reply({
          id: request.id,
          ok: false,
          message: failure instanceof Error ? failure.message : String(failure),
        }),
      );
  });
  process.on('disconnect', () => app.quit());
  onWindow((record) => reply({ window: pageAddress(record) }));
}

function carryOut(request: ControlRequest): unknown {
  switch (request.ask) {
    case 'answer-dialog':
      return prepareAnswer(request.kind, request.path);
    case 'open-file':
      app.emit('open-file', preventable(), request.path);
      return null;
    case 'forget-answers':
      return forgetAnswers();
    case 'click-menu':
      return clickMenuItem(request.labels);
    case 'menu':
      return menuEntries();
    case 'dialogs':
      return openQuestions();
    case 'page-address': {
      const record = visibleWindow();
      return record === null ? null : pageAddress(record);
    }
    case 'user-address':
      return userAddress();
    case 'quit':
      // After the answer has left.
      setImmediate(() => app.quit());
      return null;
    case 'crash-hidden':
      return crashHidden();
    case 'end-session':
      setImmediate(() => ShellBrowserWindow.endSession());
      return null;
    case 'window-preferences':
      return [...shellState.windows.values()].map(({ preferences }) => preferences);
    case 'close-window':
      setImmediate(() => ShellBrowserWindow.fromId(visibleWindow()?.id ?? 0)?.close());
      return null;
  }
}
