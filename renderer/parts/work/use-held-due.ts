import { useEffect, useRef, useState } from 'react';
import type { IsoDate } from '#shared/model/id.ts';
import { byDue } from '#shared/reading/due-order.ts';

type Work = { readonly id: string; readonly due: IsoDate | null; readonly done: boolean };
type Held = Pick<Work, 'id' | 'due'>;

/** A calendar or a list of a field of the row lies above the window. */
const ABOVE = '[data-radix-popper-content-wrapper], [data-modal]';

/** How a list keeps a row where it is while the user is in it. */
export type HeldDue = {
  /** The date by which a row has its place: of the row that the user is in, the one that it had when they came. */
  readonly dueOf: (row: Held) => IsoDate | null;
  /** Open work by that date, then what is done as it was. */
  readonly ordered: <R extends Work>(rows: readonly R[]) => readonly R[];
};

/**
 * Keeps an entry of a list of work in its place while its date is changed, until the focus is in another row or elsewhere: after the
 * key or the click, never under the pointer.
 */
export function useHeldDue(rows: readonly Held[]): HeldDue {
  const [held, setHeld] = useState<Held | null>(null);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  useEffect(() => {
    const look = (): void => {
      const { activeElement: at } = document;
      // While a field closes the focus is nowhere for a moment.
      if (at === null || at === document.body || at.closest(ABOVE) !== null) return;
      const id = at.closest('[data-work]')?.getAttribute('data-work') ?? null;
      const row = latest.current.find((each) => each.id === id);
      setHeld((before) =>
        row === undefined ? null : before?.id === row.id ? before : { id: row.id, due: row.due },
      );
    };
    const soon = (): void => {
      window.setTimeout(look, 0);
    };
    document.addEventListener('pointerup', soon);
    document.addEventListener('keyup', soon);
    return () => {
      document.removeEventListener('pointerup', soon);
      document.removeEventListener('keyup', soon);
    };
  }, []);
  const dueOf = (row: Held): IsoDate | null => (held?.id === row.id ? held.due : row.due);
  return {
    dueOf,
    ordered: (list) => [
      ...list
        .filter(({ done }) => !done)
        .sort((a, b) => byDue({ id: a.id, due: dueOf(a) }, { id: b.id, due: dueOf(b) })),
      ...list.filter(({ done }) => done),
    ],
  };
}
