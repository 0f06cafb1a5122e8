import { expect, it } from 'vitest';
import { fitInto, layoutOf, placeFrom } from '#electron/windows/window-place.ts';

const area = { x: 0, y: 25, width: 1920, height: 1055 };

it('knows the place again that it wrote', () => {
  const place = { bounds: { x: -20, y: 40, width: 1200, height: 800 }, maximized: true };
  expect(placeFrom(layoutOf(place))).toEqual(place);
});

it('knows no place at the first start, nor from damaged settings', () => {
  expect(placeFrom({})).toBeNull();
  expect(placeFrom({ 'window.x': 0, 'window.y': 0, 'window.width': 'wide', 'window.height': 9 })).toBeNull();
});

it('leaves a window that is in sight where it is', () => {
  const bounds = { x: 100, y: 100, width: 1200, height: 800 };
  expect(fitInto(bounds, area)).toEqual(bounds);
});

it('brings a window back from a display that is gone', () => {
  expect(fitInto({ x: 2500, y: -900, width: 1200, height: 800 }, area)).toEqual({
    x: 720,
    y: 25,
    width: 1200,
    height: 800,
  });
});

it('shrinks a window to the display, and never below what can be used', () => {
  expect(fitInto({ x: 0, y: 0, width: 3000, height: 2000 }, area)).toEqual(area);
  expect(fitInto({ x: 10, y: 30, width: 1, height: 1 }, area)).toMatchObject({ width: 800, height: 560 });
});
