type TypedDate = {
  /** What the field gives: empty also where something is typed that is no date. */
  readonly text: string;
  /** Something is typed, but no date: a part is missing, or the day does not exist. */
  readonly halfTyped: boolean;
  readonly saved: string | null;
};

const EARLIEST = '1900-01-01';

/** Why a typed date is not taken, for the field; null when it is one, or when the field was emptied. */
export function dateProblem({ text, halfTyped, saved }: TypedDate): string | null {
  const tooEarly = text !== '' && text < EARLIEST;
  if (!halfTyped && !tooEarly) return null;
  return saved === null ? 'Not a date.' : 'Not a date. The one from before stays.';
}

/**
 * Whether a date field inside refused what was typed; it then has the focus. To be asked before a form closes, whose message
 * would close with it.
 */
export function stopAtWrongDate(form: HTMLElement | null): boolean {
  const dates = form?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? [];
  for (const field of dates) {
    if (!field.validity.badInput && field.getAttribute('aria-invalid') !== 'true') continue;
    field.focus();
    return true;
  }
  return false;
}
