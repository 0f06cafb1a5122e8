import { useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useToday } from '#renderer/document/document-store.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CountedPart } from '#renderer/ui/CountedPart.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import looks from '#renderer/ui/looks.module.css';
import type { WaitingMerge } from '#shared/ipc/sharing-types.ts';
import { momentText } from '#shared/reading/calendar.ts';
import { countText } from '#shared/text/wording.ts';
import { takeStatus } from '../sharing-store.ts';
import { whoText } from '../sharing-words.ts';
import rows from './Rows.module.css';
import { useRead } from './use-read.ts';

/** Snapshots that would remove many people; nothing of that happens before the user says so. */
export function WaitingMerges({ count }: { readonly count: number }): ReactElement | null {
  const waiting = useRead('sharing.waiting', undefined);
  if (count === 0 || waiting === null || waiting.length === 0) return null;
  return (
    <CountedPart title="Waits for you" count={waiting.length}>
      <JoinedCards dense>
        {waiting.map((merge) => (
          <Waiting key={merge.id} merge={merge} />
        ))}
      </JoinedCards>
    </CountedPart>
  );
}

const FIRST = 5;

function Waiting({ merge }: { readonly merge: WaitingMerge }): ReactElement {
  const { id, who, createdAt, partnerName, removesPartner, people } = merge;
  const today = useToday();
  const [all, setAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const shown = all ? people : people.slice(0, FIRST);
  const what = removesPartner
    ? `${partnerName} as a whole`
    : `${countText(people.length, 'person', 'people')} from ${partnerName}`;

  async function decide(name: 'sharing.accept' | 'sharing.refuse'): Promise<void> {
    setBusy(true);
    try {
      takeStatus(await call(name, { id }));
    } catch (failure) {
      tellFailure(failure);
    } finally {
      setBusy(false);
    }
  }

  return (
    <li className={rows.row}>
      <span className={rows.words}>
        <span className={looks.medium}>
          {whoText(who)} would remove {what}
        </span>
        <span className={looks.note}>
          {shown.join(', ')}
          {people.length > shown.length && ` and ${String(people.length - shown.length)} more`} · sent{' '}
          {momentText(new Date(createdAt), today)}
        </span>
      </span>
      <span className={rows.tools}>
        {people.length > FIRST && (
          <Button size="s" variant="plain" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer names' : 'All names'}
          </Button>
        )}
        <Button size="s" edits busy={busy} onClick={() => void decide('sharing.refuse')}>
          {removesPartner ? 'Keep it' : 'Keep them'}
        </Button>
        <Button size="s" variant="danger" edits busy={busy} onClick={() => void decide('sharing.accept')}>
          {removesPartner ? 'Remove it' : 'Remove them'}
        </Button>
      </span>
    </li>
  );
}
