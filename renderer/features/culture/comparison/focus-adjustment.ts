import { ADJUSTMENT_MARK } from '#renderer/parts/work/AdjustmentItem.tsx';

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
