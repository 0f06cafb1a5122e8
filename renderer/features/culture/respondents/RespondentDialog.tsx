import { run } from '#renderer/edits/run.ts';
import { changeRespondent } from '#shared/edit/culture/culture-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import { respondentName, respondentsOf, type CultureSubject } from '#shared/rules/culture/subject.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly subject: CultureSubject;
  readonly respondentId: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

/** The name of a respondent who is no colleague, and where what he or she knows comes from. */
export function RespondentDialog({ subject, respondentId, open, onOpenChange }: Props): ReactElement | null {
  const respondent = useDocument(({ state }) => respondentsOf(state, subject).get(respondentId));
  const name = useDocument(({ state }) =>
    respondent === undefined ? '' : respondentName(state, respondent),
  );
  if (respondent === undefined) return null;
  const entity = subject === 'owner' ? 'owner_respondent' : 'culture_respondent';
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={name}
      size="s"
      footer={
        <Button variant="primary" onClick={() => onOpenChange(false)}>
          Done
        </Button>
      }
    >
      <div className={looks.column3}>
        {respondent.colleagueId === null && (
          <TextField
            label="Name"
            value={respondent.name}
            draft={fieldDraft(entity, respondentId, 'name')}
            onCommit={(text) =>
              run(changeRespondent[subject], { id: respondentId, facts: { name: text.trim() } })
            }
          />
        )}
        <TextArea
          label="Where does this knowledge come from?"
          hint="Shown when the respondents stand side by side."
          value={respondent.note}
          draft={fieldDraft(entity, respondentId, 'note')}
          placeholder="Such as: mostly from procurement and finance"
          onCommit={(text) =>
            run(changeRespondent[subject], { id: respondentId, facts: { note: text.trim() } })
          }
        />
      </div>
    </Dialog>
  );
}
