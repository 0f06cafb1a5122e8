import { isOnlyForMe } from '#shared/reading/only-for-me.ts';
import { OnlyForMe, PrivateMark } from '#renderer/parts/private/OnlyForMe.tsx';
import { run } from '#renderer/edits/run.ts';
import {
  changeAction,
  completeActionToday,
  deleteAction,
  reopenAction,
} from '#shared/edit/plan/action-edits.ts';
import type { ReactElement } from 'react';
import { PersonLink } from '../people/PersonLink.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { offerOutcome } from './offer-outcome.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';
import looks from '#renderer/ui/looks.module.css';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { Action } from '#shared/model/action.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { OwnerOfWork } from './OwnerOfWork.tsx';
import { WorkItem } from './WorkItem.tsx';

type Props = {
  readonly action: Action;
  /** Names the person too, for lists of a whole partner. */
  readonly withPerson?: boolean;
};

/** One action: done, text, due date and owner; more on demand. */
export function ActionItem({ action, withPerson = false }: Props): ReactElement {
  const owner = useDocument(({ state }) => colleagueNameOf(state, action.ownerColleagueId));
  const person = useDocument(({ state }) =>
    withPerson && action.personId !== null ? nameOfPerson(state, action.personId) : '',
  );
  const { id, text, shareable, due, done, doneOn } = action;
  const mine = useDocument(({ state }) => isOnlyForMe(state, id));

  async function complete(now: boolean): Promise<void> {
    if ((await run(now ? completeActionToday : reopenAction, { id })) && now) offerOutcome(action);
  }

  return (
    <WorkItem
      what="action"
      draft={fieldDraft('action', id, 'text')}
      text={text}
      due={due}
      done={done}
      doneOn={doneOn}
      mark={{ 'data-action': id }}
      meta={[
        ...(person === '' ? [] : [<PersonLink key="person" personId={action.personId} name={person} />]),
        ...(mine ? [<PrivateMark key="private" rowId={id} />] : []),
        ...(owner === '' ? [] : [<span key="owner">{owner}</span>]),
      ]}
      onDone={(now) => void complete(now)}
      onText={(next) => run(changeAction, { id, facts: { text: next } })}
      onDelete={() => void run(deleteAction, { id })}
      pair={
        <>
          <DateField
            label="Due"
            value={due}
            onCommit={(date) => run(changeAction, { id, facts: { due: date as IsoDate | null } })} // the field gives ISO dates
          />
          <OwnerOfWork
            owner={owner}
            onOwner={(ownerColleagueId, options) =>
              run(changeAction, { id, facts: { ownerColleagueId } }, options)
            }
          />
        </>
      }
    >
      <TextArea
        label="Outcome"
        value={action.outcome}
        draft={fieldDraft('action', id, 'outcome')}
        rows={1}
        onCommit={(outcome) => run(changeAction, { id, facts: { outcome: outcome.trim() } })}
      />
      <div>
        <Switch
          label="In the joint plan for the partner"
          checked={shareable}
          onCheckedChange={(on) => void run(changeAction, { id, facts: { shareable: on } })}
        />
        {shareable && (
          <p className={looks.faintNote}>
            The partner reads these words, the day and who of us does it. If you change the words, tick it
            again.
          </p>
        )}
      </div>
      <OnlyForMe kind="action" rowId={id} about={action.personId ?? action.partnerId} />
    </WorkItem>
  );
}
