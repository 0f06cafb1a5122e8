import { useVirtualizer } from '@tanstack/react-virtual';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { isTyping } from '#renderer/ui/typing.ts';
import { stepTo } from '#renderer/ui/step-to.ts';
import {
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { focusLine } from '../line/focus-line.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { LaterRows } from './fold-later.ts';
import { LaterLines } from './LaterLines.tsx';
import { LineCard } from '../line/LineCard.tsx';
import { usePlan } from '#renderer/session/plan-store.ts';
import styles from './PlanList.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  /** What the list scrolls in, together with what stands above it. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly PlanRow[];
  /** What is folded, or could be, by person. */
  readonly later: ReadonlyMap<PersonId, LaterRows>;
  readonly state: PartnerState;
};

/** More lines than this are drawn only around the visible part. */
const DRAWN_AT_ONCE = 60;

/** The lines by priority. The arrow keys go from line to line. Drawn again only with other rows, so that typing above it stays quick. */
export const PlanList = memo(function PlanList({ scroller, rows, later, state }: Props): ReactElement {
  const list = useRef<HTMLElement>(null);
  const above = useHeightAbove(list, scroller);
  const long = rows.length > DRAWN_AT_ONCE;
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler that would memoize it
  const virtual = useVirtualizer({
    count: long ? rows.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => 150,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
    scrollMargin: above,
  });

  const wanted = usePlan((plan) => plan.wanted);
  useEffect(() => {
    if (wanted === null) return;
    const at = rows.findIndex(({ id, personId }) => id === wanted || personId === wanted);
    if (at < 0) return;
    usePlan.setState({ wanted: null });
    if (long) virtual.scrollToIndex(at, { align: 'center' });
    focusLine(rows[at]?.id ?? wanted);
  }, [wanted, rows, long, virtual]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const at = rows.findIndex((row) => row.id === lineAt(event.target));
    const to = stepTo(event.key, at, rows.length);
    const row = to === null ? undefined : rows[to];
    if (to === null || row === undefined) return;
    event.preventDefault();
    if (long) virtual.scrollToIndex(to, { align: 'auto' });
    focusLine(row.id);
  }

  return (
    <KeyScope ref={list} className={styles.list} onKeyDown={onKeyDown}>
      {long ? (
        <ol
          className={styles.virtual}
          aria-label="People by priority"
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.placed}
                style={{ transform: `translateY(${String(start - above)}px)` }}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                <LineCard row={row} state={state} />
                <Later row={row} later={later} state={state} />
              </li>
            );
          })}
        </ol>
      ) : (
        <ol className={looks.column2} aria-label="People by priority">
          {rows.map((row) => (
            <li key={row.id}>
              <LineCard row={row} state={state} />
              <Later row={row} later={later} state={state} />
            </li>
          ))}
        </ol>
      )}
    </KeyScope>
  );
});

type LaterProps = Pick<Props, 'later' | 'state'> & { readonly row: PlanRow };

function Later({ row, later, state }: LaterProps): ReactElement | null {
  const own = later.get(row.personId);
  return own?.behind !== row.id ? null : (
    <LaterLines personId={row.personId} count={own.rows.length} state={state} />
  );
}

function lineAt(target: EventTarget): string | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return card?.dataset['line'];
}

/** How much stands above the list in what it scrolls in, in px; follows what opens and closes there. */
function useHeightAbove(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): number {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const [it, whole] = [list.current, scroller.current];
    if (it === null || whole === null) return;
    const measure = (): void => {
      setAbove(it.getBoundingClientRect().top - whole.getBoundingClientRect().top + whole.scrollTop);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of whole.children) if (part !== it) observer.observe(part);
    return () => observer.disconnect();
  }, [list, scroller]);
  return above;
}
