import type { PersonId } from '#shared/model/id.ts';

const MOST_FRAMES = 20;

/** Puts the focus on a person's line, as soon as it is drawn. */
export function focusLine(personId: PersonId): void {
  let tries = 0;
  const look = (): void => {
    const name = document.querySelector<HTMLElement>(`[data-person="${CSS.escape(personId)}"] [data-name]`);
    tries += 1;
    if (name !== null) name.focus();
    else if (tries < MOST_FRAMES) requestAnimationFrame(look);
  };
  look();
}
