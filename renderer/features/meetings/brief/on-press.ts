import type { MouseEvent } from 'react';

/**
 * Runs when the main button goes down and not when it comes up: a text that is being edited is saved in between, which may move the page
 * and what the user aimed at. The press itself moves no focus; `open` does.
 */
export function onPress(event: MouseEvent, open: () => void): void {
  if (event.button !== 0) return;
  event.preventDefault();
  open();
}
