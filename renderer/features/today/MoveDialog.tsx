import { useRef, useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { IsoDate } from '#shared/model/id.ts';
import type { AgendaItem } from '#shared/rules/agenda/agenda-item.ts';

type Props = {
  readonly item: AgendaItem;
  readonly today: IsoDate;
  readonly onMove: (to: IsoDate) => void;
  readonly onClose: () => void;
};

/** Asks for the day to which something is moved: today or later. */
export function MoveDialog({ item, today, onMove, onClose }: Props): ReactElement {
  const [to, setTo] = useState<IsoDate>(item.due < today ? today : item.due);
  /** What the field says, also within the key that commits it. */
  const wanted = useRef(to);
  const [isPast, setPast] = useState(false);
  function move(): void {
    setPast(wanted.current < today);
    if (wanted.current < today) return;
    onClose();
    onMove(wanted.current);
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="s"
      title="Move to another day"
      description={item.text}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={move}>
            Move
          </Button>
        </>
      }
    >
      <DateField
        label="New day"
        value={to}
        min={today}
        focusFirst
        {...(isPast ? { error: 'Choose today or a later day.' } : {})}
        onCommit={(date) => {
          if (date === null) return;
          wanted.current = date as IsoDate; // the field gives ISO dates
          setTo(wanted.current);
          setPast(false);
        }}
        onEnter={(date) => date === wanted.current && move()}
      />
    </Dialog>
  );
}
