import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import type {
  ConversationMatch,
  ConversationStatus,
} from '#shared/import/conversations/match-conversations.ts';
import { touchpointKindLabels } from '#shared/model/touchpoint.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { RowList } from '../steps/RowList.tsx';
import { remarkOf, statusLabels } from './conversation-words.ts';
import styles from './ConversationsDialog.module.css';
import { comesIn, tick, useConversations } from './conversations-store.ts';
import { namesOfMatch } from './match-names.ts';

const tones: Readonly<Record<ConversationStatus, 'ok' | 'neutral' | 'warn'>> = {
  new: 'ok',
  guess: 'warn',
  known: 'neutral',
  nobody: 'neutral',
};

type Props = {
  readonly shown: readonly ConversationMatch[];
  /** The name of a person who is there or comes along. */
  readonly nameOf: (id: string) => string;
};

/** The conversations of the preview; Space, Enter or a click brings one in or leaves it out. */
export function ConversationList({ shown, nameOf }: Props): ReactElement {
  const ticked = useConversations((store) => store.ticked);
  const filter = useConversations((store) => store.filter);
  return (
    <RowList
      rows={shown}
      chosenBy={filter}
      keyOf={(match) => match.id}
      label="Meetings and mails"
      nothing="Nothing of this kind."
    >
      {(match, place) => {
        const { conversation, status, id } = match;
        const isFixed = status === 'known' || status === 'nobody';
        const comes = comesIn(match, ticked);
        return (
          <button
            type="button"
            {...place}
            className={styles.row}
            aria-pressed={isFixed ? undefined : comes}
            aria-disabled={isFixed}
            onClick={() => {
              if (!isFixed) tick(id, !comes);
            }}
          >
            <span className={styles.box} aria-hidden>
              {comes && <Check size={12} strokeWidth={3} />}
            </span>
            <span>
              <Badge tone={tones[status]}>{statusLabels[status]}</Badge>
            </span>
            <span className={styles.day}>{dateText(conversation.on)}</span>
            <span className={styles.quiet}>{touchpointKindLabels[conversation.kind]}</span>
            <span className={styles.text}>
              {conversation.subject === '' ? 'No subject' : conversation.subject}
              {conversation.text !== '' && (
                <span className={styles.said}> {conversation.text.slice(0, 200)}</span>
              )}
            </span>
            <span className={styles.quiet}>{namesOfMatch(match, nameOf)}</span>
            <span className={styles.quiet}>{remarkOf(match, nameOf)}</span>
          </button>
        );
      }}
    </RowList>
  );
}
