import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { errorText } from '#renderer/document/error-text.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Shortcut } from '#renderer/ui/Shortcut.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { touchpointKindLabels, touchpointKinds } from '#shared/model/touchpoint.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { DayChoice } from './DayChoice.tsx';
import { KeptPromises } from './KeptPromises.tsx';
import { moodChoices } from './mood-choices.ts';
import { PartnerChoice } from './PartnerChoice.tsx';
import { PeopleField } from './PeopleField.tsx';
import { PromiseLines } from './PromiseLines.tsx';
import styles from './QuickEntry.module.css';
import {
  changeDraft,
  closeQuickEntry,
  dropDraft,
  refuseEntry,
  useQuickEntry,
  type ContactDraft,
} from '#renderer/session/quick-entry-store.ts';
import { kindOf, missingIn, saveEntry } from './save-entry.ts';
import { SummaryField } from './SummaryField.tsx';
import { useEntryState } from './use-entry-state.ts';
import looks from '#renderer/ui/looks.module.css';

const kinds = touchpointKinds.map((value, index) => ({
  value,
  label: touchpointKindLabels[value],
  mark: String(index + 1),
}));

/** The entry of a contact, from anywhere: who, what kind, when, what was said and promised. Mounted once by the app. */
export function QuickEntry(): ReactElement | null {
  const { open, draft, touched, refused } = useQuickEntry();
  const { state, failure } = useEntryState(open ? (draft?.partnerId ?? null) : null);
  if (!open || draft === null) return null;
  const missing = missingIn(draft);
  const save = (): void => {
    if (missing !== null) refuseEntry();
    else if (state !== null) void saveEntry(state);
  };

  function onKeyDown(event: KeyboardEvent): void {
    const mod = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && mod) {
      event.preventDefault();
      event.stopPropagation();
      save();
    }
    const nth = /^Digit([1-5])$/.exec(event.code)?.[1];
    const kind = event.altKey && !mod && nth !== undefined ? touchpointKinds[Number(nth) - 1] : undefined;
    if (kind === undefined) return;
    event.preventDefault();
    changeDraft({ kind });
  }

  return (
    <Dialog
      open
      onOpenChange={closeQuickEntry}
      title={draft.isNew ? 'Log a conversation' : 'Change a conversation'}
      {...(state === null ? {} : { description: partnerOf(state)?.name ?? '' })}
      footer={
        <>
          {missing !== null && (touched || refused) && (
            <span
              className={styles.missing}
              role={refused ? 'alert' : undefined}
              data-refused={refused || undefined}
            >
              {missing}
            </span>
          )}
          {touched && (
            <Button variant="plain" onClick={dropDraft}>
              Discard
            </Button>
          )}
          <Button variant="primary" edits disabled={state === null || missing !== null} onClick={save}>
            Save <Shortcut keys="Mod+Enter" />
          </Button>
        </>
      }
    >
      <KeyScope className={styles.entry} onKeyDown={onKeyDown}>
        {draft.partnerId === null && <PartnerChoice />}
        {failure !== null && <ErrorNote {...errorText(failure)} />}
        {state !== null && <Fields key={draft.touchpointId} draft={draft} state={state} />}
      </KeyScope>
    </Dialog>
  );
}

type FieldsProps = { readonly draft: ContactDraft; readonly state: PartnerState };

function Fields({ draft, state }: FieldsProps): ReactElement {
  const today = useDocument((store) => store.today);
  const summary = useRef<HTMLTextAreaElement>(null);
  const people = useRef<HTMLInputElement>(null);
  const begin = useRef(draft.personIds.length > 0 ? summary : people);
  useEffect(() => {
    const field = begin.current.current;
    field?.focus();
    // The cursor goes behind what the summary begins with, such as the goal of the meeting.
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const kind = kindOf(draft);
  return (
    <>
      <PeopleField
        ref={people}
        state={state}
        personIds={draft.personIds}
        colleagueIds={draft.colleagueIds}
        onPeople={changeDraft}
        onEnter={() => summary.current?.focus()}
      />
      <div className={looks.row12Wrap}>
        <span className={styles.label} aria-hidden>
          Kind
        </span>
        <ChoiceRow
          label="Kind of conversation"
          size="s"
          choices={kinds}
          values={[kind]}
          onChoose={(value) => changeDraft({ kind: touchpointKinds.find((each) => each === value) ?? kind })}
        />
        <span className={styles.quiet}>
          {draft.kind === null && draft.summary.trim() !== '' ? 'from your words' : 'Alt+1 to 5'}
        </span>
      </div>
      <DayChoice draft={draft} today={today} />
      <SummaryField ref={summary} value={draft.summary} onValue={(text) => changeDraft({ summary: text })} />
      <PromiseLines state={state} draft={draft} today={today} />
      <KeptPromises state={state} draft={draft} today={today} />
      <div className={looks.row12Wrap}>
        <span className={styles.label} aria-hidden>
          Mood
        </span>
        <ChoiceRow
          label="Mood"
          size="s"
          choices={moodChoices}
          values={draft.mood === null ? [] : [String(draft.mood)]}
          onChoose={(value) => changeDraft({ mood: Number(value) === draft.mood ? null : Number(value) })}
          onClear={() => changeDraft({ mood: null })}
        />
      </div>
    </>
  );
}
