import { isTyping } from './typing.ts';
import { focusHomeIfLost } from './focus.ts';

/** Everything that the Tab key reaches. */
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/** A second Enter must never take something away. */
const TAKING_AWAY = '[data-danger]';

/** Parts that look after their own focus, such as a table of which only the rows in view are drawn, have moved it by then. */
const PATIENT_FRAMES = 3;

/** A place around the element that has the focus, and how many focusable elements stand before it there. */
type Place = { readonly around: Element; readonly before: number };

/**
 * Keeps the focus near when the element that has it goes away or is switched off, as a row that is deleted or a button that did its
 * work: somebody who uses the keyboard would otherwise start again at the top of the window. What is nearest in the smallest part of the
 * page that is still there takes it; a text field only where nothing else is, because it would keep the keys of undo to itself. Where
 * nothing near is left, what the window shows has it. While a dialog of the system has the keyboard nothing is moved, and what
 * went away meanwhile is mended when it closes. Returns how to stop.
 */
export function keepFocus(root: Document): () => void {
  let places: readonly Place[] = [];
  let last: Element | null = null;
  let frame = 0;

  function remember(event: FocusEvent): void {
    if (!(event.target instanceof Element)) return;
    last = event.target;
    places = placesOf(last);
  }

  function soon(left = PATIENT_FRAMES): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => (left > 1 ? soon(left - 1) : mend()));
  }

  function mend(): void {
    // Another window has the keyboard, such as the dialog in which a file is chosen.
    if (!root.hasFocus() || root.activeElement !== root.body || last === null) return;
    // An element that is still there and may have the focus was left on purpose.
    if (last.isConnected && !last.matches(':disabled')) return;
    for (const { around, before } of places) {
      if (!around.isConnected) continue;
      const candidates = [...around.querySelectorAll<HTMLElement>(FOCUSABLE)];
      const [after, ahead] = [candidates.slice(before), candidates.slice(0, before)];
      const calm = (element: HTMLElement) =>
        isVisible(element) && !isTyping(element) && !element.matches(TAKING_AWAY);
      const next =
        after.find(calm) ?? ahead.findLast(calm) ?? after.find(isVisible) ?? ahead.findLast(isVisible);
      if (next === undefined) continue;
      next.focus();
      return;
    }
    focusHomeIfLost();
  }

  const observer = new MutationObserver(() => {
    if (root.activeElement === root.body) soon();
  });
  // The keyboard comes back from another window.
  const onReturn = (): void => soon();
  root.addEventListener('focusin', remember);
  root.defaultView?.addEventListener('focus', onReturn);
  observer.observe(root.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
  return () => {
    root.removeEventListener('focusin', remember);
    root.defaultView?.removeEventListener('focus', onReturn);
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility();
}

/** Parts of the window: what is outside of them is not near any more, and what closes gives the focus back by itself. The heads of cards and panels are no parts. */
const PARTS =
  'main, aside, nav:not(main *), header:not(main *, aside *, nav *, [role="dialog"] *), [role="dialog"], body';

function placesOf(element: Element): readonly Place[] {
  const places: Place[] = [];
  for (
    let around = element.parentElement;
    around !== null && !around.matches(PARTS);
    around = around.parentElement
  ) {
    const focusable: readonly Element[] = [...around.querySelectorAll(FOCUSABLE)];
    places.push({ around, before: Math.max(0, focusable.indexOf(element)) });
  }
  return places;
}
