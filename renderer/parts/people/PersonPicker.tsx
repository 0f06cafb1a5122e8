import type { ReactElement } from 'react';
import { currentState, currentToday } from '#renderer/document/document-store.ts';
import { Combobox, type Choice } from '#renderer/ui/Combobox.tsx';
import type { FieldLook } from '#renderer/ui/Field.tsx';
import { nameOfPerson } from '#shared/reading/names.ts';
import type { PersonId } from '#shared/model/id.ts';
import { presentPeople } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { searchFor } from '#shared/text/search.ts';

type Props = FieldLook & {
  /** Who is chosen now, as text. */
  readonly text: string;
  readonly placeholder?: string;
  /** People who are not offered. */
  readonly without?: readonly PersonId[];
  readonly onChoose: (personId: PersonId) => void;
  readonly onClear?: () => void;
};

/** Chooses somebody at the partner by name or title. */
export function PersonPicker({ without = [], onChoose, ...rest }: Props): ReactElement {
  return (
    <Combobox
      placeholder="Name of a person"
      {...rest}
      find={(query) => findPeople(query, without)}
      onChoose={(id) => onChoose(id as PersonId)} // choices are made from person ids
      nothing="Nobody fits."
    />
  );
}

const MOST = 50;

function findPeople(query: string, without: readonly PersonId[]): readonly Choice[] {
  const state = currentState();
  const isWanted = searchFor(query);
  return presentPeople(state, currentToday())
    .filter(({ id, name }) => !without.includes(id) && isWanted(`${name} ${seatOf(state, id)?.title ?? ''}`))
    .map((person) => ({
      id: person.id,
      label: nameOfPerson(state, person.id),
      detail: seatOf(state, person.id)?.title ?? '',
    }))
    .sort((a, b) => a.label.localeCompare(b.label) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}
