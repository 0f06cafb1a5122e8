const MOST_FRAMES = 20;

/** Puts the focus on something in a part of the window, as soon as it is drawn. */
export function focusInside(part: string, target: string): void {
  let tries = 0;
  const look = (): void => {
    const found = document.querySelector(part);
    const control = found?.querySelector<HTMLElement>(target) ?? null;
    tries += 1;
    if (found !== null && control !== null) {
      control.focus();
      found.scrollIntoView({ block: 'nearest' });
    } else if (tries < MOST_FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
