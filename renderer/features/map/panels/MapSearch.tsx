import { useRef, type ReactElement } from 'react';
import { currentState } from '#renderer/document/document-store.ts';
import { selectSeats } from '#renderer/session/selection-store.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import type { SeatId } from '#shared/model/id.ts';
import { takeFromTray } from '../view/map-edits.ts';
import { screenOf } from '../input/keys.ts';
import { aimLine, askKind, useMap } from '../state/map-store.ts';
import { flyTo, mapControl } from '../view/map-control.ts';
import styles from './MapSearch.module.css';
import { searchSeats } from './search-seats.ts';

/** Finds a person and flies there, or shows who waits in the tray; while a line is drawn it finds the other end. */
export function MapSearch(): ReactElement {
  const field = useRef<HTMLInputElement | null>(null);
  return (
    <div className={styles.search} data-find>
      <Combobox
        ref={field}
        label="Find a person on the map"
        labelHidden
        text=""
        placeholder="Find a person"
        nothing="Nobody found."
        find={(query) => searchSeats(currentState(), query)}
        onChoose={(id) => void go(id as SeatId)} // the choices are seats
        onCancel={() => mapControl()?.takeFocus()}
      />
    </div>
  );
}

async function go(seatId: SeatId): Promise<void> {
  const { lineDraft } = useMap.getState();
  if (currentState().seat.get(seatId)?.onMap === false) {
    // Finding somebody changes nothing; only a line that is being drawn needs its other end on the map.
    if (lineDraft === null) {
      useMap.setState({ trayOpen: true });
      return selectSeats([seatId]);
    }
    await takeFromTray(seatId, null);
  } else if (lineDraft === null) selectSeats([seatId]);
  flyTo(seatId);
  if (lineDraft === null || seatId === lineDraft.from) {
    mapControl()?.takeFocus();
    return;
  }
  aimLine(seatId);
  askKind(seatId, screenOf(seatId));
}
