import { Fragment, memo, type ReactElement } from 'react';
import { useToday } from '#renderer/document/document-store.ts';
import { NamedText } from '#renderer/parts/people/NamedText.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nextMoves } from '#shared/rules/plan/next-moves.ts';
import { storyOf } from '#shared/rules/plan/story.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { MoveList } from './MoveList.tsx';
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
      <MoveList rows={moves} state={state} />
    </section>
  );
});
