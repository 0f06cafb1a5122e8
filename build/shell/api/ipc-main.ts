import type Electron from 'electron';

type Answer = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const answers = new Map<string, Answer>();

/** Stands in for `electron.ipcMain`: request and answer only. */
export class ShellIpcMain implements Pick<Electron.IpcMain, 'handle' | 'removeHandler'> {
  handle(channel: string, listener: Answer): void {
    if (answers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    answers.set(channel, listener);
  }

  removeHandler(channel: string): void {
    answers.delete(channel);
  }
}

/** Answers a call of a page; rejects with the sentences that Electron uses. */
export async function answerInvoke(
  event: Electron.IpcMainInvokeEvent,
  channel: string,
  args: readonly unknown[],
): Promise<unknown> {
  const answer = answers.get(channel);
  if (answer === undefined)
    throw new Error(
      `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`,
    );
  try {
    return await answer(event, ...args);
  } catch (failure) {
    throw new Error(`Error invoking remote method '${channel}': ${String(failure)}`, { cause: failure });
  }
}
