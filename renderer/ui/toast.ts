import { create } from 'zustand';

export type ToastAction = { readonly label: string; readonly onSelect: () => void };

/** A short message that goes away by itself, with one or two things to do. */
export type ToastMessage = {
  readonly title: string;
  readonly description?: string;
  readonly action?: ToastAction;
  /** A second one, beside the first. */
  readonly also?: ToastAction;
  /** `danger` for failures: it stays twice as long and is announced at once. */
  readonly tone?: 'neutral' | 'danger';
  /** A later toast with the same key takes the place of this one. */
  readonly key?: string;
};

/** A toast as it is shown; transient. */
export type ShownToast = ToastMessage & { readonly id: number };

export const useToasts = create<{ readonly shown: readonly ShownToast[] }>(() => ({ shown: [] }));

const MOST_SHOWN = 3;
let last = 0;

/** Shows a message in the corner; the oldest of more than three gives way. */
export function toast(message: ToastMessage): void {
  last += 1;
  const shown = { ...message, id: last };
  useToasts.setState(({ shown: before }) => ({
    shown: [...before.filter((t) => t.key === undefined || t.key !== message.key), shown].slice(-MOST_SHOWN),
  }));
}

/** Takes all toasts away, where something larger says the same. */
export function clearToasts(): void {
  useToasts.setState({ shown: [] });
}

/** Takes the toasts away that tell of what was done; failures stay. */
export function dropOldToasts(): void {
  useToasts.setState(({ shown }) => ({ shown: shown.filter(({ tone }) => tone === 'danger') }));
}

export function dismissToast(id: number): void {
  useToasts.setState(({ shown }) => ({ shown: shown.filter((t) => t.id !== id) }));
}

/** Takes the toast with a key away, when what it says is no longer so. */
export function dismissToastOf(key: string): void {
  useToasts.setState(({ shown }) => ({ shown: shown.filter((t) => t.key !== key) }));
}
