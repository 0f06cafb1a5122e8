/** A canvas that is as sharp as the screen, in CSS pixels. */
export type Surface = {
  readonly context: CanvasRenderingContext2D;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
};

/**
 * Fits the canvas to its box and the screen, and gives it with CSS pixels as units; null while it has no size. An opaque one is
 * put on the screen faster; the painter has to fill all of it.
 */
export function surfaceOf(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  opaque = false,
): Surface | null {
  if (width <= 0 || height <= 0) return null;
  const ratio = window.devicePixelRatio;
  const wide = Math.round(width * ratio);
  const high = Math.round(height * ratio);
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  const context = canvas.getContext('2d', { alpha: !opaque });
  if (context === null) return null;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return { context, width, height, ratio };
}
