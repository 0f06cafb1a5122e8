const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Delete: '⌫',
  Escape: 'esc',
};

/** Whether this machine names its keys as a Mac does. */
export function isMac(): boolean {
  return navigator.userAgent.includes('Mac OS');
}

/** The keys of a shortcut, modifiers first; the last may be `+` itself. */
export function shortcutKeys(shortcut: string): readonly string[] {
  return shortcut.split(/\+(?=.)/);
}

/** A shortcut such as `Mod+Shift+Z` as this machine's users know it: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac. */
export function shortcutText(shortcut: string, mac: boolean = isMac()): string {
  const keys = shortcutKeys(shortcut);
  if (!mac) return keys.map((key) => (key === 'Mod' ? 'Ctrl' : key)).join('+');
  // Macs write the command sign last of the modifiers.
  const ordered = keys.filter((key) => key !== 'Mod');
  if (keys.includes('Mod')) ordered.splice(-1, 0, 'Mod');
  return ordered.map((key) => macSigns[key] ?? key).join('');
}
