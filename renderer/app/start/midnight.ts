import { useDocument } from '#renderer/document/document-store.ts';
import { localDate } from '#shared/reading/calendar.ts';

/** Milliseconds from a moment until one second into the next local day. */
function untilTomorrow(moment: Date): number {
  const next = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + 1, 0, 0, 1);
  return next.getTime() - moment.getTime();
}

/**
 * Keeps `today` true while the app stays open over midnight. Also looks when the window comes back, because timers stand
 * still while a machine sleeps.
 */
export function keepToday(): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    const now = new Date();
    const today = localDate(now);
    if (useDocument.getState().today !== today) useDocument.setState({ today });
    clearTimeout(timer);
    timer = setTimeout(look, untilTomorrow(now));
  };
  timer = setTimeout(look, untilTomorrow(new Date()));
  window.addEventListener('focus', look);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('focus', look);
  };
}
