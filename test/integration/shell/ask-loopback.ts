import { request } from 'node:http';

/** What the loopback server answered. */
export type LoopbackAnswer = {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

/**
 * Asks the shell as another program would: at the address itself, because no name under `.localhost` is sure to resolve outside of a
 * browser, with exactly this path and these headers, which `fetch` would tidy up. The host is that of `origin` unless a header says otherwise.
 */
export function askLoopback(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | null = null,
): Promise<LoopbackAnswer> {
  const { host, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: body === null ? 'GET' : 'POST',
        headers: { host, ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        );
      },
    )
      .once('error', reject)
      .end(body ?? undefined);
  });
}

/** Opens an entry address; the answer has the cookie. */
export function enter(address: string): Promise<LoopbackAnswer> {
  const { origin, pathname, search } = new URL(address);
  return askLoopback(origin, `${pathname}${search}`);
}

/** The cookie of an answer, as a browser would send it back; '' for none. */
export function cookieOf({ headers }: LoopbackAnswer): string {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
