import { newId } from '#renderer/document/new-id.ts';
import {
  newPriority,
  changePriority,
  deletePriority,
  shiftPriority,
} from '#shared/edit/partner/company-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import { rankedPriorities } from '#shared/reading/priorities.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { Priority } from '#shared/model/priority.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { CompanyEntry } from './CompanyEntry.tsx';
import { PersonPicker } from '#renderer/parts/people/PersonPicker.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import looks from '#renderer/ui/looks.module.css';

/** What the partner wants most, in its own order, with who said so and when. */
export function PrioritiesSection(): ReactElement {
  const state = useDocument((document) => document.state);
  const priorities = rankedPriorities(state);
  return (
    <Section id="partner-priorities" title="Priorities" summary={String(priorities.length)} closedAtFirst>
      <ol className={looks.column2}>
        {priorities.map((priority, index) => (
          <PriorityItem
            key={priority.id}
            priority={priority}
            place={index + 1}
            last={index === priorities.length - 1}
          />
        ))}
      </ol>
      <AddText
        label="Add a priority"
        draft={usePartnerDraft('+priority')}
        maxLength={300}
        onAdd={(text) => run(newPriority, { id: newId(), text })}
      />
    </Section>
  );
}

type Props = { readonly priority: Priority; readonly place: number; readonly last: boolean };

function PriorityItem({ priority, place, last }: Props): ReactElement {
  const { id, text, saidByPersonId, saidOn, initiativeId } = priority;
  const who = useDocument(({ state }) =>
    saidByPersonId === null ? '' : nameOfPerson(state, saidByPersonId),
  );
  const initiative = useDocument(({ state }) =>
    initiativeId === null ? '' : (state.initiative.get(initiativeId)?.name ?? ''),
  );
  return (
    <CompanyEntry
      what="priority"
      draft={fieldDraft('priority', id, 'text')}
      text={text}
      mark={`${String(place)}.`}
      meta={[who, saidOn === null ? '' : dateText(saidOn), initiative]}
      onText={(next) => run(changePriority, { id, facts: { text: next } })}
      onDelete={() => void run(deletePriority, { id })}
      tools={
        <>
          <IconButton
            size="s"
            edits
            label="Move the priority up"
            icon={<ArrowUp />}
            disabled={place === 1}
            onClick={() => void run(shiftPriority, { id, step: -1 })}
          />
          <IconButton
            size="s"
            edits
            label="Move the priority down"
            icon={<ArrowDown />}
            disabled={last}
            onClick={() => void run(shiftPriority, { id, step: 1 })}
          />
        </>
      }
    >
      <PersonPicker
        label="Who said so"
        text={who}
        placeholder="Not noted"
        onChoose={(saidBy) => void run(changePriority, { id, facts: { saidByPersonId: saidBy } })}
        onClear={() => void run(changePriority, { id, facts: { saidByPersonId: null } })}
      />
      <DateField
        label="Said on"
        value={saidOn}
        onCommit={(date) => run(changePriority, { id, facts: { saidOn: date as IsoDate | null } })} // the field gives ISO dates
      />
    </CompanyEntry>
  );
}
