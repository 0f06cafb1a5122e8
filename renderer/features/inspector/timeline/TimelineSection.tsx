import { useState, type ReactElement } from 'react';
import { Section } from '#renderer/parts/Section.tsx';
import { showHistoryOf } from '#renderer/session/history-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { entrySentence } from '#shared/history/entry-words.ts';
import type { HistoryItem } from '#shared/history/entry.ts';
import type { PersonId } from '#shared/model/id.ts';
import { dateText, localDate } from '#shared/reading/calendar.ts';
import { usePersonEntries } from './use-person-entries.ts';
import styles from './TimelineSection.module.css';
import looks from '#renderer/ui/looks.module.css';

const FEW = 3;
const ALL = 200;

/** What happened to somebody, newest first: the last three, then all. */
export function TimelineSection({ personId }: { readonly personId: PersonId }): ReactElement {
  return (
    <Section id="timeline" title="History">
      <Timeline key={personId} personId={personId} />
    </Section>
  );
}

function Timeline({ personId }: { readonly personId: PersonId }): ReactElement {
  const [all, setAll] = useState(false);
  const { items, more, phase } = usePersonEntries(personId, all ? ALL : FEW);
  if (phase === 'failed') return <p className={looks.quiet}>The history cannot be read at the moment.</p>;
  if (phase === 'ready' && items.length === 0)
    return <p className={looks.quiet}>Nothing was written about this person yet.</p>;
  return (
    <>
      <ol className={styles.entries} aria-label="Timeline, newest first" aria-busy={phase === 'loading'}>
        {items.map((item) => (
          <Entry key={item.command} item={item} />
        ))}
      </ol>
      {phase === 'ready' && (
        <div className={looks.row12Wrap}>
          {!all && more && (
            <Button size="s" variant="plain" onClick={() => setAll(true)}>
              Show all
            </Button>
          )}
          <Button size="s" variant="plain" onClick={() => showHistoryOf(personId)}>
            Open in History
          </Button>
        </div>
      )}
    </>
  );
}

function Entry({ item }: { readonly item: HistoryItem }): ReactElement {
  const { at, reason, details, more, kind } = item;
  const day = dateText(localDate(new Date(at)));
  return (
    <li className={styles.entry}>
      <span>{entrySentence(item)}</span>
      {reason !== '' && <span className={styles.reason}>{reason}</span>}
      {details.map((detail, index) => (
        // Two details may say the same; they never move.
        <span key={`${String(index)} ${detail}`} className={looks.note}>
          {detail}
        </span>
      ))}
      {more > 0 && <span className={looks.note}>{`and ${String(more)} more`}</span>}
      <span className={looks.faintNote}>{kind === 'merge' ? `Received ${day}` : day}</span>
    </li>
  );
}
