import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useToday } from '#renderer/document/document-store.ts';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { stepTo } from '#renderer/ui/step-to.ts';
import { EntryItem } from './EntryItem.tsx';
import styles from './EntryList.module.css';
import { rowsByDay, type ListRow } from './list-rows.ts';
import type { Entries } from './use-entries.ts';

/** So near to its end the list asks for older entries. */
const NEAR_END = 20;
const PAGE_STEP = 8;

/** What happened, newest first, by day. One stop of Tab; the arrow keys go through the entries. */
export function EntryList({ entries }: { readonly entries: Entries }): ReactElement {
  const { items, loadMore } = entries;
  const today = useToday();
  const rows = useMemo(() => rowsByDay(items, today), [items, today]);
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const current = items.some(({ command }) => command === at) ? at : (items[0]?.command ?? null);
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler that would memoize it
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'day' ? 32 : 62),
    getItemKey: (index) => keyOf(rows[index], index),
    overscan: 10,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - NEAR_END) loadMore();
  });

  // Whoever came by the keyboard before the entries did begins at the newest.
  const newest = useRef(items[0]?.command);
  useEffect(() => {
    const { activeElement } = document;
    const waits =
      activeElement?.matches('[data-focus-home]') === true && activeElement.contains(scroller.current);
    if (waits && newest.current !== undefined) focusEntry(scroller.current, newest.current);
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = items.findIndex(({ command }) => command === current);
    const to = items[stepTo(event.key, index, items.length, { page: PAGE_STEP }) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    setAt(to.command);
    virtual.scrollToIndex(rows.findIndex((row) => row.kind === 'entry' && row.item === to));
    focusEntry(scroller.current, to.command);
  }

  return (
    <KeyScope ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      <div
        className={styles.rows}
        role="list"
        aria-label="What happened"
        style={{ height: virtual.getTotalSize() }}
      >
        {shown.map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              role="listitem"
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              {row.kind === 'day' ? (
                <h3 className={styles.day}>{row.label}</h3>
              ) : (
                <EntryItem
                  item={row.item}
                  current={row.item.command === current}
                  onCurrent={() => setAt(row.item.command)}
                />
              )}
            </div>
          );
        })}
      </div>
    </KeyScope>
  );
}

function keyOf(row: ListRow | undefined, index: number): string | number {
  if (row === undefined) return index;
  return row.kind === 'day' ? `day ${row.day} ${String(index)}` : row.item.command;
}

/** Gives the keyboard to an entry once it is drawn. */
function focusEntry(scroller: HTMLElement | null, command: number, frames = 10): void {
  const entry = scroller?.querySelector<HTMLElement>(`[data-entry="${String(command)}"]`);
  if (entry !== null && entry !== undefined) entry.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusEntry(scroller, command, frames - 1));
}
