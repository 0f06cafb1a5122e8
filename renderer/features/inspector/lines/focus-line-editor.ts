import { showInspector } from '#renderer/session/panels.ts';

/** Marks the panel of a selected line, so that the keyboard can be sent there. */
export const LINE_PANEL = 'line-panel';

/** Opens the inspector, which shows the selected line, and gives it the keyboard. */
export function focusLineEditor(): void {
  showInspector();
  // The panel may only appear with the next frame.
  requestAnimationFrame(() => {
    const panel = document.querySelector(`[data-panel="${LINE_PANEL}"]`);
    panel?.querySelector<HTMLElement>('[tabindex="0"], textarea, input')?.focus();
  });
}
