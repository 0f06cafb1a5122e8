import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Widths of the sheets in CSS pixels. */
const widths = { a4: 793.7, letter: 816 } as const;
/** Never larger than this, so that a wide window does not blow the type up. */
const LARGEST = 1.1;

/** How large a sheet of paper stands on the screen: it fills the width of its frame, up to a little over its natural size. */
export function useSheetScale(paper: keyof typeof widths): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly scale: number;
} {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  return { frame, scale: width === 0 ? 1 : Math.min(LARGEST, width / widths[paper]) };
}
