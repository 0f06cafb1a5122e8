import { changePartner } from '#shared/edit/partner/partner-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { noteReview, setReviewRhythm } from '#shared/edit/agenda/agenda-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { IsoDate } from '#shared/model/id.ts';
import type { Partner } from '#shared/model/partner.ts';

/** How often the relationship with the partner is looked through, and when next; as the details and the inspector edit it. */
export function ReviewFields({ partner }: { readonly partner: Partner }): ReactElement {
  const today = useDocument((store) => store.today);
  const { nextReviewOn, reviewEveryDays } = partner;
  const due = nextReviewOn !== null && nextReviewOn <= today;
  return (
    <>
      <NumberField
        label="Review the partner every (days)"
        value={reviewEveryDays}
        min={1}
        max={3_650}
        optional
        hint={reviewEveryDays === null ? 'Empty: no regular review.' : 'It appears in Today when it is due.'}
        onCommit={(everyDays) => run(setReviewRhythm, { everyDays })}
      />
      <DateField
        label="Next review"
        value={nextReviewOn}
        onCommit={(date) => run(changePartner, { facts: { nextReviewOn: date as IsoDate | null } })} // the field gives ISO dates
      />
      {due && (
        <Button edits onClick={() => void run(noteReview, null)}>
          Reviewed today
        </Button>
      )}
    </>
  );
}
