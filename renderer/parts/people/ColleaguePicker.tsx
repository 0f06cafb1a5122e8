import { hasLeft } from '#shared/reading/people.ts';
import type { ReactElement } from 'react';
import { currentState, currentToday } from '#renderer/document/document-store.ts';
import { Combobox, type Choice } from '#renderer/ui/Combobox.tsx';
import type { FieldLook } from '#renderer/ui/Field.tsx';
import { searchFor } from '#shared/text/search.ts';
import type { ColleagueId } from '#shared/model/id.ts';

type Props = FieldLook & {
  /** The colleague who is chosen now, as text. */
  readonly text: string;
  readonly onChoose: (colleagueId: ColleagueId) => void;
  /** Gets the name of a colleague who is not known yet. */
  readonly onCreate?: (name: string) => void;
  readonly onClear?: () => void;
  readonly onCancel?: () => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly openAtFirst?: boolean;
  readonly onLeave?: () => void;
  readonly bare?: boolean;
};

/** Chooses a colleague by name, or adds one who is not known yet. */
export function ColleaguePicker({ onChoose, ...rest }: Props): ReactElement {
  return (
    <Combobox
      placeholder="Name of a colleague"
      {...rest}
      find={findColleagues}
      onChoose={(id) => onChoose(id as ColleagueId)} // choices are made from colleague ids
      createLabel={(name) => `Add colleague “${name}”`}
      nothing="Type a name to add a colleague."
    />
  );
}

function findColleagues(query: string): readonly Choice[] {
  const isWanted = searchFor(query);
  return [...currentState().colleague.values()]
    .filter((colleague) => !hasLeft(colleague, currentToday()) && isWanted(colleague.name))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .map(({ id, name, title }) => ({ id, label: name, ...(title === '' ? {} : { detail: title }) }));
}
