import { ChevronDown, Trash2 } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { changeObjective, deleteObjective, newObjective } from '#renderer/edits/work.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import type { Objective } from '#shared/model/plan.ts';
import { objectivePartLabels, objectiveParts } from '#shared/model/value-sets.ts';
import { dateText } from '#shared/rules/calendar.ts';
import { AddText } from './AddText.tsx';
import { OwnerOfWork } from './OwnerOfWork.tsx';
import { Section } from './Section.tsx';
import styles from './WorkList.module.css';

/** The objectives for a person in their three parts (method, section 5, point 6). */
export function ObjectivesSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const own = [...state.objective.values()].filter((objective) => objective.personId === personId);
  const open = own.filter((objective) => !objective.done).length;
  return (
    <Section
      id="objectives"
      title="Objectives"
      summary={own.length === 0 ? 'None yet' : `${String(open)} open`}
      closedAtFirst
    >
      {objectiveParts.map((part) => (
        <div key={part} className={styles.part}>
          <h4 className={styles.partTitle}>{objectivePartLabels[part]}</h4>
          <ul className={styles.list}>
            {own
              .filter((objective) => objective.part === part)
              .map((objective) => (
                <ObjectiveItem key={objective.id} objective={objective} />
              ))}
          </ul>
          <AddText
            label={`Add: ${objectivePartLabels[part].toLowerCase()}`}
            onAdd={(text) => newObjective({ text, personId, part })}
          />
        </div>
      ))}
    </Section>
  );
}

function ObjectiveItem({ objective }: { readonly objective: Objective }): ReactElement {
  const [open, setOpen] = useState(false);
  const owner = useDocument(({ state }) =>
    objective.ownerColleagueId === null ? '' : (state.colleague.get(objective.ownerColleagueId)?.name ?? ''),
  );
  const detailId = useId();
  const { id, text, measure, due, done } = objective;
  const meta = [measure, due === null ? '' : `by ${dateText(due)}`, owner].filter((part) => part !== '');
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Checkbox
          label={`Reached: ${text}`}
          labelHidden
          checked={done}
          onCheckedChange={(now) => void changeObjective(id, { done: now })}
        />
        <div className={styles.words}>
          <InlineText
            label="Objective"
            value={text}
            struck={done}
            maxLength={2_000}
            wrap
            onCommit={(next) => (next.trim() === '' ? undefined : changeObjective(id, { text: next.trim() }))}
          />
          {meta.length > 0 && <span className={styles.meta}>{meta.join(' · ')}</span>}
        </div>
        <IconButton
          size="s"
          label={open ? 'Close the objective' : 'Open the objective'}
          icon={<ChevronDown className={styles.chevron} data-open={open || undefined} />}
          aria-expanded={open}
          aria-controls={detailId}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={detailId} hidden={!open} className={styles.detail}>
        {open && (
          <>
            <TextArea
              label="How is it measured?"
              value={measure}
              rows={1}
              onCommit={(next) => changeObjective(id, { measure: next.trim() })}
            />
            <div className={styles.pair}>
              <DateField
                label="By"
                value={due}
                onCommit={(date) => changeObjective(id, { due: date as IsoDate | null })} // the field gives ISO dates
              />
              <OwnerOfWork
                owner={owner}
                onOwner={(ownerColleagueId) => changeObjective(id, { ownerColleagueId })}
              />
            </div>
            <IconButton
              size="s"
              edits
              label="Delete the objective"
              icon={<Trash2 />}
              className={styles.remove ?? ''}
              onClick={() => void deleteObjective(id)}
            />
          </>
        )}
      </div>
    </li>
  );
}
