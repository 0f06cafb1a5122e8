import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { drawLine } from '#shared/edit/lines/line-edits.ts';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Select } from '#renderer/ui/Select.tsx';
import type { SeatId } from '#shared/model/id.ts';
import { LineItem } from './LineItem.tsx';
import { linesOf } from './lines-of.ts';
import { lineShown, usePersonStore } from '#renderer/session/inspector-store.ts';
import { SeatPicker } from '#renderer/parts/people/SeatPicker.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from './LinesSection.module.css';
import looks from '#renderer/ui/looks.module.css';

const directions = [
  { value: 'influences', label: 'Influences' },
  { value: 'influenced-by', label: 'Influenced by' },
  { value: 'ally', label: 'Ally of' },
  { value: 'conflict', label: 'In conflict with' },
  { value: 'dotted', label: 'Dotted line to' },
  { value: 'reports-to', label: 'Reports to' },
  { value: 'leads', label: 'Leads' },
] as const;
type Direction = (typeof directions)[number]['value'];
const forSeats: readonly Direction[] = ['dotted', 'reports-to', 'leads'];

/** The lines of a seat and its person to others: list, add by search, change, remove. */
export function LinesSection({ seatId }: { readonly seatId: SeatId }): ReactElement {
  const state = useDocument((document) => document.state);
  const lines = linesOf(state, seatId);
  const vacant = state.seat.get(seatId)?.personId === null;
  return (
    <Section
      id="lines"
      title="Lines"
      summary={lines.length === 0 ? 'None' : String(lines.length)}
      closedAtFirst
    >
      {lines.length > 0 && (
        <ul className={looks.column2}>
          {lines.map((line) => (
            <LineItem key={`${line.words} ${line.lineId}`} line={line} />
          ))}
        </ul>
      )}
      <AddLine key={seatId} seatId={seatId} vacant={vacant} />
    </Section>
  );
}

function AddLine({ seatId, vacant }: { readonly seatId: SeatId; readonly vacant: boolean }): ReactElement {
  const offered = vacant ? directions.filter(({ value }) => forSeats.includes(value)) : directions;
  const [direction, setDirection] = useState<Direction>(vacant ? 'dotted' : 'influences');
  const personNeeded = !forSeats.includes(direction);
  const field = useRef<HTMLFieldSetElement>(null);
  const wanted = usePersonStore((store) => store.lineWantedFor === seatId);
  useEffect(() => {
    if (!wanted) return;
    field.current?.querySelector('input')?.focus();
    lineShown();
  }, [wanted]);
  return (
    <fieldset ref={field} className={styles.add} aria-label="Add a line">
      <Select
        label="Add a line"
        value={direction}
        options={offered}
        onValueChange={(value) => setDirection(value)}
      />
      <SeatPicker
        label="To whom"
        text=""
        placeholder="Name, title or department"
        fits={(seat) => seat.id !== seatId && (!personNeeded || seat.personId !== null)}
        onChoose={(other) => void draw(direction, seatId, other)}
      />
    </fieldset>
  );
}

function draw(direction: Direction, seatId: SeatId, other: SeatId): Promise<boolean> {
  switch (direction) {
    case 'influenced-by':
      return run(drawLine, { lineId: newId(), kind: 'influences', fromSeatId: other, toSeatId: seatId });
    case 'leads':
      return run(drawLine, { lineId: newId(), kind: 'reports-to', fromSeatId: other, toSeatId: seatId });
    case 'influences':
    case 'ally':
    case 'conflict':
    case 'dotted':
    case 'reports-to':
      return run(drawLine, { lineId: newId(), kind: direction, fromSeatId: seatId, toSeatId: other });
  }
}
