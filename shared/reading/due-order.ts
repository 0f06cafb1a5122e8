type Due = { readonly id: string; readonly due: string | null };
type DueOrDone = Due & { readonly done: boolean };

/** Orders by date, those without a date last, then by id, so that the order does not depend on that of the rows. */
export function byDue(a: Due, b: Due): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999'];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Orders what is to be done: open before done, then by date. */
export function openFirst(a: DueOrDone, b: DueOrDone): number {
  if (a.done !== b.done) return a.done ? 1 : -1;
  return byDue(a, b);
}
