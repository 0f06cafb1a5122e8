import { run } from '#renderer/edits/run.ts';
import { keepLine, resetLine } from '#shared/edit/plan/plan-edits.ts';
import type { ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { newsTexts } from '#shared/rules/plan/news-text.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import styles from './LineNews.module.css';
import looks from '#renderer/ui/looks.module.css';

/** What changed about a line since the user decided; for lines that the user keeps, with the choice between both. */
export function LineNews({ row }: { readonly row: PlanRow }): ReactElement | null {
  const { personId, slot, news, planned, state } = row;
  const partner = useDocument((document) => document.state);
  const today = useToday();
  const readOnly = useDocument((document) => document.readOnly);
  if (news.length === 0) return null;
  const kept = planned !== null && (state === 'accepted' || state === 'edited');
  return (
    <div className={styles.news}>
      <p className={looks.medium}>{titleOf(row)}</p>
      <ul className={styles.list}>
        {newsTexts(partner, row, today).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {kept && (
        <div className={styles.buttons}>
          <Button size="s" disabled={readOnly} onClick={() => void run(keepLine, { personId, slot })}>
            Keep it as it is
          </Button>
          <Button size="s" disabled={readOnly} onClick={() => void run(resetLine, { personId, slot })}>
            Take what the rules say
          </Button>
        </div>
      )}
    </div>
  );
}

function titleOf({ planned, news }: PlanRow): string {
  if (planned !== null) return 'Changed since you decided';
  return news.some(({ code }) => code === 'not-proposed') ? 'No longer needed' : 'No longer at the partner';
}
