import type { Audience } from '#shared/print/audience.ts';
import type { Moment } from '#shared/history/moment.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { planSections, type PlanSection } from '#shared/print/plan/plan-sections.ts';

export type Paper = 'a4' | 'letter';

/** The document that is asked for. */
type PrintedDocument =
  | {
      readonly kind: 'plan';
      readonly sections: readonly PlanSection[];
      /** Where the section of changes begins; null = it is not wanted. */
      readonly since: { readonly moment: Moment; readonly name: string } | null;
    }
  | { readonly kind: 'brief'; readonly briefId: string }
  | { readonly kind: 'held'; readonly personId: string };

/** What the print page is asked to show; `jobId` goes back with `print.ready`. */
export type PrintRoute = {
  readonly partnerId: PartnerId;
  readonly document: PrintedDocument;
  readonly audience: Audience;
  readonly paper: Paper;
  readonly jobId: string;
};

/** Reads `#/plan/<partner>?sections=…&since=…`, `#/brief/<partner>?brief=…` or `#/held/<partner>?person=…`, with `audience`, `paper` and `job`; null when it is anything else. */
export function readRoute(hash: string): PrintRoute | null {
  const match = /^#\/(plan|brief|held)\/([^?]+)\?(.+)$/.exec(hash);
  if (match?.[2] === undefined || match[3] === undefined) return null;
  const query = new URLSearchParams(match[3]);
  const document =
    match[1] === 'plan' ? planIn(query) : match[1] === 'brief' ? briefIn(query) : heldIn(query);
  const audience = query.get('audience');
  const paper = query.get('paper');
  const jobId = query.get('job');
  if (document === null || (audience !== 'internal' && audience !== 'partner-safe')) return null;
  if ((paper !== 'a4' && paper !== 'letter') || jobId === null || jobId === '') return null;
  // The main process made the route from ids that it had checked.
  return { partnerId: decodeURIComponent(match[2]) as PartnerId, document, audience, paper, jobId };
}

function planIn(query: URLSearchParams): PrintedDocument | null {
  const asked = (query.get('sections') ?? '').split(' ');
  const sections = planSections.filter((section) => asked.includes(section));
  return sections.length === 0 ? null : { kind: 'plan', sections, since: sinceIn(query) };
}

/** The main process made it from a moment that it had checked. */
function sinceIn(query: URLSearchParams): { readonly moment: Moment; readonly name: string } | null {
  const text = query.get('since');
  return text === null ? null : (JSON.parse(text) as { readonly moment: Moment; readonly name: string });
}

function briefIn(query: URLSearchParams): PrintedDocument | null {
  const briefId = query.get('brief') ?? '';
  return briefId === '' ? null : { kind: 'brief', briefId };
}

function heldIn(query: URLSearchParams): PrintedDocument | null {
  const personId = query.get('person') ?? '';
  return personId === '' || query.get('audience') !== 'internal' ? null : { kind: 'held', personId };
}
