/** A time of day as people type it: `14:00`, `9.30`, `930`, `14h`, `3 pm`. */
const TYPED = /^(\d{1,2})(?:[:.h]?(\d{2}))?h?\s*(?:([ap])\.?m\.?)?$/i;

/** The time that a text means, as `HH:MM`; empty for an empty text, null for what is no time of day. */
export function readTime(text: string): string | null {
  const typed = text.trim();
  if (typed === '') return '';
  const [, hours = '', minutes = '00', half] = TYPED.exec(typed) ?? [];
  if (hours === '') return null;
  const hour = half === undefined ? Number(hours) : hourOf(Number(hours), half.toLowerCase() === 'p');
  if (hour === null || hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** Of the clock with two halves of the day: 12 am is midnight; null for what is not on it. */
function hourOf(hours: number, isAfternoon: boolean): number | null {
  if (hours < 1 || hours > 12) return null;
  return (hours % 12) + (isAfternoon ? 12 : 0);
}
