import type { ConversationMatch } from '#shared/import/conversations/match-conversations.ts';

/** Whom a conversation was with: the partner's people, else those that the file names. */
export function namesOfMatch(
  { personIds, conversation }: ConversationMatch,
  nameOf: (id: string) => string,
): string {
  const names =
    personIds.length === 0
      ? conversation.people.map(({ name, address }) => (name === '' ? address : name))
      : personIds.map(nameOf);
  return names.filter((text) => text !== '').join(', ');
}
