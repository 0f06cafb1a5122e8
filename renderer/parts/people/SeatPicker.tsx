import type { ReactElement } from 'react';
import { currentState } from '#renderer/document/document-store.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import type { FieldLook } from '#renderer/ui/Field.tsx';
import type { SeatId } from '#shared/model/id.ts';
import type { Seat } from '#shared/model/seat.ts';
import { chosenSeat, findSeats } from './find-seats.ts';

type Props = FieldLook & {
  /** Who is chosen now, as text. */
  readonly text: string;
  readonly onChoose: (seatId: SeatId) => void;
  readonly onClear?: () => void;
  readonly onCancel?: () => void;
  /** Which seats are offered. */
  readonly fits?: (seat: Seat) => boolean;
  /** Said when nobody is found; may depend on what is typed. */
  readonly nothing?: (typed: string) => string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly openAtFirst?: boolean;
  readonly onLeave?: () => void;
  readonly bare?: boolean;
};

/** Chooses a seat by typing a part of the name, title or department. */
export function SeatPicker({ onChoose, fits, nothing, ...rest }: Props): ReactElement {
  return (
    <Combobox
      {...rest}
      find={(query) => findSeats(currentState(), query, fits)}
      onChoose={(id) => onChoose(chosenSeat(id))}
      nothing={nothing ?? 'Nobody found.'}
    />
  );
}
