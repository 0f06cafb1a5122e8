import type { Page } from '@playwright/test';

type Watched = Window & { benchInput?: number };

/** Forgets earlier input; from now on the page keeps when the first key or text arrived. */
export async function watchInput(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = window as Watched;
    if (scope.benchInput === undefined) {
      for (const type of ['keydown', 'input'])
        window.addEventListener(type, () => (scope.benchInput ||= performance.now()), { capture: true });
    }
    scope.benchInput = 0;
  });
}

/**
 * Milliseconds from the watched input until an element that fits `selector` has this text and a frame has shown it. Waits in the
 * page, frame by frame.
 */
export function inputUntilShown(page: Page, selector: string, text: string): Promise<number> {
  return page.evaluate(
    async ({ where, what }) => {
      const scope = window as Watched;
      const isThere = (): boolean => document.querySelector(where)?.textContent?.includes(what) === true;
      while (!scope.benchInput || !isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - scope.benchInput;
    },
    { where: selector, what: text },
  );
}
