import { run } from '#renderer/edits/run.ts';
import {
  changeValidation,
  deleteValidation,
  setValidationOutcome,
} from '#shared/edit/culture/culture-fit-edits.ts';
import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { OwnerOfWork } from '#renderer/parts/work/OwnerOfWork.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import {
  type Validation,
  validationOutcomeLabels,
  validationOutcomes,
  type ValidationOutcome,
} from '#shared/model/validation.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { cultureComponentLabels } from '#shared/model/culture-item.ts';
import { validationStarters } from '#shared/playbook/culture/validation-starters.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import styles from './ValidationView.module.css';
import looks from '#renderer/ui/looks.module.css';

const outcomes: readonly { readonly value: ValidationOutcome | 'open'; readonly label: string }[] = [
  { value: 'open', label: 'Open' },
  ...validationOutcomes.map((value) => ({ value, label: validationOutcomeLabels[value] })),
];

/** One test: what to do, who, due, and what came of it. */
export function ValidationItem({ validation }: { readonly validation: Validation }): ReactElement {
  const { id, component, claim, test, starterId, due, outcome, outcomeOn, note } = validation;
  const today = useDocument((document) => document.today);
  const colleague = useDocument(({ state }) => colleagueNameOf(state, validation.colleagueId));
  const starter = validationStarters.find((each) => each.id === starterId);
  const overdue = outcome === null && due !== null && due < today;
  return (
    <li className={looks.column2} data-work={id}>
      <div className={looks.row2Wrap}>
        <div className={styles.test}>
          <InlineText
            label="Claim"
            placeholder="What it tests"
            value={claim}
            draft={fieldDraft('validation', id, 'claim')}
            strong
            wrap
            maxLength={1_000}
            onCommit={(text) => run(changeValidation, { id, facts: { claim: text.trim() } })}
          />
          <InlineText
            label="Test"
            value={test}
            draft={fieldDraft('validation', id, 'test')}
            wrap
            maxLength={2_000}
            onCommit={(text) =>
              text.trim() === '' ? undefined : run(changeValidation, { id, facts: { test: text.trim() } })
            }
          />
        </div>
        <Badge>{cultureComponentLabels[component]}</Badge>
        {overdue && <span className={looks.danger}>Overdue since {dateText(due)}</span>}
      </div>
      {starter !== undefined && (
        <p className={looks.quiet}>
          Supports it: {starter.supports} Speaks against it: {starter.against}
        </p>
      )}
      <div className={looks.row2Wrap}>
        <SegmentedControl
          label={`What came of it: ${test}`}
          value={outcome ?? 'open'}
          options={outcomes}
          onValueChange={(value) =>
            void run(setValidationOutcome, { id, outcome: value === 'open' ? null : value })
          }
        />
        {outcomeOn !== null && <span className={looks.quiet}>{dateText(outcomeOn)}</span>}
      </div>
      <div className={styles.fields}>
        <OwnerOfWork
          owner={colleague}
          onOwner={(colleagueId, options) => run(changeValidation, { id, facts: { colleagueId } }, options)}
        />
        <DateField
          label="Due"
          value={due}
          onCommit={(date) => run(changeValidation, { id, facts: { due: date as IsoDate | null } })} // the field gives ISO dates
        />
      </div>
      <div className={looks.row2Wrap}>
        <div className={styles.test}>
          <TextArea
            label="What you saw"
            value={note}
            draft={fieldDraft('validation', id, 'note')}
            rows={1}
            onCommit={(text) => run(changeValidation, { id, facts: { note: text.trim() } })}
          />
        </div>
        <IconButton
          size="s"
          edits
          label={`Delete the test: ${test}`}
          icon={<Trash2 />}
          onClick={() => void run(deleteValidation, { id })}
        />
      </div>
    </li>
  );
}
