import { n, type Primitive } from './primitive.ts';

export function shiftedPart(part: Primitive, dx: number, dy: number): Primitive {
  if (dx === 0 && dy === 0) return part;
  return part.kind === 'path'
    ? { ...part, d: shiftedPath(part.d, dx, dy) }
    : { ...part, x: part.x + dx, y: part.y + dy };
}

const step = /([A-Za-z])([^A-Za-z]*)/g;

/** Absolute commands (upper case: M, L, H, V, Q) move, relative ones and Z stay; drawings use no others. */
function shiftedPath(d: string, dx: number, dy: number): string {
  return d.replace(step, (whole, command: string, rest: string) => {
    if (command !== command.toUpperCase() || command === 'Z') return whole;
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const moved = numbers.map((value, index) => {
      if (command === 'H') return n(value + dx);
      if (command === 'V') return n(value + dy);
      return n(value + (index % 2 === 0 ? dx : dy));
    });
    return `${command}${moved.join(' ')}`;
  });
}
