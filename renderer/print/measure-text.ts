import { FONT_FAMILY } from '#shared/print/map/svg-text.ts';

let context: OffscreenCanvasRenderingContext2D | null = null;
let font = '';
/** Measured this large and scaled down: at small sizes the screen rounds the width of letters, paper does not. */
const MEASURED_AT = 100;
/** Small type is set a little wider than large type scaled down: up to 1.2 % was seen on paper. */
const SMALL = { below: 12, wider: 1.015 } as const;

/** The width of a text in the window's own fonts, in the unit of `size`. Right once `fontsReady` has been awaited. */
export function measureText(text: string, size: number, weight: 400 | 600): number {
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return text.length * size;
  const wanted = `${weight} ${MEASURED_AT}px ${FONT_FAMILY}`;
  // Setting the font is slow, even to the same one.
  if (wanted !== font) {
    context.font = wanted;
    font = wanted;
  }
  const scaled = (context.measureText(text).width * size) / MEASURED_AT;
  return size < SMALL.below ? scaled * SMALL.wider : scaled;
}

/** Loads the bundled font for every script that a text uses; a script that it lacks comes from the system. */
export async function fontsReady(text: string): Promise<void> {
  const characters = [...new Set(text)].join('');
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px Inter`, characters)));
}
