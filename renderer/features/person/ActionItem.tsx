import { ChevronDown, Trash2 } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { changeAction, deleteAction, setActionDone } from '#renderer/edits/work.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { nameOfPerson } from '#shared/edit/names.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { Action } from '#shared/model/plan.ts';
import { dateText } from '#shared/rules/calendar.ts';
import { PersonLink } from './PersonLink.tsx';
import { OwnerOfWork } from './OwnerOfWork.tsx';
import styles from './WorkList.module.css';

type Props = {
  readonly action: Action;
  /** Names the person too, for lists of a whole partner. */
  readonly withPerson?: boolean;
};

/** One action: done, text, due date and owner; more on demand. */
export function ActionItem({ action, withPerson = false }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  const today = useDocument((document) => document.today);
  const owner = useDocument(({ state }) =>
    action.ownerColleagueId === null ? '' : (state.colleague.get(action.ownerColleagueId)?.name ?? ''),
  );
  const person = useDocument(({ state }) =>
    withPerson && action.personId !== null ? nameOfPerson(state, action.personId) : '',
  );
  const detailId = useId();
  const { id, text, due, done, doneOn } = action;
  const overdue = !done && due !== null && due < today;
  const when = done
    ? doneOn === null
      ? 'Done'
      : `Done ${dateText(doneOn)}`
    : due === null
      ? ''
      : dateText(due);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Checkbox
          label={`Done: ${text}`}
          labelHidden
          checked={done}
          onCheckedChange={(now) => void setActionDone(id, now)}
        />
        <div className={styles.words}>
          <InlineText
            label="Action"
            value={text}
            struck={done}
            maxLength={2_000}
            wrap
            onCommit={(next) => (next.trim() === '' ? undefined : changeAction(id, { text: next.trim() }))}
          />
          {(when !== '' || owner !== '' || person !== '') && (
            <span className={styles.meta}>
              {when !== '' && (
                <span className={overdue ? styles.overdue : undefined}>
                  {overdue ? `Overdue since ${when}` : when}
                </span>
              )}
              {person !== '' && <PersonLink personId={action.personId} name={person} />}
              {owner !== '' && <span>{owner}</span>}
            </span>
          )}
        </div>
        <IconButton
          size="s"
          label={open ? 'Close the action' : 'Open the action'}
          icon={<ChevronDown className={styles.chevron} data-open={open || undefined} />}
          aria-expanded={open}
          aria-controls={detailId}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={detailId} hidden={!open} className={styles.detail}>
        {open && (
          <>
            <div className={styles.pair}>
              <DateField
                label="Due"
                value={due}
                onCommit={(date) => changeAction(id, { due: date as IsoDate | null })} // the field gives ISO dates
              />
              <OwnerOfWork
                owner={owner}
                onOwner={(ownerColleagueId) => changeAction(id, { ownerColleagueId })}
              />
            </div>
            <TextArea
              label="Outcome"
              value={action.outcome}
              rows={1}
              onCommit={(outcome) => changeAction(id, { outcome: outcome.trim() })}
            />
            <IconButton
              size="s"
              edits
              label="Delete the action"
              icon={<Trash2 />}
              className={styles.remove ?? ''}
              onClick={() => void deleteAction(id)}
            />
          </>
        )}
      </div>
    </li>
  );
}
