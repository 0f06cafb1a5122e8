import { expect, test } from 'vitest';
import { shortcutText } from '#renderer/ui/shortcut-text.ts';

test.each([
  ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⇧⌘Z'],
  ['Mod+/', 'Ctrl+/', '⌘/'],
  ['Delete', 'Delete', '⌫'],
  ['N', 'N', 'N'],
  ['+', '+', '+'],
  ['Mod++', 'Ctrl++', '⌘+'],
])('%s is %s, and %s on a Mac', (shortcut, other, mac) => {
  expect(shortcutText(shortcut, false)).toBe(other);
  expect(shortcutText(shortcut, true)).toBe(mac);
});
