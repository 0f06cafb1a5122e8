import { useMemo } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { arrivalIds } from '#shared/import/conversations/conversation-id.ts';
import {
  arrivalsIn,
  matchConversations,
  type Arrival,
  type ConversationMatch,
} from '#shared/import/conversations/match-conversations.ts';
import { useConversations } from './conversations-store.ts';

/** What the preview is made of: worked out from the files and from what the partner holds at this moment. */
export type Compared = {
  readonly matches: readonly ConversationMatch[];
  /** Who can come along. */
  readonly arrivals: readonly Arrival[];
  /** The name of a person who is there or can come along. */
  readonly nameOf: (id: string) => string;
};

/** The preview of what was read; null before. */
export function useCompared(): Compared | null {
  const read = useConversations((store) => store.read);
  const accepted = useConversations((store) => store.accepted);
  const partnerId = useDocument((store) => store.partnerId);
  const { person, colleague, touchpoint } = useDocument((store) => store.state);
  return useMemo(() => {
    if (read === null || partnerId === null) return null;
    const known = { person, colleague, touchpoint };
    const arrivals = arrivalsIn(read.conversations, known);
    const matches = matchConversations(read.conversations, partnerId, known, accepted).toSorted((a, b) =>
      b.conversation.on.localeCompare(a.conversation.on),
    );
    const names = new Map(
      arrivals.map(({ address, name }) => [arrivalIds(partnerId, address).personId as string, name]),
    );
    const nameOf = (id: string): string => person.get(id)?.name ?? names.get(id) ?? '';
    return { matches, arrivals, nameOf };
  }, [read, accepted, partnerId, person, colleague, touchpoint]);
}
