import type { ReactElement } from 'react';
import { takeStep } from '../findings/take-step.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { testRemark, wantsInfluenceRated } from '#shared/rules/champions/champion-tests.ts';
import looks from '#renderer/ui/looks.module.css';

/** What the champion tests say against the badge, and the rating that settles it; empty if they agree. */
export function TestRemark({ personId }: { readonly personId: PersonId }): ReactElement | null {
  const remark = useDocument(({ state }) => testRemark(state, personId));
  const wanted = useDocument(({ state }) => wantsInfluenceRated(state, personId));
  if (remark === '') return null;
  return (
    <div className={looks.row2Wrap}>
      <p className={looks.note}>{remark}</p>
      {wanted && (
        <Button size="s" onClick={() => takeStep({ kind: 'rate', personId, rating: 'influence' })}>
          Rate influence
        </Button>
      )}
    </div>
  );
}
