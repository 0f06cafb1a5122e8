import { showInspector } from '#renderer/app/panels.ts';

/** Opens the inspector, which shows what is selected, and gives it the keyboard. */
export function openInspector(): void {
  showInspector();
  // The panel may only appear with the next frame.
  requestAnimationFrame(() => {
    const inspector = document.querySelector<HTMLElement>('aside[aria-label="Inspector"]');
    const field = inspector?.querySelector<HTMLElement>(
      'input:not([type="hidden"]), textarea, select, button',
    );
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
}
