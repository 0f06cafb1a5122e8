import { useLayoutEffect, useRef } from 'react';

/** How long a place may take to be drawn. */
const MOST_FRAMES = 20;
/** A feature that moves the focus itself has done so by then. */
const PATIENT_FRAMES = 3;

/** What comes and goes above the window; nobody wants to return into it. */
const PASSING = '[data-modal], [data-radix-popper-content-wrapper]';

let lastPlace: HTMLElement | null = null;

/** Remembers where the keyboard was in the window itself, under dialogs and menus; the returned function stops. */
export function followFocus(): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.closest(PASSING) === null) lastPlace = target;
  };
  // The button of a menu is not focused by the mouse, and yet is where the user was.
  const onPress = ({ target }: PointerEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null && button.closest(PASSING) === null) lastPlace = button;
  };
  // A click on nothing in particular should not bring the focus back to a field.
  const onClick = () => {
    if (isFocusLost() && !isModalOpen()) lastPlace = null;
  };
  document.addEventListener('focusin', onFocus);
  document.addEventListener('pointerdown', onPress, true);
  document.addEventListener('click', onClick);
  return () => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('pointerdown', onPress, true);
    document.removeEventListener('click', onClick);
  };
}

/**
 * For a dialog that opens without a button of its own: gives the focus back when it closes, to where it was, or to what the
 * window shows if that is gone. The result is for `onCloseAutoFocus` (Radix only knows the way back to its own trigger).
 */
export function useFocusReturn(open: boolean): (event: Event) => void {
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  return (event) => {
    event.preventDefault();
    // Somebody else may have taken it already, such as the field of what a command opened.
    if (!isFocusLost() || takeFocus(opener.current) || takeFocus(lastPlace)) return;
    focusHome();
  };
}

/**
 * Gives the keyboard to what the window shows: to the element with `data-focus-home` (or the one inside that Tab would reach),
 * else to the innermost panel, else to the main part.
 */
export function focusHome(): void {
  const main = document.querySelector('main');
  const home = main?.querySelector('[data-focus-home]') ?? null;
  const inside = home?.querySelector('[data-cell][tabindex="0"]') ?? null;
  const panels = main?.querySelectorAll('[role="tabpanel"][data-state="active"]') ?? [];
  void [inside, home, ...[...panels].toReversed(), main].some(takeFocus);
}

/** `focusHome` once what was asked for is drawn; a dialog that opened meanwhile keeps the focus. */
export function focusHomeSoon(): void {
  let frames = 0;
  const look = () => {
    frames += 1;
    if (!isModalOpen()) focusHome();
    else if (frames < MOST_FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** `focusHome` if the element that had the focus goes away with what is being done now. */
export function focusHomeIfLost(): void {
  let frames = 0;
  const look = () => {
    frames += 1;
    if (frames < PATIENT_FRAMES) requestAnimationFrame(look);
    else if (isFocusLost() && !isModalOpen()) focusHome();
  };
  requestAnimationFrame(look);
}

function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
}

function isModalOpen(): boolean {
  return document.querySelector('[data-modal]') !== null;
}

/** Gives the keyboard to an element; false for none, and for what is gone, hidden or switched off. */
export function takeFocus(place: Element | null): boolean {
  if (!(place instanceof HTMLElement) || place === document.body) return false;
  place.focus({ preventScroll: true });
  return document.activeElement === place;
}

/** As the `ref` of a field that the user just asked for: gives it the keyboard as soon as it is there. */
export function focusAtOnce(field: HTMLElement | null): void {
  field?.focus();
}
