import type { Audience } from '#shared/ipc/types.ts';
import type { PartnerId } from '#shared/model/id.ts';

export type Paper = 'a4' | 'letter';

/** What the print page is asked to show; `jobId` goes back with `print.ready`. */
export type PrintRoute = {
  readonly partnerId: PartnerId;
  readonly audience: Audience;
  readonly paper: Paper;
  readonly jobId: string;
};

/** Reads `#/plan/<partner>?audience=…&paper=…&job=…`; null when it is anything else. */
export function readRoute(hash: string): PrintRoute | null {
  const match = /^#\/plan\/([^?]+)\?(.+)$/.exec(hash);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const query = new URLSearchParams(match[2]);
  const audience = query.get('audience');
  const paper = query.get('paper');
  const jobId = query.get('job');
  if (audience !== 'internal' && audience !== 'partner-safe') return null;
  if ((paper !== 'a4' && paper !== 'letter') || jobId === null || jobId === '') return null;
  // The main process made the route from ids that it had checked.
  return { partnerId: decodeURIComponent(match[1]) as PartnerId, audience, paper, jobId };
}
