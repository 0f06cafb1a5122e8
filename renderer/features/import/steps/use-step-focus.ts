import { useEffect, useRef, type RefObject } from 'react';

/**
 * Puts the focus on the first thing that can be done in a step of the import, whenever the step is ready: the button that led
 * to it is gone. What is wrong is read out by itself. The result is for the element around the step.
 */
export function useStepFocus(ready: boolean): RefObject<HTMLDivElement | null> {
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ready) return;
    step.current
      ?.querySelector<HTMLElement>('input:not(:disabled), select:not(:disabled), button:not(:disabled)')
      ?.focus();
  }, [ready]);
  return step;
}
