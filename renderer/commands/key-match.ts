import { shortcutKeys } from '#renderer/ui/shortcut-text.ts';

/** The parts of a key event that matter; a KeyboardEvent fits. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/**
 * Whether a key press is a shortcut such as `Mod+Shift+Z`, `Shift+1` or `N`. Letters go by what the keyboard layout writes, and by their
 * place where it writes no Latin letters; digits by their place, because Shift changes what they write; other signs are found wherever the
 * layout has them, and by their place where it writes a letter there.
 */
export function matchesShortcut(press: KeyPress, shortcut: string, mac: boolean): boolean {
  const parts = shortcutKeys(shortcut);
  const key = parts.at(-1) ?? '';
  const mod = mac ? press.metaKey : press.ctrlKey;
  const otherMod = mac ? press.ctrlKey : press.metaKey;
  if (mod !== parts.includes('Mod') || otherMod) return false;
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  // A sign such as / needs Shift or AltGr on many layouts, so they say nothing there.
  if (!isSign && (press.shiftKey !== parts.includes('Shift') || press.altKey !== parts.includes('Alt')))
    return false;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  if (key === 'Space') return press.key === ' ';
  if (key === 'Delete') return press.key === 'Delete' || press.key === 'Backspace';
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  const isPlain = press.shiftKey === parts.includes('Shift') && press.altKey === parts.includes('Alt');
  return isPlain && isForeignLetter(press.key) && press.code === placeOf(key);
}

/** Whether a key writes a letter of another script than ours, as on a Russian, Greek, Hebrew or Arabic keyboard. */
function isForeignLetter(key: string): boolean {
  return /^\p{L}\p{M}*$/u.test(key) && !/^\p{Script=Latin}/u.test(key);
}

/** Where a letter or sign lies on the keyboard that the codes of keys are named after. */
function placeOf(key: string): string {
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : (placesOfSigns[key] ?? '');
}

const placesOfSigns: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
  ';': 'Semicolon',
  "'": 'Quote',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
  '`': 'Backquote',
};

/** Whether a shortcut works anywhere (it has Mod) or only while the map has the focus. */
export function isGlobalShortcut(shortcut: string): boolean {
  return shortcutKeys(shortcut).includes('Mod');
}
