import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefCallback,
  type RefObject,
} from 'react';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { stepTo } from '#renderer/ui/step-to.ts';
import styles from './RowList.module.css';

const ROW_HEIGHT = 36;
/** How many rows Page up and Page down pass. */
const PAGE = 10;

/** What the button of a row takes so that the keys find it. */
export type RowPlace = {
  readonly tabIndex: 0 | -1;
  readonly ref: RefCallback<HTMLButtonElement>;
  readonly onFocus: () => void;
};

type Props<Row> = {
  readonly rows: readonly Row[];
  /** What the rows were chosen by: when it changes, the list begins at its top again. */
  readonly chosenBy: unknown;
  readonly keyOf: (row: Row) => string | number;
  readonly label: string;
  /** Said where there are no rows. */
  readonly nothing: string;
  readonly frame?: RefObject<HTMLDivElement | null>;
  readonly children: (row: Row, place: RowPlace) => ReactNode;
};

/**
 * The rows of a preview, each with one button; only those in view are in the page. One row has the place in the tab order: arrows, Home,
 * End and page keys move it.
 */
export function RowList<Row>({
  rows,
  chosenBy,
  keyOf,
  label,
  nothing,
  frame,
  children,
}: Props<Row>): ReactElement {
  const ownFrame = useRef<HTMLDivElement>(null);
  const scrolled = frame ?? ownFrame;
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  // oxlint-disable-next-line react/incompatible-library -- its functions stay in this component
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrolled.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (position) => {
      const row = rows[position];
      return row === undefined ? position : keyOf(row);
    },
    overscan: 12,
  });
  const current = Math.min(active, rows.length - 1);

  useEffect(() => {
    setActive(0);
    scrolled.current?.scrollTo({ top: 0 });
  }, [chosenBy, scrolled]);

  function onKeyDown(event: KeyboardEvent): void {
    const next = stepTo(event.key, current, rows.length, { page: PAGE });
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    wantsFocus.current = true;
    virtual.scrollToIndex(next);
  }

  return (
    // The keys move between the buttons inside; the list itself cannot be reached.
    <KeyScope className={styles.frame} ref={scrolled} onKeyDown={onKeyDown}>
      {rows.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      <ul className={styles.list} aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const isCurrent = item.index === current;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.item}
              aria-posinset={item.index + 1}
              aria-setsize={rows.length}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {children(row, {
                tabIndex: isCurrent ? 0 : -1,
                ref: (button) => {
                  if (button === null || !isCurrent || !wantsFocus.current) return;
                  wantsFocus.current = false;
                  button.focus({ preventScroll: true });
                },
                onFocus: () => setActive(item.index),
              })}
            </li>
          );
        })}
      </ul>
    </KeyScope>
  );
}
