/**
 * Leaves every key that an input method composes with to the input method: Enter, Escape and arrows choose and end a word there, and are never
 * a key of a field, a list, a table or a command. 229 is what some input methods give for their last key. Has to be called before anything
 * else listens for keys; the returned function stops it.
 */
export function leaveKeysToInputMethod(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === COMPOSING) event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}

const COMPOSING = 229;
