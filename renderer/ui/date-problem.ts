/** What stands in a field of parts when typing ends. */
export type TypedParts = {
  /** What the field gives: the value from before where the parts make none. */
  readonly text: string;
  /** Something is typed, but nothing whole: a part is missing, or the day does not exist. */
  readonly halfTyped: boolean;
  /** Empty when there is none. */
  readonly saved: string;
};

/** A part of a date or time as the field shows it. */
export type TypedPart = {
  readonly type: string;
  readonly value?: number | null | undefined;
  readonly isPlaceholder: boolean;
  readonly isEditable: boolean;
};

const EARLIEST = '1900-01-01';
const LATEST = '2999-12-31';

/** Whether the parts make no whole: some are missing, or together they are a day that does not exist. None at all is a whole. */
export function isHalfTyped(parts: readonly TypedPart[]): boolean {
  const typed = parts.filter(({ isEditable }) => isEditable);
  const missing = typed.filter(({ isPlaceholder }) => isPlaceholder).length;
  if (missing > 0) return missing < typed.length;
  const { year, month, day } = Object.fromEntries(typed.map(({ type, value }) => [type, value ?? undefined]));
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(2000, month - 1, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDate() !== day;
}

/** Why a typed date is not taken, for the field; null when it is one, or when the field was emptied. */
export function dateProblem({ text, halfTyped, saved }: TypedParts): string | null {
  const tooFar = text !== '' && (text < EARLIEST || text > LATEST);
  if (!halfTyped && !tooFar) return null;
  return saved === '' ? 'Not a date.' : 'Not a date. The one from before stays.';
}

/** Why a typed time is not taken, for the field; null when it is one, or when the field was emptied. */
export function timeProblem({ halfTyped, saved }: Pick<TypedParts, 'halfTyped' | 'saved'>): string | null {
  if (!halfTyped) return null;
  return saved === ''
    ? 'Not a time. Write it like 14:00.'
    : 'Not a time, like 14:00. The one from before stays.';
}

/**
 * Whether a date field inside refused what was typed; it then has the focus. To be asked before a form closes, whose message
 * would close with it.
 */
export function stopAtWrongDate(form: HTMLElement | null): boolean {
  const wrong = form?.querySelector('[data-parts="wrong"]');
  if (wrong === null || wrong === undefined) return false;
  focusParts(wrong);
  return true;
}

/** Gives the keyboard to the first part of a date or time field. */
export function focusParts(field: Element): void {
  field.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
}
