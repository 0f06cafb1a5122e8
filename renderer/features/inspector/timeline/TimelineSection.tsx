import { useState, type ReactElement } from 'react';
import { EntryWords } from '#renderer/parts/history/EntryWords.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { Section } from '#renderer/parts/Section.tsx';
import { showHistoryOf } from '#renderer/session/history-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { dateText, localDate } from '#shared/reading/calendar.ts';
import { usePersonEntries } from './use-person-entries.ts';
import styles from './TimelineSection.module.css';
import looks from '#renderer/ui/looks.module.css';

const FEW = 3;
const ALL = 200;

/** What happened to somebody, newest first: the last three, then all. A snapshot brings no log. */
export function TimelineSection({ personId }: { readonly personId: PersonId }): ReactElement | null {
  const isSnapshot = useDocument((document) => document.isSnapshot);
  if (isSnapshot) return null;
  return (
    <Section id="timeline" title="History" closedAtFirst>
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
          <li key={item.command} className={styles.entry}>
            <EntryWords item={item} at={dateText(localDate(new Date(item.at)))} />
          </li>
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
