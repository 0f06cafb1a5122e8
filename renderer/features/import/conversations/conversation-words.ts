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
  known: 'Imported before',
  nobody: 'No one from this partner',
};

const reasons: Readonly<Record<LeftOutReason, string>> = {
  private: 'private',
  cancelled: 'called off',
  'all-day': 'all day without guests',
  later: 'still to come',
  earlier: 'older than two years',
  draft: 'not sent yet',
  spam: 'spam',
  automatic: 'automatic',
  unreadable: 'not readable',
  'too-many': 'more than can be read at once',
};

/** What did not come to the preview, and why; empty when all did. */
export function leftOutText(leftOut: Readonly<Partial<Record<LeftOutReason, number>>>): string {
  const parts = leftOutReasons.flatMap((reason) => {
    const many = leftOut[reason] ?? 0;
    return many === 0 ? [] : [`${numberText(many)} ${reasons[reason]}`];
  });
  if (parts.length === 0) return '';
  const all = leftOutReasons.reduce((sum, reason) => sum + (leftOut[reason] ?? 0), 0);
  return `${all === 1 ? '1 entry is' : `${numberText(all)} entries are`} left out: ${parts.length === 1 ? (parts[0]?.replace(/^[\d,]+ /u, '') ?? '') : parts.join(', ')}.`;
}

/** What the user should know of one row before it comes in. */
export function remarkOf(
  { status, isLogged, byName }: ConversationMatch,
  nameOf: (id: string) => string,
): string {
  if (status === 'guess' && isLogged) return 'You logged a conversation on this day';
  return byName.length === 0 || status === 'known'
    ? ''
    : `Recognised by name: ${byName.map(nameOf).join(', ')}`;
}
