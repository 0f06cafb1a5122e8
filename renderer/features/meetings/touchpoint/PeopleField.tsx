import { useToday } from '#renderer/document/document-store.ts';
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { NameChip } from '#renderer/ui/NameChip.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import type { ColleagueId, PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { nameOf } from '#shared/reading/people.ts';
import { chosenOf, findPeople } from './find-people.ts';
import styles from './PeopleField.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly state: PartnerState;
  readonly personIds: readonly PersonId[];
  readonly colleagueIds: readonly ColleagueId[];
  readonly onPeople: (people: {
    readonly personIds?: readonly PersonId[];
    readonly colleagueIds?: readonly ColleagueId[];
  }) => void;
  /** Enter with nothing typed: on to the next field. */
  readonly onEnter: () => void;
  readonly ref?: Ref<HTMLInputElement>;
};

/** The people of a contact, both sides: a few letters and Enter add one, Backspace takes the last one away. */
export function PeopleField(props: Props): ReactElement {
  const { state, personIds, colleagueIds, onPeople, onEnter, ref } = props;
  const today = useToday();
  const taken = new Set<string>([...personIds, ...colleagueIds]);

  function add(choiceId: string): void {
    const chosen = chosenOf(choiceId);
    if (chosen.side === 'theirs') onPeople({ personIds: [...personIds, chosen.id] });
    else onPeople({ colleagueIds: [...colleagueIds, chosen.id] });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLInputElement) || event.target.value !== '') return;
    if (event.key === 'Backspace' && !event.repeat) {
      if (colleagueIds.length > 0) onPeople({ colleagueIds: colleagueIds.slice(0, -1) });
      else if (personIds.length > 0) onPeople({ personIds: personIds.slice(0, -1) });
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && personIds.length > 0) {
      event.preventDefault();
      onEnter();
    }
  }

  return (
    <KeyScope className={styles.people} onKeyDown={onKeyDown}>
      {taken.size > 0 && (
        <ul className={looks.wrap1} aria-label="Who took part">
          {personIds.map((id) => (
            <NameChip
              key={id}
              name={nameOf(state, id)}
              onRemove={() => onPeople({ personIds: personIds.filter((other) => other !== id) })}
            />
          ))}
          {colleagueIds.map((id) => (
            <NameChip
              key={id}
              name={colleagueNameOf(state, id)}
              side="us"
              onRemove={() => onPeople({ colleagueIds: colleagueIds.filter((other) => other !== id) })}
            />
          ))}
        </ul>
      )}
      <Combobox
        {...(ref === undefined ? {} : { ref })}
        label="With whom"
        text=""
        placeholder={
          personIds.length === 0
            ? 'A few letters of a name, title or colleague'
            : 'Anybody else? Enter goes on'
        }
        find={(query) => findPeople(state, query, today, taken)}
        onChoose={add}
        nothing="Nobody fits. Add people on the map or in the table."
      />
    </KeyScope>
  );
}
