/** Whether the keys go into a text right now, so that they must not run commands. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target.role === 'spinbutton' ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}

/**
 * Whether undo and redo are the text field's own: until what was typed there is saved. After that the browser would bring back what was
 * typed before, or in another field; the app takes back what was saved.
 */
export function undoesTyping(target: EventTarget | null): boolean {
  const showsSaved = target instanceof Element && target.matches('[data-saves]:not([data-dirty])');
  return isTyping(target) && !showsSaved;
}
