import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newAdjustment } from '#shared/edit/culture/culture-fit-edits.ts';
import { useMemo, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { AdjustmentItem } from '#renderer/parts/work/AdjustmentItem.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import { byDue } from '#shared/reading/due-order.ts';
import { useHeldDue } from '#renderer/parts/work/use-held-due.ts';
import page from '../page/Page.module.css';
import looks from '#renderer/ui/looks.module.css';

/** What we change because of the differences: open ones by date, then those that are done. */
export function Adjustments(): ReactElement {
  const table = useDocument(({ state }) => state.adjustment);
  const all = useMemo(() => [...table.values()].sort(byDue), [table]);
  const { ordered } = useHeldDue(all);
  const rows = ordered(all);
  return (
    <section className={looks.column2} aria-label="Adjustments">
      <h2 className={looks.largeHeading}>What we change</h2>
      <p className={page.lead}>
        Each adjustment answers one difference. Give it a colleague and a date; open ones stand among the
        actions of the plan. Once it is done, note what you observed.
      </p>
      {rows.length > 0 && (
        <JoinedCards roomy>
          {rows.map((adjustment) => (
            <AdjustmentItem key={adjustment.id} adjustment={adjustment} />
          ))}
        </JoinedCards>
      )}
      <AddText
        label="Add an adjustment"
        draft={usePartnerDraft('+adjustment')}
        onAdd={(change) => run(newAdjustment, { id: newId(), facts: { change } })}
      />
    </section>
  );
}
