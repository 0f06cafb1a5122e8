import type { PersonId, PlanLineId } from '#shared/model/id.ts';

const MOST_FRAMES = 20;

/** Puts the focus on a line, or on a person's first one, as soon as it is drawn. */
export function focusLine(id: PlanLineId | PersonId): void {
  let tries = 0;
  const look = (): void => {
    const key = CSS.escape(id);
    const name = document.querySelector<HTMLElement>(
      `[data-line="${key}"] [data-name], [data-person="${key}"] [data-name]`,
    );
    tries += 1;
    if (name !== null) name.focus();
    else if (tries < MOST_FRAMES) requestAnimationFrame(look);
  };
  look();
}
