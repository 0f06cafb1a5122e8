import { Check } from 'lucide-react';
import { Fragment, memo, type ReactElement } from 'react';
import { run } from '#renderer/edits/run.ts';
import { useToday } from '#renderer/document/document-store.ts';
import { showLine } from '#renderer/session/show-in-plan.ts';
import { NamedText } from '#renderer/parts/people/NamedText.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { acceptLine } from '#shared/edit/plan/plan-edits.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { nameOf } from '#shared/reading/people.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { reasonsOf } from '#shared/rules/plan/reasons.ts';
import { nextMoves } from '#shared/rules/plan/next-moves.ts';
import { storyOf } from '#shared/rules/plan/story.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import styles from './Story.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly rows: readonly PlanRow[]; readonly state: PartnerState };

/** Where we stand, who carries it, who blocks it, and the next five moves; the aim stands above. */
export const Story = memo(function Story({ rows, state }: Props): ReactElement {
  const today = useToday();
  const holding = rows.filter((row) => row.planned !== null && row.state !== 'rejected');
  const lines = holding.map(({ shown }) => shown);
  const told = storyOf(state, today, lines).filter(({ part }) => part !== 'aim' && part !== 'moves');
  const moves = nextMoves(state, lines, today).flatMap(
    (line) => holding.find(({ shown }) => shown === line) ?? [],
  );
  return (
    <section className={styles.story} aria-label="Where it stands">
      <p className={styles.text}>
        {told.map(({ part, text, personIds }) => (
          <Fragment key={part}>
            <NamedText text={text} personIds={personIds} />{' '}
          </Fragment>
        ))}
      </p>
      <h3 className={styles.heading}>Next moves</h3>
      {moves.length === 0 && <p className={looks.note}>No move is planned yet.</p>}
      <ol className={styles.moves} aria-label="Next moves">
        {moves.map((row) => (
          <Move key={row.id} row={row} state={state} />
        ))}
      </ol>
    </section>
  );
});

function Move({ row, state }: { readonly row: PlanRow; readonly state: PartnerState }): ReactElement {
  const { id, personId, slot, shown } = row;
  const today = useToday();
  const [first] = reasonsOf(row).leading;
  const owner = colleagueNameOf(state, shown.ownerColleagueId);
  return (
    <li className={styles.move} data-line={id}>
      <div className={styles.what}>
        <button type="button" className={styles.open} onClick={() => showLine(id)}>
          {shown.firstAction}
        </button>
        <p className={looks.note}>
          {nameOf(state, personId)}
          {first !== undefined && ` · ${becauseText(state, personId, first, today)}`}
        </p>
      </div>
      <span className={styles.who}>{owner === '' ? 'Nobody yet' : owner}</span>
      <time className={styles.date} {...(shown.date === null ? {} : { dateTime: shown.date })}>
        {shown.date === null ? '' : dateText(shown.date)}
      </time>
      {row.state === 'proposed' ? (
        <Button
          size="s"
          edits
          icon={<Check />}
          aria-label={`Accept: ${shown.firstAction}`}
          onClick={() => void run(acceptLine, { personId, slot })}
        >
          Accept
        </Button>
      ) : (
        <Badge tone="ok">{row.state === 'edited' ? 'Edited' : 'Accepted'}</Badge>
      )}
    </li>
  );
}
