import { useDocument } from '#renderer/document/document-store.ts';
import { commandList, type CommandDescriptor, type CommandId } from '#shared/commands/command-list.ts';

/** What a feature attaches to a command of `shared/commands`. */
export type CommandHandler = {
  /** Whether it can run now; asked often, so it only looks at stores. Missing = always. */
  readonly mayRun?: () => boolean;
  readonly run: () => void | Promise<void>;
};

const handlers = new Map<CommandId, CommandHandler>();
const listeners = new Set<(id: CommandId, failure: unknown) => void>();
const changeListeners = new Set<() => void>();

/** Attaches a handler; features call it when their module loads. The returned function takes it away again. */
export function registerCommand(id: CommandId, handler: CommandHandler): () => void {
  handlers.set(id, handler);
  for (const listener of changeListeners) listener();
  return () => {
    if (handlers.get(id) === handler) handlers.delete(id);
    for (const listener of changeListeners) listener();
  };
}

/** Tells when a handler was attached or taken away, so that the menu can follow. */
export function onCommandsChanged(listener: () => void): () => void {
  changeListeners.add(listener);
  return () => changeListeners.delete(listener);
}

/** Whether a text names a command of this version. */
export function isCommandId(id: string): id is CommandId {
  return commandList.some((command) => command.id === id);
}

/** Label, shortcut and menu place of a command. */
export function describeCommand(id: CommandId): CommandDescriptor {
  const found = commandList.find((command) => command.id === id);
  if (found === undefined) throw new Error(`no command ${id}`);
  return found;
}

/** Whether somebody attached a handler and it can run now. */
export function mayRunCommand(id: CommandId): boolean {
  const handler = handlers.get(id);
  if (describeCommand(id).ofKept === true && useDocument.getState().isSnapshot) return false;
  return handler !== undefined && (handler.mayRun?.() ?? true);
}

/** Runs a command if it may run; a failure goes to the listeners of `onCommandFailure`. Menu, keys, palette and buttons all come here. */
export async function runCommand(id: CommandId): Promise<void> {
  if (!mayRunCommand(id)) return;
  try {
    await handlers.get(id)?.run();
  } catch (failure) {
    for (const listener of listeners) listener(id, failure);
  }
}

/** Tells of commands that failed, so that the app can show a sentence. */
export function onCommandFailure(listener: (id: CommandId, failure: unknown) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
