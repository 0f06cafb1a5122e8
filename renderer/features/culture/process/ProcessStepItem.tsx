import { hasLeft } from '#shared/reading/people.ts';
import { run } from '#renderer/edits/run.ts';
import { changeStep, deleteStep, shiftStep } from '#shared/edit/culture/culture-fit-edits.ts';
import { ArrowDown, ArrowUp, Trash2, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { PersonLink } from '#renderer/parts/people/PersonLink.tsx';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { PersonPicker } from '#renderer/parts/people/PersonPicker.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import type { ProcessStep } from '#shared/model/process-step.ts';
import styles from './ProcessView.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly step: ProcessStep; readonly place: number; readonly of: number };

/** One step of a process: its text, who holds it, and whether it touches us. */
export function ProcessStepItem({ step, place, of }: Props): ReactElement {
  const { id, text, personIds, touchesUs, touchNote } = step;
  return (
    <li className={looks.column2}>
      <div className={looks.topRow2}>
        <span className={styles.place}>{place}.</span>
        <div className={looks.growShrink}>
          <InlineText
            label="Step"
            value={text}
            draft={fieldDraft('process_step', id, 'text')}
            wrap
            maxLength={1_000}
            onCommit={(next) =>
              next.trim() === '' ? undefined : run(changeStep, { id, facts: { text: next.trim() } })
            }
          />
        </div>
        <span className={styles.tools}>
          <IconButton
            size="s"
            edits
            label={`Move the step up: ${text}`}
            icon={<ArrowUp />}
            disabled={place === 1}
            onClick={() => void run(shiftStep, { id, by: -1 })}
          />
          <IconButton
            size="s"
            edits
            label={`Move the step down: ${text}`}
            icon={<ArrowDown />}
            disabled={place === of}
            onClick={() => void run(shiftStep, { id, by: 1 })}
          />
          <IconButton
            size="s"
            edits
            label={`Delete the step: ${text}`}
            icon={<Trash2 />}
            onClick={() => void run(deleteStep, { id })}
          />
        </span>
      </div>
      <div className={styles.holders}>
        {personIds.map((personId) => (
          <Holder key={personId} step={step} personId={personId} />
        ))}
        <div className={styles.picker}>
          <PersonPicker
            label={`Who holds the step: ${text}`}
            labelHidden
            text=""
            placeholder={personIds.length === 0 ? 'Who holds it?' : 'Who else?'}
            without={personIds}
            onChoose={(personId) =>
              void run(changeStep, { id, facts: { personIds: [...personIds, personId] } })
            }
          />
        </div>
      </div>
      <div className={styles.touch}>
        <Checkbox
          label="Touches us"
          checked={touchesUs}
          onCheckedChange={(now) => void run(changeStep, { id, facts: { touchesUs: now } })}
        />
        {touchesUs && (
          <div className={styles.note}>
            <InlineText
              label="How it touches us"
              value={touchNote}
              draft={fieldDraft('process_step', id, 'touchNote')}
              wrap
              maxLength={1_000}
              onCommit={(next) => run(changeStep, { id, facts: { touchNote: next.trim() } })}
            />
          </div>
        )}
      </div>
    </li>
  );
}

function Holder({
  step,
  personId,
}: {
  readonly step: ProcessStep;
  readonly personId: ProcessStep['personIds'][number];
}): ReactElement {
  const name = useDocument(({ state }) => nameOfPerson(state, personId));
  const today = useToday();
  const left = useDocument(({ state }) => {
    const person = state.person.get(personId);
    return person !== undefined && hasLeft(person, today);
  });
  return (
    <span className={styles.holder}>
      <PersonLink personId={personId} name={name} />
      {left && <span className={styles.left}> has left</span>}
      <IconButton
        size="s"
        edits
        label={`${name} does not hold this step`}
        icon={<X />}
        onClick={() =>
          void run(changeStep, {
            id: step.id,
            facts: { personIds: step.personIds.filter((id) => id !== personId) },
          })
        }
      />
    </span>
  );
}
