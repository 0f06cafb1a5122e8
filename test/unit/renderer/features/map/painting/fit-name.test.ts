import { expect, test } from 'vitest';
import { shortAlone, shortNamesAmong } from '#shared/text/short-names.ts';
import { fitName, fitText } from '#renderer/features/map/painting/fit-name.ts';

/** A context whose letters are 50 px wide at 100 px, an `m` twice as wide; nothing else of it is used. */
const context = {
  font: '',
  measureText: (text: string) => ({
    width: 50 * (text.length + text.split('m').length - 1),
  }),
} as unknown as CanvasRenderingContext2D; // two members of it

function name(room: number, full = 'Tomasz Wierzbicki'): string {
  return fitName(context, 'letters', full, shortAlone(full), 'TW', 10, room);
}

test('a name is shown in the widest form that fits', () => {
  // 5 px a letter.
  expect(name(90)).toBe('Tomasz Wierzbicki');
  expect(name(70)).toBe('T. Wierzbicki');
  expect(name(50)).toBe('Wierzbicki');
  expect(name(40)).toBe('Wierzbi…');
  expect(name(20)).toBe('TW');
  expect(name(5)).toBe('');
});

test('a name is never cut so that it could be another one', () => {
  const all = shortNamesAmong(['Eva Johansen', 'Eva Johannessen']);
  const cut = (room: number): string =>
    fitName(context, 'letters', 'Eva Johansen', all.get('Eva Johansen') ?? shortAlone(''), 'EJ', 10, room);
  expect(cut(40)).toBe('Johansen');
  expect(cut(35)).toBe('Johans…');
  expect(cut(30)).toBe('EJ');
});

test('a text ends before the edge, also where its first letters are the wide ones', () => {
  expect(fitText(context, 'letters', 'mmmm iiiiiiii', 10, 200)).toBe('mmmm iiiiiiii');
  expect(fitText(context, 'letters', 'mmmm iiiiiiii', 10, 45)).toBe('mmmm…');
  expect(fitText(context, 'letters', 'mmmm iiiiiiii', 10, 40)).toBe('mmm…');
  expect(fitText(context, 'letters', 'mmmm iiiiiiii', 10, 4)).toBe('');
});
