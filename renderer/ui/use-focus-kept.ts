import { useLayoutEffect, useRef, type MouseEvent, type RefObject } from 'react';

type Place = { readonly group: string; readonly index: number };

/**
 * Keeps the focus near a button that takes itself away, such as that of a chip: it goes to the next button of the same group, marked
 * with `data-group`, or into the field of the container. `changed` is what the buttons were made from.
 */
export function useFocusKept(changed: unknown): {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly onClickCapture: (event: MouseEvent) => void;
} {
  const container = useRef<HTMLDivElement>(null);
  const place = useRef<Place | null>(null);

  useLayoutEffect(() => {
    const left = place.current;
    place.current = null;
    if (left === null || document.activeElement !== document.body) return;
    const buttons = buttonsOf(container.current, left.group);
    const next = buttons[Math.min(left.index, buttons.length - 1)];
    (next ?? container.current?.querySelector('input'))?.focus();
  }, [changed]);

  function onClickCapture({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const button = target.closest('button');
    const group = button?.closest('[data-group]')?.getAttribute('data-group') ?? null;
    if (button === null || group === null) return;
    place.current = { group, index: buttonsOf(container.current, group).indexOf(button) };
  }

  return { container, onClickCapture };
}

function buttonsOf(container: HTMLElement | null, group: string): readonly HTMLButtonElement[] {
  return [...(container?.querySelectorAll<HTMLButtonElement>(`[data-group="${group}"] button`) ?? [])];
}
