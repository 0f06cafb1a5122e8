import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Widths of the sheets on the screen in CSS pixels, as in BriefPage.module.css. */
const widths = { a4: 716.4, letter: 738.7 } as const;
/** Never larger than this, so that a wide window does not blow the type up. */
const LARGEST = 1.1;
/** Below this the type of a whole page could not be read any more. */
const SMALLEST = 0.84;

/**
 * How large a sheet of paper stands on the screen: it fills the width of its frame, up to a little over its natural size. Where there
 * is too little room for a page, the text flows instead.
 */
export function useSheetScale(paper: keyof typeof widths): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly scale: number;
  readonly flowing: boolean;
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
  const scale = width === 0 ? 1 : Math.min(LARGEST, width / widths[paper]);
  return scale < SMALLEST ? { frame, scale: 1, flowing: true } : { frame, scale, flowing: false };
}
