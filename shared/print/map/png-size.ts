/** Most pixels of one picture: 256 MiB while it is drawn, and what picture programs still open. */
export const MOST_PIXELS = 64_000_000;
/** Most pixels of one side; wider canvases are refused by some graphics drivers. */
export const MOST_SIDE = 16_000;

/** The size of a picture in pixels. */
export type PngSize = {
  readonly width: number;
  readonly height: number;
  /** Pixels for one drawing unit. */
  readonly scale: number;
  /** True when the wanted scale would have been too large; the user is told. */
  readonly reduced: boolean;
};

/** The largest size up to the wanted scale that stays within the limits. */
export function pngSize(width: number, height: number, wanted: number): PngSize {
  const scale = Math.min(
    wanted,
    MOST_SIDE / Math.max(width, 1),
    MOST_SIDE / Math.max(height, 1),
    Math.sqrt(MOST_PIXELS / Math.max(width * height, 1)),
  );
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
    scale,
    reduced: scale < wanted,
  };
}
