import { reparent } from '#shared/edit/seats/seat-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { putInCharge } from '#shared/edit/people/person-edits.ts';
import { clearRatings, ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import type { ReactElement } from 'react';
import { ColleaguePicker } from '#renderer/parts/people/ColleaguePicker.tsx';
import { SeatPicker } from '#renderer/parts/people/SeatPicker.tsx';
import { Combobox, type Choice } from '#renderer/ui/Combobox.tsx';
import { fold } from '#shared/text/fold.ts';
import { hasWords, searchFor, searchWords } from '#shared/text/search.ts';
import { ratingDefinitions, type RatingKind } from '#shared/model/rating.ts';
import { ratingMeanings } from '#shared/playbook/ratings/rating-meanings.ts';
import type { CellEditorKind, PeopleColumn } from '../rows/people-columns.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import { leaveEditor, stopEditing } from '../rows/people-store.ts';

type Props = {
  readonly row: PeopleRow;
  readonly column: PeopleColumn;
  readonly editor: Extract<CellEditorKind, { readonly kind: 'rating' | 'manager' | 'owner' }>;
};

const NOT_RATED = 'not-rated';

/** A cell whose value comes from a list: type to find, arrows and Enter to take. */
export function ChoicesEditor({ row, column, editor }: Props): ReactElement {
  const { personId, seatId } = row;
  const common = {
    label: `${column.label} of ${row.card.name}`,
    labelHidden: true,
    bare: true,
    autoFocus: true,
    openAtFirst: true,
    text: column.text(row),
    onCancel: stopEditing,
    onLeave: leaveEditor,
  };
  const done = (work: Promise<unknown>) => {
    void work;
    stopEditing();
  };
  if (editor.kind === 'manager')
    return (
      <SeatPicker
        {...common}
        placeholder="Nobody: at the top"
        fits={(seat) => seat.id !== seatId && seat.onMap}
        nothing={(typed) => nobodyText(row.card.name, typed)}
        onChoose={(manager) => done(run(reparent, { seatIds: [seatId], managerSeatId: manager }))}
        onClear={() => done(run(reparent, { seatIds: [seatId], managerSeatId: null }))}
      />
    );
  const people = personId === null ? [] : [personId];
  if (editor.kind === 'owner')
    return (
      <ColleaguePicker
        {...common}
        onChoose={(colleagueId) => done(run(putInCharge, { personIds: people, colleagueId }))}
        onClear={() => done(run(putInCharge, { personIds: people, colleagueId: null }))}
        onCreate={(name) => done(run(putInCharge, { personIds: people, colleagueName: name }))}
      />
    );
  const { rating } = editor;
  const [value] = row.ratings.find(({ kind }) => kind === rating)?.values ?? [];
  return (
    <Combobox
      {...common}
      currentId={value ?? NOT_RATED}
      find={(query) => valueChoices(rating, query)}
      onChoose={(id) =>
        done(
          id === NOT_RATED
            ? run(clearRatings, { personIds: people, kind: rating })
            : run(ratePeople, { personIds: people, kind: rating, values: [id] }),
        )
      }
    />
  );
}

/** Says why somebody is not offered as their own manager. */
function nobodyText(name: string, typed: string): string {
  return typed !== '' && searchFor(typed)(name)
    ? `${name} cannot report to the own seat. Choose somebody else.`
    : 'Nobody found.';
}

function valueChoices(rating: RatingKind, query: string): readonly Choice[] {
  const { values, labels } = ratingDefinitions[rating];
  const words = searchWords(query);
  const choices: readonly Choice[] = [
    ...values.map((id) => {
      const detail = ratingMeanings[rating][id];
      return { id, label: labels[id] ?? id, ...(detail === undefined ? {} : { detail }) };
    }),
    { id: NOT_RATED, label: 'Not rated' },
  ];
  const starting = choices.filter(({ label }) => fold(label).startsWith(words.join(' ')));
  return starting.length > 0 ? starting : choices.filter(({ label }) => hasWords(fold(label), words));
}
