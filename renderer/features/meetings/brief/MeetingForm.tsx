import { OnlyForMe } from '#renderer/parts/private/OnlyForMe.tsx';
import { run, type RunOptions } from '#renderer/edits/run.ts';
import { changeBrief, deleteBrief } from '#shared/edit/meetings/brief-edits.ts';
import { Trash2 } from 'lucide-react';
import { useEffect, useMemo, type ReactElement, type ReactNode } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { colleagueOf } from '#renderer/edits/add-colleague.ts';
import { ColleaguePicker } from '#renderer/parts/people/ColleaguePicker.tsx';
import { PersonPicker } from '#renderer/parts/people/PersonPicker.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { NameChip } from '#renderer/ui/NameChip.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import type { ColleagueId, IsoDate, PersonId } from '#shared/model/id.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import { touchpointKindLabels, touchpointKinds } from '#shared/model/touchpoint.ts';
import { comingTo, goneFrom } from '#shared/rules/meetings/attendance.ts';
import { suggestAttendees } from '#shared/rules/meetings/suggest-attendees.ts';
import { suggestColleagues } from '#shared/rules/meetings/suggest-colleagues.ts';
import { lowerFirst } from '#shared/text/wording.ts';
import { useBrief } from '#renderer/session/brief-store.ts';
import { GonePerson } from './GonePerson.tsx';
import styles from './MeetingForm.module.css';
import { Suggested } from './Suggested.tsx';
import { useFocusKept } from '#renderer/ui/use-focus-kept.ts';
import looks from '#renderer/ui/looks.module.css';

/** What is said about a meeting: title, when and where, who is there, and the goal. Saved as it is typed. */
export function MeetingForm({ brief }: { readonly brief: MeetingBrief }): ReactElement {
  const { id, title, on, time, place, kind, goal } = brief;
  const isNew = useBrief((store) => store.newId === id);
  useEffect(() => {
    // Only once: who comes back to the page later stays where they were.
    if (isNew) useBrief.setState({ newId: null });
  }, [isNew]);
  return (
    <section className={styles.form} aria-label="Meeting">
      <div className={styles.head}>
        <div className={looks.growShrink}>
          <TextField
            label="Meeting"
            value={title}
            draft={fieldDraft('meeting_brief', id, 'title')}
            placeholder="What the meeting is called"
            focusFirst={isNew}
            onCommit={(text) => run(changeBrief, { id, facts: { title: text.trim() } })}
          />
        </div>
        <IconButton
          size="s"
          edits
          label="Delete the meeting"
          icon={<Trash2 />}
          onClick={() => void deleteMeeting(id)}
        />
      </div>
      <div className={styles.when}>
        <DateField
          label="Date"
          value={on}
          onCommit={(date) => run(changeBrief, { id, facts: { on: date as IsoDate | null } })} // the field gives ISO dates
        />
        <TimeField
          label="Time"
          value={time}
          onCommit={(next) => run(changeBrief, { id, facts: { time: next } })}
        />
        <Select
          label="Kind"
          value={kind}
          options={touchpointKinds.map((value) => ({ value, label: touchpointKindLabels[value] }))}
          onValueChange={(value) => void run(changeBrief, { id, facts: { kind: value } })}
        />
        <TextField
          label="Place"
          value={place}
          draft={fieldDraft('meeting_brief', id, 'place')}
          onCommit={(text) => run(changeBrief, { id, facts: { place: text.trim() } })}
        />
      </div>
      <Attendees brief={brief} />
      <OurSide brief={brief} />
      <TextArea
        label="Goal of the meeting"
        value={goal}
        draft={fieldDraft('meeting_brief', id, 'goal')}
        rows={1}
        placeholder="What is different when it went well"
        onCommit={(text) => run(changeBrief, { id, facts: { goal: text.trim() } })}
      />
      <OnlyForMe kind="meeting_brief" rowId={id} about={brief.partnerId} />
    </section>
  );
}

async function deleteMeeting(id: string): Promise<void> {
  if (!(await run(deleteBrief, { id }))) return;
  toast({
    title: 'Deleted the meeting',
    action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
    key: 'brief',
  });
}

type SideProps<Id extends string> = {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly chipOf: (id: Id) => { readonly name: string; readonly side?: string };
  readonly onIds: (ids: readonly Id[]) => void;
  readonly picker: ReactNode;
  /** Below the names, such as who is worth inviting. */
  readonly children: ReactNode;
};

/** Who is there from one side, each with a button that takes them out, and a field for more. */
function Side<Id extends string>(props: SideProps<Id>): ReactElement {
  const { label, ids, chipOf, onIds, picker, children } = props;
  const { container, onClickCapture } = useFocusKept(ids);
  return (
    <div ref={container} className={looks.column1} onClickCapture={onClickCapture}>
      <span className={looks.label} aria-hidden>
        {label}
      </span>
      <div className={styles.who}>
        {ids.length > 0 && (
          <ul className={looks.wrap1} aria-label={label} data-group="there">
            {ids.map((id) => (
              <NameChip
                key={id}
                {...chipOf(id)}
                onRemove={() => onIds(ids.filter((other) => other !== id))}
              />
            ))}
          </ul>
        )}
        <div className={styles.more}>{picker}</div>
      </div>
      {children}
    </div>
  );
}

function Attendees({ brief }: { readonly brief: MeetingBrief }): ReactElement {
  const { id, personIds } = brief;
  const state = useDocument((document) => document.state);
  const today = useToday();
  const suggested = useMemo(() => suggestAttendees(state, personIds, today), [state, personIds, today]);
  const gone = useMemo(() => goneFrom(state, brief, today), [state, brief, today]);
  const leftOn = new Map(gone.map((each) => [each.personId, each.leftOn]));
  const set = (ids: readonly PersonId[]) => void run(changeBrief, { id, facts: { personIds: ids } });
  return (
    <Side
      label="From the partner"
      ids={personIds}
      chipOf={(personId) => ({
        name: nameOfPerson(state, personId),
        ...(leftOn.has(personId) ? { side: 'left' } : {}),
      })}
      onIds={set}
      picker={
        <PersonPicker
          label="From the partner"
          labelHidden
          text=""
          placeholder={personIds.length === 0 ? 'Who is in the room?' : 'Anybody else?'}
          without={personIds}
          onChoose={(personId) => set([...personIds, personId])}
        />
      }
    >
      {gone.length > 0 && (
        <div data-group="gone">
          {gone.map((each) => (
            <GonePerson key={each.personId} gone={each} personIds={personIds} onChange={set} />
          ))}
        </div>
      )}
      <Suggested
        label="Worth inviting"
        choices={suggested.map(({ personId, because }) => ({
          id: personId,
          text: `${nameOfPerson(state, personId)} (${because.toLowerCase()})`,
        }))}
        onChoose={(personId) => set([...personIds, personId])}
      />
    </Side>
  );
}

function OurSide({ brief }: { readonly brief: MeetingBrief }): ReactElement {
  const { id, colleagueIds } = brief;
  const state = useDocument((document) => document.state);
  const today = useToday();
  const suggested = useMemo(
    () => suggestColleagues(state, comingTo(state, brief, today), brief.colleagueIds, today),
    [state, brief, today],
  );
  const set = (ids: readonly ColleagueId[], options?: RunOptions) =>
    void run(changeBrief, { id, facts: { colleagueIds: ids } }, options);
  return (
    <Side
      label="From our side"
      ids={colleagueIds}
      chipOf={(colleagueId) => ({ name: colleagueNameOf(state, colleagueId) })}
      onIds={(ids) => set(ids)}
      picker={
        <ColleaguePicker
          label="From our side"
          labelHidden
          text=""
          onChoose={(colleagueId) => set([...colleagueIds, colleagueId])}
          onCreate={(name) => {
            const made = colleagueOf(name);
            if (made !== null && !colleagueIds.includes(made.id))
              set([...colleagueIds, made.id], { first: made.first });
          }}
        />
      }
    >
      <Suggested
        label="Worth bringing"
        choices={suggested.map(({ colleagueId, because }) => ({
          id: colleagueId,
          text: `${colleagueNameOf(state, colleagueId)} (${lowerFirst(because)})`,
        }))}
        onChoose={(colleagueId) => set([...colleagueIds, colleagueId])}
      />
    </Side>
  );
}
