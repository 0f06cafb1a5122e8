import type { IncomingMessage, ServerResponse } from 'node:http';
import { turnAway } from './admission.ts';
import { userAddress } from '../host/announce.ts';
import { hearSecondStart, knowsLock } from '../host/instance-lock.ts';

/** Longest message of a second start: its command line and its folder. */
const MAX_BYTES = 64 * 1024;

/** Takes the word of a second start on this profile and answers with a fresh address; reads nothing from anybody else. */
export async function takeSecondStart(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const secret = request.headers['x-lock-secret'];
  if (typeof secret !== 'string' || !knowsLock(secret))
    return turnAway(request, response, 403, 'wrong secret');
  const chunks: Buffer[] = [];
  let size = 0;
  // Not `for await`, which would destroy the connection on its way out.
  const whole = await new Promise<boolean>((resolve) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BYTES) resolve(false);
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(true));
    request.once('error', () => resolve(false));
  });
  const said = whole ? readSaid(Buffer.concat(chunks).toString('utf8')) : null;
  if (said === null) return turnAway(request, response, 400, 'not understood');
  hearSecondStart(said.argv, said.folder);
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(userAddress());
}

function readSaid(text: string): { readonly argv: string[]; readonly folder: string } | null {
  try {
    const { argv, folder } = JSON.parse(text) as Record<string, unknown>; // each part is looked at below
    if (!Array.isArray(argv) || typeof folder !== 'string') return null;
    return { argv: argv.map(String), folder };
  } catch {
    return null;
  }
}
