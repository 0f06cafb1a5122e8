import { useToday } from '#renderer/document/document-store.ts';
import { X } from 'lucide-react';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import fieldStyles from '#renderer/ui/Field.module.css';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { PromiseDraft } from '#shared/edit/touchpoints/write-touch.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { promiseSideLabels, promiseSides } from '#shared/model/promise.ts';
import { weekdayText } from '#shared/reading/calendar.ts';
import { nameOf, isWithUs } from '#shared/reading/people.ts';
import { promiserText } from '#renderer/parts/touchpoints/promise-words.ts';
import styles from './PromiseLines.module.css';
import { changeDraft, type ContactDraft } from '#renderer/session/quick-entry-store.ts';
import { typedPromise, unreadDay } from './save-entry.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly state: PartnerState; readonly draft: ContactDraft; readonly today: IsoDate };

/** The promises of a contact: a line is typed and read while it is typed, Enter adds it; each can then be corrected. */
export function PromiseLines({ state, draft, today }: Props): ReactElement {
  const id = useId();
  const typed = typedPromise(state, draft);
  const { promises } = draft;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || typed === null) return;
    event.preventDefault();
    changeDraft({ promises: [...promises, typed], promiseLine: '' });
  }

  return (
    <div className={looks.column2}>
      {promises.length > 0 && (
        <ul className={looks.column2} aria-label="Promises">
          {promises.map((promise) => (
            <Row
              key={promise.id}
              state={state}
              draft={draft}
              promise={promise}
              onChange={(part) =>
                changeDraft({
                  promises: promises.map((each) => (each.id === promise.id ? { ...each, ...part } : each)),
                })
              }
              onRemove={() => changeDraft({ promises: promises.filter((each) => each.id !== promise.id) })}
            />
          ))}
        </ul>
      )}
      <Field
        id={id}
        label={promises.length === 0 ? 'Promised' : 'Another promise'}
        hint={
          typed === null
            ? 'Say who, what and by when, such as “We: send the price list by Friday”. Enter adds it.'
            : `${readingOf(state, typed, today, unreadDay(state, draft))} – Enter adds it.`
        }
      >
        <input
          id={id}
          className={fieldStyles.control}
          value={draft.promiseLine}
          placeholder="We: …, They: … or a name"
          maxLength={2_000}
          autoComplete="off"
          aria-describedby={`${id}-note`}
          onChange={(event) => changeDraft({ promiseLine: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </Field>
    </div>
  );
}

function readingOf(state: PartnerState, promise: PromiseDraft, today: IsoDate, unread: string): string {
  const { due } = promise;
  if (unread !== '') return `${promiserText(state, promise)}, no day yet: “${unread}” is not a date`;
  const day = due === null ? 'no day' : due === today ? 'due today' : `due ${weekdayText(due)}`;
  return `${promiserText(state, promise)}, ${day}`;
}

type RowProps = {
  readonly state: PartnerState;
  readonly draft: ContactDraft;
  readonly promise: PromiseDraft;
  readonly onChange: (part: Partial<PromiseDraft>) => void;
  readonly onRemove: () => void;
};

const sides = promiseSides.map((value) => ({ value, label: promiseSideLabels[value] }));

function Row({ state, draft, promise, onChange, onRemove }: RowProps): ReactElement {
  const { side, text, personId, colleagueId, due } = promise;
  const today = useToday();
  // Who was named before stays a choice, also when the contact no longer has them.
  const people = withOne<PersonId>(draft.personIds, personId).map((value) => ({
    value,
    label: nameOf(state, value),
  }));
  const colleagues = [...state.colleague.values()]
    .filter(({ id }) => isWithUs(state, id, today) || id === colleagueId)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <li className={styles.promise}>
      <div className={looks.row2}>
        <Select
          label="Who promised"
          labelHidden
          value={side}
          options={sides}
          onValueChange={(next) => onChange({ side: next })}
          className={styles.side ?? ''}
        />
        <TextField
          label="Promise"
          labelHidden
          value={text}
          draft={null} // kept with the whole contact
          maxLength={2_000}
          onDraft={(next) => onChange({ text: next })}
          onCommit={(next) => onChange({ text: next })}
          className={styles.text ?? ''}
        />
        <IconButton size="s" label={`Remove the promise “${text}”`} icon={<X />} onClick={onRemove} />
      </div>
      <div className={styles.details}>
        <Select
          label={side === 'ours' ? 'By' : 'To'}
          value={colleagueId}
          options={colleagues}
          placeholder="Any of us"
          onClear={() => onChange({ colleagueId: null })}
          onValueChange={(next) => onChange({ colleagueId: next })}
        />
        <Select
          label={side === 'ours' ? 'To' : 'By'}
          value={personId}
          options={people}
          placeholder="Everybody who took part"
          onClear={() => onChange({ personId: null })}
          onValueChange={(next) => onChange({ personId: next })}
        />
        <DateField
          label="Due"
          value={due}
          onCommit={(next) => onChange({ due: next as IsoDate | null })} // the field gives ISO dates
        />
      </div>
    </li>
  );
}

function withOne<T>(list: readonly T[], one: T | null): readonly T[] {
  return one === null || list.includes(one) ? list : [...list, one];
}
