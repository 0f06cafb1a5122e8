/**
 * Whether the Escape that is being pressed belongs to the focused text: it was changed and returns to what is saved. Radix
 * listens before the field does, so a dialog has to ask.
 */
export function isEscapeTaken(): boolean {
  return document.activeElement?.matches('[data-dirty]') ?? false;
}

/**
 * Lets Escape close an open list of a select and nothing else: the browser does that itself, after every listener, unless one
 * of them (Radix') takes the key first. The returned function stops.
 */
export function keepEscapeForLists(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const inList = document.activeElement?.matches('select:open, select:open option') ?? false;
    if (event.key === 'Escape' && inList) event.stopPropagation();
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}
