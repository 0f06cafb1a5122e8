import type { KeyboardEvent } from 'react';

/** Lets Escape anywhere in a form leave the form, before a field there takes it for its own text; for `onKeyDownCapture`. */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
}
