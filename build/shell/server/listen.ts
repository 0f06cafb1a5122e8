import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How often another port is tried when the one that was given on IPv4 is taken on IPv6. */
const TRIES = 20;
/** What one program may hold open at a time; the window itself needs a handful. */
const MAX_CONNECTIONS = 128;

/** The two loopback addresses of one port. */
export type LoopbackServers = { readonly port: number; readonly servers: readonly Server[] };

/**
 * Listens on one port of both loopback addresses, because a browser may try either for the same name: a program that held the other one would be
 * taken for us. A machine without IPv6 has one address only. `prepare` adds the other listeners before the first request can come.
 */
export async function listenOnLoopback(
  answer: RequestListener,
  prepare: (server: Server) => void,
): Promise<LoopbackServers> {
  const make = (): Server => {
    const server = createServer(
      {
        // A connection that says nothing, or says it slowly, is let go.
        headersTimeout: 5_000,
        requestTimeout: 60_000,
        connectionsCheckingInterval: 1_000,
        keepAliveTimeout: 5_000,
        maxHeaderSize: 16 * 1024,
      },
      answer,
    );
    server.maxConnections = MAX_CONNECTIONS;
    server.maxHeadersCount = 64;
    prepare(server);
    return server;
  };
  for (let tries = 1; ; tries += 1) {
    const first = make();
    await listen(first, 0, '127.0.0.1');
    const { port } = first.address() as AddressInfo; // listening on TCP
    const second = make();
    try {
      await listen(second, port, '::1');
      return { port, servers: [first, second] };
    } catch (failure) {
      if (codeOf(failure) !== 'EADDRINUSE') return { port, servers: [first] };
      await new Promise((resolve) => first.close(resolve));
      if (tries === TRIES) throw failure;
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function codeOf(failure: unknown): unknown {
  return failure instanceof Error && 'code' in failure ? failure.code : undefined;
}
