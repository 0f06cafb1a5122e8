import type { Rectangle } from 'electron';
import type { Settings } from '#shared/ipc/types.ts';

export const FIRST_SIZE = { width: 1440, height: 900 } as const;
export const LEAST_SIZE = { width: 800, height: 560 } as const;

/** Where a window stood: its bounds when it fills no screen, in the system's pixels, and whether it filled one. */
export type WindowPlace = { readonly bounds: Rectangle; readonly maximized: boolean };

type Layout = Settings['layout'];

/** The place that was remembered; null at the first start. */
export function placeFrom(layout: Layout): WindowPlace | null {
  const whole = (name: string): number => {
    const value = layout[`window.${name}`];
    return Number.isInteger(value) ? Number(value) : NaN;
  };
  const bounds = { x: whole('x'), y: whole('y'), width: whole('width'), height: whole('height') };
  if (Object.values(bounds).some(Number.isNaN)) return null;
  return { bounds, maximized: layout['window.maximized'] === true };
}

/** A place as keys of the settings' `layout`. */
export function layoutOf({ bounds, maximized }: WindowPlace): Layout {
  return {
    'window.x': bounds.x,
    'window.y': bounds.y,
    'window.width': bounds.width,
    'window.height': bounds.height,
    'window.maximized': maximized,
  };
}

/** Moves and shrinks bounds until they lie within `area`, for a display that is smaller by now, or another one. */
export function fitInto(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(Math.max(bounds.width, LEAST_SIZE.width), area.width);
  const height = Math.min(Math.max(bounds.height, LEAST_SIZE.height), area.height);
  return {
    x: Math.min(Math.max(bounds.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(bounds.y, area.y), area.y + area.height - height),
    width,
    height,
  };
}
