import { AppError } from '#shared/ipc/errors.ts';
import type { PngSize } from '#shared/print/map/png-size.ts';
import { runsRightToLeft, type Drawing, type Paint, type Primitive } from '#shared/print/map/primitive.ts';
import { FONT_FAMILY } from '#shared/print/map/svg-text.ts';

/** Parts that are drawn between two looks at whether the user has cancelled. */
const PARTS_AT_ONCE = 1_500;

/** Draws the same parts as the SVG has as a picture. Gives the window room to breathe, and fails with `cancelled` when told to stop. */
export async function drawPng(
  drawing: Drawing,
  size: PngSize,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new AppError('unexpected', 'no canvas of this size');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, size.width, size.height);
  context.scale(size.scale, size.scale);
  for (let from = 0; from < drawing.parts.length; from += PARTS_AT_ONCE) {
    for (const part of drawing.parts.slice(from, from + PARTS_AT_ONCE)) drawPart(context, part);
    await new Promise((resolve) => setTimeout(resolve));
    stopIfAborted(signal);
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  stopIfAborted(signal);
  return new Uint8Array(await blob.arrayBuffer());
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError('cancelled');
}

function drawPart(context: OffscreenCanvasRenderingContext2D, part: Primitive): void {
  switch (part.kind) {
    case 'rect': {
      const shape = new Path2D();
      shape.roundRect(part.x, part.y, part.width, part.height, part.radius);
      paint(context, shape, part.paint);
      return;
    }
    case 'path':
      paint(context, new Path2D(part.d), part.paint);
      return;
    case 'text':
      context.font = `${part.weight} ${part.size}px ${FONT_FAMILY}`;
      context.fillStyle = part.fill;
      // `left` is the left end whatever the direction; the direction alone orders what is in the text.
      context.textAlign = part.align === 'middle' ? 'center' : 'left';
      context.direction = runsRightToLeft(part.text) ? 'rtl' : 'ltr';
      context.fillText(part.text, part.x, part.y);
  }
}

function paint(context: OffscreenCanvasRenderingContext2D, shape: Path2D, look: Paint): void {
  if (look.fill !== null) {
    context.fillStyle = look.fill;
    context.fill(shape);
  }
  if (look.stroke === null) return;
  context.strokeStyle = look.stroke;
  context.lineWidth = look.width;
  context.setLineDash([...look.dash]);
  context.stroke(shape);
}
