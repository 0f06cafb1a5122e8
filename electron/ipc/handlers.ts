import type { BrowserWindow } from 'electron';
import type { CallName, RequestOf, ResponseOf } from '#shared/ipc/contract.ts';

/** Who called: the window of the page that sent the call. */
export type CallContext = { readonly window: BrowserWindow };

/** What answers one call; its request is already checked. */
export type Handler<C extends CallName> = (
  request: RequestOf<C>,
  context: CallContext,
) => ResponseOf<C> | Promise<ResponseOf<C>>;

export type HandlersOf<C extends CallName> = { readonly [K in C]: Handler<K> };

/** What answers every call of the contract; a missing one does not compile. */
export type Handlers = HandlersOf<CallName>;
