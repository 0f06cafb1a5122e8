import { useSyncExternalStore } from 'react';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type ShownTheme = 'light' | 'dark';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let choice: ThemeChoice = 'system';

function show(): void {
  document.documentElement.dataset['theme'] = shownTheme();
  for (const listener of listeners) listener();
}

systemIsDark.addEventListener('change', show);

/** Shows a theme from now on; `system` keeps following the system. */
export function applyTheme(next: ThemeChoice): void {
  choice = next;
  show();
}

/** The theme on the screen right now; drawings on a canvas read their colours again when it changes. */
function shownTheme(): ShownTheme {
  if (choice !== 'system') return choice;
  return systemIsDark.matches ? 'dark' : 'light';
}

/** The theme on the screen, for components that draw with computed colours. */
export function useShownTheme(): ShownTheme {
  return useSyncExternalStore(subscribe, shownTheme);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
