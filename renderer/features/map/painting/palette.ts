import { swatches, type Swatch } from '#shared/layout/lens.ts';
import type { LineKind } from '#shared/model/line.ts';

export type Paint = {
  readonly fill: string;
  readonly text: string;
  /** The fill, thinned with the colour of cards. */
  readonly tint: string;
};

/** The colours of the canvas layer, read from the CSS tokens of the shown theme. */
export type Palette = {
  readonly swatch: Readonly<Record<Swatch, Paint>>;
  readonly line: Readonly<Record<LineKind, string>>;
  readonly bg: string;
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly hairline: string;
  readonly strong: string;
  readonly accent: string;
  readonly accentText: string;
  readonly accentSoft: string;
  readonly danger: string;
  readonly star: string;
  readonly warn: string;
  readonly dots: string;
  readonly font: string;
};

/** The CSS token that holds a colour of a lens; with `-text` behind it for the text on it. */
export function swatchToken(swatch: Swatch): string {
  if (swatch === 'unrated') return '--support-unrated';
  return swatch.startsWith('support-') ? `--${swatch}` : `--lens-${swatch}`;
}

/** Reads all colours again; call it when the theme changes and not for every frame. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (token: string): string => style.getPropertyValue(token).trim();
  const swatch: Partial<Record<Swatch, Paint>> = {};
  for (const name of swatches) {
    const token = swatchToken(name);
    const fill = read(token);
    swatch[name] = { fill, text: read(`${token}-text`), tint: mixed(fill, read('--c-surface'), 0.3) };
  }
  return {
    swatch: swatch as Record<Swatch, Paint>, // every swatch was just put in
    line: {
      'reports-to': read('--map-reports'),
      influences: read('--map-influences'),
      dotted: read('--map-dotted'),
      ally: read('--map-ally'),
      conflict: read('--map-conflict'),
    },
    bg: read('--c-bg'),
    surface: read('--c-surface'),
    text: read('--c-text'),
    quiet: read('--c-text-quiet'),
    hairline: read('--c-line'),
    strong: read('--c-line-strong'),
    accent: read('--c-accent'),
    accentText: read('--c-accent-text'),
    accentSoft: read('--c-accent-soft'),
    danger: read('--c-danger'),
    star: read('--light-amber'),
    warn: read('--c-warn'),
    dots: read('--map-dots'),
    font: read('--font'),
  };
}

/** A hexadecimal colour with `share` of the first in the second; the first one when either is written in another way. */
function mixed(first: string, second: string, share: number): string {
  const a = channels(first);
  const b = channels(second);
  if (a === null || b === null) return first;
  const mix = a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share)));
  return `rgb(${mix.join(' ')})`;
}

function channels(colour: string): readonly number[] | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (short !== null) return short.slice(1).map((digit) => Number.parseInt(digit + digit, 16));
  return long === null ? null : long.slice(1).map((pair) => Number.parseInt(pair, 16));
}
