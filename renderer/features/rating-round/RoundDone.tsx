import { useEffect, useRef, type ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { leaveRound, startRound, stopRound } from '#renderer/session/round-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { mapStatusOf } from '#shared/rules/people/map-status.ts';
import { whoToRate } from '#shared/rules/round/who-to-rate.ts';
import { countText } from '#shared/text/wording.ts';
import styles from './RatingRound.module.css';
import looks from '#renderer/ui/looks.module.css';

/** What the run has brought, and what comes next. */
export function RoundDone({ personIds }: { readonly personIds: readonly PersonId[] }): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useToday();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const rated = personIds.filter((id) => valueOf(state, id, 'support') !== null).length;
  const more = whoToRate(state, today).filter((id) => !personIds.includes(id));
  return (
    <div className={styles.card}>
      <h2 className={styles.name}>
        {rated === 0 ? 'Nobody is rated yet' : `You rated ${countText(rated, 'person', 'people')}`}
      </h2>
      <p>{mapStatusOf(state, today).because}</p>
      <div className={looks.wrap2}>
        <Button
          ref={button}
          variant="primary"
          onClick={() => {
            stopRound();
            void runCommand('view.plan');
          }}
        >
          See the plan
        </Button>
        {more.length > 0 && <Button onClick={() => startRound(more)}>Rate the next {more.length}</Button>}
        <Button variant="plain" onClick={leaveRound}>
          Back to the map
        </Button>
      </div>
    </div>
  );
}
