export type Painter = {
  /** Paints in the next frame, once however often it is asked for. */
  readonly request: () => void;
  /** Paints at once: for moves of the view, so that canvas and card elements never part by a frame. */
  readonly now: () => void;
  readonly stop: () => void;
};

/** Decides when `paint` runs. */
export function painter(paint: () => void): Painter {
  let frame = 0;
  const now = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    paint();
  };
  return {
    now,
    request: () => {
      if (frame === 0) frame = requestAnimationFrame(now);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
