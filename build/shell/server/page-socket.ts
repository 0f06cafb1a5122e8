import type { WebSocket } from 'ws';
import { decodeClone, encodeClone } from '../wire/clone.ts';
import type { FromPage, ToPage } from '../wire/messages.ts';
import { toAppAddress, type PageLink, type WindowRecord } from '../host/shell-state.ts';

/** Ties a page's socket to its window; a page that was there before is let go. */
export function linkPage(record: WindowRecord, socket: WebSocket): void {
  const say = (message: ToPage): void => {
    if (socket.readyState === socket.OPEN) socket.send(encodeClone(message));
  };
  const link: PageLink = {
    send: (message) => say(message),
    close: () => socket.close(),
    url: record.address ?? '',
  };
  record.link?.close();
  record.link = link;
  socket.on('message', (bytes: Buffer) => {
    const message = readMessage(bytes);
    // What is no message does not come from `page/page.ts`.
    if (message === null) socket.close(1008);
    else take(record, link, message, say).catch(() => socket.close(1008));
  });
  socket.on('close', () => {
    if (record.link !== link) return;
    record.link = null;
    record.onFocused(false);
  });
}

function readMessage(bytes: Buffer): FromPage | null {
  try {
    return decodeClone(bytes) as FromPage; // `take` drops kinds that it does not know
  } catch {
    return null;
  }
}

async function take(
  record: WindowRecord,
  link: PageLink,
  message: FromPage,
  say: (message: ToPage) => void,
): Promise<void> {
  switch (message.kind) {
    case 'address':
      link.url = toAppAddress(record, message.url);
      return;
    case 'loaded':
      link.url = toAppAddress(record, message.url);
      record.title = message.title;
      record.onLoaded();
      return;
    case 'focused':
      record.onFocused(message.isFocused);
      return;
    case 'navigate':
      say({ kind: 'may-navigate', id: message.id, allowed: record.onWillNavigate(message.url) });
      return;
    case 'invoke':
      try {
        const value = await record.onInvoke(message.channel, message.args, link.url);
        say({ kind: 'answer', id: message.id, value });
      } catch (failure) {
        say({
          kind: 'failure',
          id: message.id,
          message: failure instanceof Error ? failure.message : String(failure),
        });
      }
  }
}
