import { useEffect, useLayoutEffect, useRef, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { SeatId } from '#shared/model/id.ts';
import styles from './CellRefusal.module.css';
import { forgetRefusal, usePeople } from '../rows/people-store.ts';

const SHOWN_MS = 8_000;

type Props = { readonly row: SeatId; readonly columnId: string };

/** Why the text of this cell was not taken, below the cell and over the rows; empty for every other cell. */
export function CellRefusal({ row, columnId }: Props): ReactElement | null {
  const text = usePeople(({ refusal }) =>
    refusal !== null && refusal.cell.row === row && refusal.cell.columnId === columnId ? refusal.text : null,
  );
  return text === null ? null : <Note text={text} />;
}

function Note({ text }: { readonly text: string }): ReactElement {
  const note = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => note.current?.showPopover(), []);
  useEffect(() => {
    const timer = setTimeout(forgetRefusal, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      <span className={styles.anchor} aria-hidden />
      {/* The cells cut what does not fit in them, and their text is the name of the row: it stands in the top layer. */}
      {createPortal(
        <p ref={note} popover="manual" role="alert" className={styles.note}>
          {text}
        </p>,
        document.body,
      )}
    </>
  );
}
