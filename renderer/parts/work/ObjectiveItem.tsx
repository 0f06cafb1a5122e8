import { run } from '#renderer/edits/run.ts';
import { changeObjective, deleteObjective } from '#shared/edit/individual-plan/objective-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { Objective } from '#shared/model/objective.ts';
import { gapText, objectiveGaps } from '#shared/rules/individual-plan/objective-gaps.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { OwnerOfWork } from './OwnerOfWork.tsx';
import { WorkItem } from './WorkItem.tsx';

/** One objective: reached, text, measure, date and owner; what it still lacks as a hint, its fields on demand. */
export function ObjectiveItem({ objective }: { readonly objective: Objective }): ReactElement {
  const owner = useDocument(({ state }) => colleagueNameOf(state, objective.ownerColleagueId));
  const { id, text, measure, due, done } = objective;
  const gaps = gapText(objectiveGaps(objective));
  return (
    <WorkItem
      what="objective"
      draft={fieldDraft('objective', id, 'text')}
      text={text}
      due={due}
      done={done}
      doneLabel="Reached"
      meta={[measure, owner, gaps]
        .filter((part) => part !== '')
        .map((part) => (
          <span key={part}>{part}</span>
        ))}
      onDone={(now) => void run(changeObjective, { id, facts: { done: now } })}
      onText={(next) => run(changeObjective, { id, facts: { text: next } })}
      onDelete={() => void run(deleteObjective, { id })}
      pair={
        <>
          <DateField
            label="By"
            value={due}
            onCommit={(date) => run(changeObjective, { id, facts: { due: date as IsoDate | null } })} // the field gives ISO dates
          />
          <OwnerOfWork
            owner={owner}
            onOwner={(ownerColleagueId, options) =>
              run(changeObjective, { id, facts: { ownerColleagueId } }, options)
            }
          />
        </>
      }
    >
      <TextArea
        label="How is it measured?"
        value={measure}
        draft={fieldDraft('objective', id, 'measure')}
        rows={1}
        onCommit={(next) => run(changeObjective, { id, facts: { measure: next.trim() } })}
      />
    </WorkItem>
  );
}
