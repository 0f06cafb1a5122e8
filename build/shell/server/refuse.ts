import type { ServerResponse } from 'node:http';

/** Headers of an answer without content: not kept, not embedded anywhere, not taken for anything else. */
export const refusalHeaders = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Answers with a sentence and no content of the app. */
export function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, refusalHeaders);
  response.end(sentence);
}
