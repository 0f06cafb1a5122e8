import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { deleteFormerPerson } from '#renderer/edits/seats.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { nameOfPerson } from '#shared/edit/names.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Person } from '#shared/model/person.ts';
import { dateText } from '#shared/rules/calendar.ts';
import { seatOf } from '#shared/rules/reading.ts';
import { Section } from './Section.tsx';
import styles from './TouchSection.module.css';

/** People without a seat: they left, their history is kept. They come back by filling a vacant seat, or are deleted for good. */
export function FormerPeople(): ReactElement | null {
  const state = useDocument((document) => document.state);
  const people = peopleWithoutSeat(state);
  if (people.length === 0) return null;
  return (
    <Section id="former-people" title="Without a seat" summary={String(people.length)} closedAtFirst>
      <ul className={styles.touches}>
        {people.map((person) => (
          <FormerPerson key={person.id} person={person} name={nameOfPerson(state, person.id as PersonId)} /> // id of a person's row
        ))}
      </ul>
    </Section>
  );
}

function FormerPerson({ person, name }: { readonly person: Person; readonly name: string }): ReactElement {
  return (
    <li className={styles.touch}>
      <div className={styles.words}>
        <span>{name}</span>
        <span className={styles.summary}>
          {person.leftOn === null ? 'Has no seat' : `Left on ${dateText(person.leftOn)}`}
        </span>
      </div>
      <IconButton
        size="s"
        label={`Delete ${name}`}
        icon={<Trash2 />}
        onClick={() => void deleteFormerPerson(person.id as PersonId)} // id of a person's row
      />
    </li>
  );
}

function peopleWithoutSeat(state: PartnerState): readonly Person[] {
  return [...state.person.values()]
    .filter((person) => seatOf(state, person.id) === undefined)
    .sort((a, b) => a.name.localeCompare(b.name));
}
