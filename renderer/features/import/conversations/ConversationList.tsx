import { useVirtualizer } from '@tanstack/react-virtual';
import { Check } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { stepTo } from '#renderer/ui/step-to.ts';
import type {
  ConversationMatch,
  ConversationStatus,
} from '#shared/import/conversations/match-conversations.ts';
import { touchpointKindLabels } from '#shared/model/touchpoint.ts';
import { dateText } from '#shared/reading/calendar.ts';
import listStyles from '../steps/PreviewList.module.css';
import { remarkOf, statusLabels } from './conversation-words.ts';
import styles from './ConversationsDialog.module.css';
import { comesIn, tick, useConversations } from './conversations-store.ts';
import { namesOfMatch } from './match-names.ts';

const ROW_HEIGHT = 36;
/** How many rows Page up and Page down pass. */
const PAGE = 10;
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

/**
 * The conversations of the preview; only those in view are in the page. One row has the place in the tab order, arrows, Home, End and page
 * keys move it; Space, Enter or a click brings the conversation in or leaves it out.
 */
export function ConversationList({ shown, nameOf }: Props): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const ticked = useConversations((store) => store.ticked);
  const filter = useConversations((store) => store.filter);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  // oxlint-disable-next-line react/incompatible-library -- its functions stay in this component
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (position) => shown[position]?.id ?? position,
    overscan: 12,
  });
  const current = Math.min(active, shown.length - 1);

  useEffect(() => {
    setActive(0);
    frame.current?.scrollTo({ top: 0 });
  }, [filter]);

  function onKeyDown(event: KeyboardEvent): void {
    const next = stepTo(event.key, current, shown.length, { page: PAGE });
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    wantsFocus.current = true;
    virtual.scrollToIndex(next);
  }

  return (
    // The keys move between the buttons inside; the list itself cannot be reached.
    <KeyScope className={listStyles.frame} ref={frame} onKeyDown={onKeyDown}>
      {shown.length === 0 && <p className={listStyles.nothing}>Nothing of this kind.</p>}
      <ul
        className={listStyles.list}
        aria-label="Meetings and mails"
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map((item) => {
          const match = shown[item.index];
          if (match === undefined) return null;
          const { conversation, status, id } = match;
          const isFixed = status === 'known' || status === 'nobody';
          const comes = comesIn(match, ticked);
          return (
            <li
              key={item.key}
              className={listStyles.item}
              aria-posinset={item.index + 1}
              aria-setsize={shown.length}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <button
                type="button"
                className={styles.row}
                aria-pressed={isFixed ? undefined : comes}
                aria-disabled={isFixed}
                tabIndex={item.index === current ? 0 : -1}
                ref={(button) => {
                  if (button !== null && item.index === current && wantsFocus.current) {
                    wantsFocus.current = false;
                    button.focus({ preventScroll: true });
                  }
                }}
                onClick={() => {
                  setActive(item.index);
                  if (!isFixed) tick(id, !comes);
                }}
              >
                <span className={styles.box} aria-hidden>
                  {comes && <Check size={12} />}
                </span>
                <span>
                  <Badge tone={tones[status]}>{statusLabels[status]}</Badge>
                </span>
                <span className={styles.day}>{dateText(conversation.on)}</span>
                <span className={styles.quiet}>{touchpointKindLabels[conversation.kind]}</span>
                <span className={styles.text}>
                  {conversation.subject === '' ? 'No subject' : conversation.subject}
                </span>
                <span className={styles.quiet}>{namesOfMatch(match, nameOf)}</span>
                <span className={styles.quiet}>{remarkOf(match, nameOf)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </KeyScope>
  );
}
