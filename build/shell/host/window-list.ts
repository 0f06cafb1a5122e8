/** Closes a window as the user would; false when a listener prevents it. */
type Closer = () => boolean;

const closers = new Map<number, Closer>();

/** Remembers how an open window is closed. */
export function addWindow(id: number, close: Closer): void {
  closers.set(id, close);
}

/** Forgets a window that is closed. */
export function removeWindow(id: number): void {
  closers.delete(id);
}

/** How many windows are open, hidden ones too. */
export function windowCount(): number {
  return closers.size;
}

/** Closes every window; false when one stays open. */
export function closeAllWindows(): boolean {
  return [...closers.values()].every((close) => close());
}
