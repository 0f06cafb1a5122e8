/** How long the list may take to show what was written, in frames. */
const MOST_FRAMES = 20;

/**
 * Gives the keyboard to the tactic that is looked at, in the list, once it is drawn there: after a step the focus must not stand on the
 * button that takes it back. Without one it stays where it is.
 */
export function focusTacticSoon(): void {
  let frames = 0;
  const look = (): void => {
    frames += 1;
    const shown = document.querySelector<HTMLElement>('[data-tactic][aria-current="true"]');
    if (document.querySelector('[data-tactic-form]') === null && shown !== null) shown.focus();
    else if (frames < MOST_FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
