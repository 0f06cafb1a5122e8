import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useRef, type PointerEvent, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { selectSeats, useSelection } from '#renderer/session/selection-store.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { cardOf } from '#shared/layout/card.ts';
import type { SeatId } from '#shared/model/id.ts';
import { takeFromTray } from '../view/map-edits.ts';
import { useMap } from '../state/map-store.ts';
import { dragFromTray } from '../input/drag-from-tray.ts';
import { flyTo, mapControl } from '../view/map-control.ts';
import styles from './Tray.module.css';

const ROW = 40;

/** People who are not on the map yet. Drag one onto a card or an empty place, or press Enter to put it under the selected card. */
export function Tray(): ReactElement | null {
  const seats = useDocument(({ state }) => state.seat);
  const waiting = useMemo(
    () => [...seats.values()].filter((seat) => !seat.onMap).map((seat) => seat.id),
    [seats],
  );
  const chosen = useMap((store) => store.trayOpen);
  const open = chosen ?? waiting.length === seats.size;
  if (waiting.length === 0) return null;
  return (
    <section className={styles.tray} aria-label="Tray of unplaced people" data-map-panel>
      <header className={styles.head}>
        <h2 className={styles.title}>Not on the map</h2>
        <span className={styles.count}>{waiting.length}</span>
        <IconButton
          size="s"
          label={open ? 'Hide the tray' : 'Show the tray'}
          icon={open ? <ChevronDown /> : <ChevronUp />}
          aria-expanded={open}
          onClick={() => useMap.setState({ trayOpen: !open })}
        />
      </header>
      {open && <Waiting seatIds={waiting} />}
    </section>
  );
}

function Waiting({ seatIds }: { readonly seatIds: readonly SeatId[] }): ReactElement {
  const box = useRef<HTMLDivElement | null>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoized here
  const list = useVirtualizer({
    count: seatIds.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 4,
  });
  return (
    <div ref={box} className={styles.box}>
      <ul className={styles.list} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const seatId = seatIds[index];
          return (
            seatId !== undefined && (
              <li key={seatId} className={styles.row} style={{ transform: `translateY(${String(start)}px)` }}>
                <Item seatId={seatId} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function Item({ seatId }: { readonly seatId: SeatId }): ReactElement {
  const card = useDocument(({ state, today }) => cardOf(state, seatId, today));
  const selected = useSelection(({ seatIds }) => seatIds.has(seatId));
  const readOnly = useDocument((store) => store.readOnly);
  return (
    <button
      type="button"
      className={classNames(styles.item, selected && styles.selected)}
      aria-label={`${card.name}${card.title === '' ? '' : `, ${card.title}`}. Enter puts it on the map`}
      onPointerDown={(event: PointerEvent<HTMLButtonElement>) => {
        if (event.button === 0 && !readOnly) dragFromTray(seatId, event.currentTarget, event.nativeEvent);
      }}
      onClick={() => selectSeats([seatId])}
      onDoubleClick={() => !readOnly && void putOnMap(seatId)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || readOnly) return;
        event.preventDefault();
        void putOnMap(seatId);
      }}
    >
      <span className={styles.name}>{card.name}</span>
      <span className={styles.more}>{card.title || card.department}</span>
    </button>
  );
}

/** Under the card that is selected on the map, else at the top. */
async function putOnMap(seatId: SeatId): Promise<void> {
  const { focusSeatId } = useSelection.getState();
  const { seat } = useDocument.getState().state;
  const manager = focusSeatId !== null && seat.get(focusSeatId)?.onMap === true ? focusSeatId : null;
  await takeFromTray(seatId, manager);
  flyTo(seatId);
  mapControl()?.takeFocus();
}
