import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { stepTo } from '#renderer/ui/step-to.ts';
import { mayLeaveOut } from '#shared/import/leave-out.ts';
import type { RowStatus } from '#shared/import/preview-row.ts';
import type { RowSummary } from '../flow/import-protocol.ts';
import { keepRow, toggleRow } from '../flow/import-flow.ts';
import { leaveRowOut, useImport } from '../flow/import-store.ts';
import { statusWords } from '../flow/import-words.ts';
import styles from './PreviewList.module.css';
import { RowDetails } from './RowDetails.tsx';

const ROW_HEIGHT = 36;
/** How many rows Page up and Page down pass. */
const PAGE = 10;
const tones: Readonly<Record<RowStatus, 'ok' | 'accent' | 'neutral' | 'warn' | 'danger'>> = {
  new: 'ok',
  updated: 'accent',
  unchanged: 'neutral',
  duplicate: 'warn',
  'left-out': 'danger',
};

type Props = {
  readonly rows: readonly RowSummary[];
  /** Positions of the rows to list, in order. */
  readonly shown: readonly number[];
};

/**
 * The rows of the preview; only those in view are in the page. One row has the place in the tab order: arrows, Home, End and
 * page keys move it, Enter and Space open it; Shift+Tab goes to its box, which leaves the row out, or
 * brings one in that was left out.
 */
export function PreviewList({ rows, shown }: Props): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const openRow = useImport((store) => store.openRow);
  const left = useImport((store) => store.left);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  // oxlint-disable-next-line react/incompatible-library -- its functions stay in this component
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (position) => shown[position] ?? position,
    overscan: 12,
  });
  const current = Math.min(active, shown.length - 1);

  useEffect(() => {
    setActive(0);
    frame.current?.scrollTo({ top: 0 });
  }, [shown]);

  useEffect(() => {
    if (openRow === null || openRow.details === null) return;
    frame.current?.querySelector(`[data-row="${openRow.index}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [openRow]);

  function onKeyDown(event: KeyboardEvent): void {
    const next = stepTo(event.key, current, shown.length, { page: PAGE });
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    wantsFocus.current = true;
    virtual.scrollToIndex(next);
  }

  return (
    // The keys move between the buttons inside; the list itself cannot be reached.
    <KeyScope className={styles.frame} ref={frame} onKeyDown={onKeyDown}>
      {shown.length === 0 && <p className={styles.nothing}>No rows of this kind.</p>}
      <ul className={styles.list} aria-label="Rows of the list" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const index = shown[item.index] ?? 0;
          const row = rows[index];
          if (row === undefined) return null;
          const isOpen = openRow?.index === index;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              data-row={index}
              className={styles.item}
              aria-posinset={item.index + 1}
              aria-setsize={shown.length}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {(mayLeaveOut(row) || row.canKeep) && (
                <div className={styles.tick}>
                  <Checkbox
                    label={`Bring in row ${String(row.rowNumber)}, ${row.name || row.title}`}
                    labelHidden
                    tabIndex={item.index === current ? 0 : -1}
                    checked={!row.canKeep && !left.has(index)}
                    onCheckedChange={(now) => {
                      if (row.canKeep) void keepRow(index);
                      else leaveRowOut(index, !now);
                    }}
                  />
                </div>
              )}
              <button
                type="button"
                className={styles.row}
                data-left={left.has(index) || undefined}
                aria-expanded={isOpen}
                tabIndex={item.index === current ? 0 : -1}
                ref={(button) => {
                  if (button !== null && item.index === current && wantsFocus.current) {
                    wantsFocus.current = false;
                    button.focus({ preventScroll: true });
                  }
                }}
                onClick={() => {
                  setActive(item.index);
                  void toggleRow(index);
                }}
              >
                <ChevronRight size={14} aria-hidden className={styles.chevron} />
                <span className={styles.number}>
                  <Hidden>Row </Hidden>
                  {row.rowNumber}
                </span>
                <span>
                  <StatusBadge status={left.has(index) ? 'left-out' : row.status} />
                </span>
                <span className={styles.name}>
                  {row.name === '' ? <em>{row.title === '' ? 'no name' : 'vacant seat'}</em> : row.name}
                </span>
                <span className={styles.title}>{row.title}</span>
                <span className={styles.says}>{row.says}</span>
              </button>
              {isOpen && <RowDetails row={row} details={openRow.details} />}
            </li>
          );
        })}
      </ul>
    </KeyScope>
  );
}

function StatusBadge({ status }: { readonly status: RowStatus }): ReactElement {
  return <Badge tone={tones[status]}>{statusWords[status]}</Badge>;
}
