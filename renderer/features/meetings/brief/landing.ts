import { useLayoutEffect, type RefObject } from 'react';

/** A text that is not shown in its new place by then is not waited for any more, in milliseconds. */
const PATIENCE = 2_000;

let awaited: { readonly id: string; readonly until: number } | null = null;

/** A text was written, emptied or put back by keyboard: it is shown in another place in a moment, which is to have the focus. */
export function awaitText(id: string): void {
  awaited = { id, until: performance.now() + PATIENCE };
}

/** Takes the focus when the text is shown here now and nothing else has it. */
export function useLanding(id: string, element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (awaited?.id !== id || performance.now() > awaited.until) return;
    awaited = null;
    if (document.activeElement === document.body) element.current?.focus();
  }, [id, element]);
}
