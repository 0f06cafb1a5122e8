import { describe, expect, test } from 'vitest';
import { isGlobalShortcut, matchesShortcut, type KeyPress } from '#renderer/commands/key-match.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  return { key, code: '', ...none, ...more };
}

describe('a shortcut with Mod', () => {
  test('is Ctrl on Windows and Linux, Cmd on a Mac', () => {
    expect(matchesShortcut(press('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true);
    expect(matchesShortcut(press('k', { metaKey: true }), 'Mod+K', true)).toBe(true);
    expect(matchesShortcut(press('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false);
    expect(matchesShortcut(press('k', { metaKey: true }), 'Mod+K', false)).toBe(false);
  });

  test('is not taken by the same key with another modifier', () => {
    expect(matchesShortcut(press('z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false)).toBe(false);
    expect(matchesShortcut(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true);
    expect(matchesShortcut(press('k', { ctrlKey: true, altKey: true }), 'Mod+K', false)).toBe(false);
  });

  test('finds a sign where the keyboard layout has it', () => {
    expect(
      matchesShortcut(press('/', { ctrlKey: true, shiftKey: true, code: 'Digit7' }), 'Mod+/', false),
    ).toBe(true);
  });
});

describe('a shortcut of the map', () => {
  test('does not fire with Mod', () => {
    expect(matchesShortcut(press('n'), 'N', false)).toBe(true);
    expect(matchesShortcut(press('n', { ctrlKey: true }), 'N', false)).toBe(false);
  });

  test('knows digits by their place, because Shift changes what they write', () => {
    expect(matchesShortcut(press('!', { shiftKey: true, code: 'Digit1' }), 'Shift+1', false)).toBe(true);
    expect(matchesShortcut(press('1', { code: 'Numpad1' }), '1', false)).toBe(true);
    expect(matchesShortcut(press('!', { shiftKey: true, code: 'Digit1' }), '1', false)).toBe(false);
  });

  test('may be the sign +, with Shift or without', () => {
    expect(matchesShortcut(press('+', { shiftKey: true, code: 'Equal' }), '+', false)).toBe(true);
    expect(matchesShortcut(press('+', { code: 'NumpadAdd' }), '+', false)).toBe(true);
    expect(matchesShortcut(press('-'), '+', false)).toBe(false);
  });

  test('takes Backspace for Delete and the space bar for Space', () => {
    expect(matchesShortcut(press('Backspace'), 'Delete', true)).toBe(true);
    expect(matchesShortcut(press(' ', { code: 'Space' }), 'Space', false)).toBe(true);
  });
});

describe('on a keyboard that writes no Latin letters', () => {
  test.each([
    ['Russian', 'л', 'KeyK', 'Mod+K'],
    ['Greek', 'λ', 'KeyL', 'Mod+L'],
    ['Hebrew', 'ז', 'KeyZ', 'Mod+Z'],
    ['Arabic', 'ئ', 'KeyZ', 'Mod+Z'],
    ['Ukrainian', 'х', 'BracketLeft', 'Mod+['],
    ['Georgian', 'ს', 'KeyS', 'Mod+S'],
  ])('%s: %s is the key by its place', (_layout, key, code, shortcut) => {
    expect(matchesShortcut(press(key, { ctrlKey: true, code }), shortcut, false)).toBe(true);
    expect(matchesShortcut(press(key, { ctrlKey: true, altKey: true, code }), shortcut, false)).toBe(false);
    expect(matchesShortcut(press(key, { ctrlKey: true, code: 'KeyQ' }), shortcut, false)).toBe(false);
  });

  test('also without Mod, on the map', () => {
    expect(matchesShortcut(press('т', { code: 'KeyN' }), 'N', false)).toBe(true);
    expect(matchesShortcut(press('ю', { code: 'Period' }), '.', false)).toBe(true);
  });

  test('where it writes Latin letters, what it writes counts', () => {
    // A French keyboard has A where the place is called Q.
    expect(matchesShortcut(press('a', { ctrlKey: true, code: 'KeyQ' }), 'Mod+Q', false)).toBe(false);
    expect(matchesShortcut(press('ö', { ctrlKey: true, code: 'Semicolon' }), 'Mod+;', false)).toBe(false);
    // A dead key writes nothing yet.
    expect(matchesShortcut(press('Dead', { ctrlKey: true, code: 'BracketLeft' }), 'Mod+[', false)).toBe(
      false,
    );
  });
});

test('only shortcuts with Mod work everywhere', () => {
  expect(['Mod+K', 'N', 'Shift+1'].map(isGlobalShortcut)).toEqual([true, false, false]);
});
