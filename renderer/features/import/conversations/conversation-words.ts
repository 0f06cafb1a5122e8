import { numberText } from '#shared/edit/people/arrivals.ts';
import { leftOutReasons, type LeftOutReason } from '#shared/import/conversations/conversation.ts';
import type {
  ConversationMatch,
  ConversationStatus,
} from '#shared/import/conversations/match-conversations.ts';

export const statusOrder = [
  'new',
  'guess',
  'known',
  'nobody',
] as const satisfies readonly ConversationStatus[];

export const statusLabels: Readonly<Record<ConversationStatus, string>> = {
  new: 'New',
  guess: 'To check',
  known: 'Known already',
  nobody: 'Nobody of theirs',
};

const reasons: Readonly<Record<LeftOutReason, string>> = {
  private: 'private',
  cancelled: 'called off',
  'all-day': 'all-day without guests',
  later: 'still to come',
  earlier: 'older than two years',
  automatic: 'automatic mails',
  unreadable: 'not readable',
  'too-many': 'beyond what is read at once',
};

/** What did not come to the preview, and why; empty when all did. */
export function leftOutText(leftOut: Readonly<Partial<Record<LeftOutReason, number>>>): string {
  const parts = leftOutReasons.flatMap((reason) => {
    const many = leftOut[reason] ?? 0;
    return many === 0 ? [] : [`${numberText(many)} ${reasons[reason]}`];
  });
  return parts.length === 0 ? '' : `Left out: ${parts.join(', ')}.`;
}

/** What the user should know of one row before it comes in. */
export function remarkOf(
  { status, isLogged, byName }: ConversationMatch,
  nameOf: (id: string) => string,
): string {
  if (status === 'guess' && isLogged) return 'A contact of that day is logged already';
  return byName.length === 0 || status === 'known' ? '' : `By name only: ${byName.map(nameOf).join(', ')}`;
}
