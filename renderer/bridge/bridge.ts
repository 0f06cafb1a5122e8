import type { CallName, EventName, Events, RequestOf, ResponseOf, WindowApi } from '#shared/ipc/contract.ts';
import { AppError, type WireResult } from '#shared/ipc/errors.ts';

declare global {
  interface Window {
    readonly api: WindowApi;
  }
}

/** Asks the main process. Rejects with an AppError, whose code `error-text.ts` turns into a sentence. */
export async function call<C extends CallName>(name: C, request: RequestOf<C>): Promise<ResponseOf<C>> {
  // The main process answers by the same contract; this is the one place where its answer gets its type.
  const result = (await window.api.call(name, request)) as WireResult<ResponseOf<C>>;
  if (!result.ok) throw new AppError(result.error.code, result.error.detail);
  return result.value;
}

/** Listens to a message of the main process; the returned function stops. */
export function listen<E extends EventName>(name: E, listener: (payload: Events[E]) => void): () => void {
  // Sent by the main process by the same contract.
  return window.api.on(name, (payload) => listener(payload as Events[E]));
}
