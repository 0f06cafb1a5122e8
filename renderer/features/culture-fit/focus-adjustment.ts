/** Where the list of adjustments marks the text of each entry, so that a new one can be typed over at once. */
export const ADJUSTMENT_MARK = 'data-adjustment';

/** Puts the focus into the text of the adjustment that was just made, all of it selected. */
export function focusAdjustment(text: string): void {
  requestAnimationFrame(() => {
    const fields = document.querySelectorAll<HTMLTextAreaElement>(`[${ADJUSTMENT_MARK}] textarea`);
    const field = [...fields].findLast((each) => each.value === text);
    field?.focus();
    field?.select();
    field?.scrollIntoView({ block: 'nearest' });
  });
}
