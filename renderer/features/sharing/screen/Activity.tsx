import { GitCompareArrows, Undo2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useToday } from '#renderer/document/document-store.ts';
import { takeBack } from '#renderer/edits/take-back.ts';
import { compareInHistory } from '#renderer/session/history-store.ts';
import { openPartner } from '#renderer/session/navigation.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CountedPart } from '#renderer/ui/CountedPart.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import looks from '#renderer/ui/looks.module.css';
import type { SharingMerge } from '#shared/ipc/sharing-types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { momentText } from '#shared/reading/calendar.ts';
import { changesEntries, countsText, mergeText, whoText } from '../sharing-words.ts';
import rows from './Rows.module.css';
import { useRead } from './use-read.ts';

const FIRST = 5;
const MOST = 200;

/** What came from colleagues, newest first. */
export function Activity(): ReactElement | null {
  const [most, setMost] = useState(FIRST);
  const activity = useRead('sharing.activity', { before: null, most });
  if (activity === null) return null;
  const { merges, hasMore } = activity;
  return (
    <CountedPart title="What came from colleagues">
      {merges.length === 0 && (
        <p className={looks.quiet}>
          Nothing yet. What a colleague changes appears here, with who, when and how much.
        </p>
      )}
      <JoinedCards dense>
        {merges.map((merge) => (
          <MergeRow key={merge.commandId} merge={merge} />
        ))}
      </JoinedCards>
      {hasMore && most < MOST && (
        <Button
          className={rows.fold ?? ''}
          size="s"
          variant="plain"
          onClick={() => setMost(Math.min(MOST, most * 4))}
        >
          Show more
        </Button>
      )}
    </CountedPart>
  );
}

function MergeRow({ merge }: { readonly merge: SharingMerge }): ReactElement {
  const today = useToday();
  const { partnerId } = merge;
  const text = mergeText(merge);
  return (
    <li className={rows.row}>
      <span className={rows.words}>
        <span>{text}</span>
        <span className={looks.note}>
          {countsText(merge)} · received {momentText(new Date(merge.at), today)}
        </span>
      </span>
      <span className={rows.tools}>
        {partnerId !== null && changesEntries(merge) && (
          <MergeTools merge={merge} partnerId={partnerId} text={text} />
        )}
      </span>
    </li>
  );
}

type ToolsProps = {
  readonly merge: SharingMerge;
  readonly partnerId: PartnerId;
  readonly text: string;
};

/** A partner that came as a whole can be opened; taking that back would be to delete it for everybody, which is another command. */
function MergeTools(props: ToolsProps): ReactElement {
  const { merge, partnerId, text } = props;
  if (merge.isNew)
    return (
      <Button size="s" aria-label={`Open: ${text}`} onClick={() => void openPartner(partnerId)}>
        Open
      </Button>
    );
  return (
    <>
      <Button
        size="s"
        icon={<GitCompareArrows />}
        aria-label={`See what changed: ${text}`}
        onClick={() => void showMerge(merge)}
      >
        See what changed
      </Button>
      <TakeBack {...props} />
    </>
  );
}

function TakeBack({ merge, partnerId, text }: ToolsProps): ReactElement {
  const [busy, setBusy] = useState(false);
  return (
    <Button
      size="s"
      variant="plain"
      icon={<Undo2 />}
      edits
      busy={busy}
      aria-label={`Take back: ${text}`}
      onClick={() => {
        setBusy(true);
        void takeBack(merge.command, partnerId).finally(() => setBusy(false));
      }}
    >
      Take back
    </Button>
  );
}

/** Compares before and after a merge, in the history of its partner. */
async function showMerge({ partnerId, command, who }: SharingMerge): Promise<void> {
  if (partnerId === null || !(await openPartner(partnerId))) return;
  compareInHistory({
    from: { kind: 'before', command },
    to: { kind: 'after', command },
    name: `the moment before ${whoText(who)}’s changes`,
    until: 'the moment after',
  });
}
