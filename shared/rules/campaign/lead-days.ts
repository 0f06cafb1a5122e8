import { remembering } from '../../text/remembering.ts';

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  the: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const DAYS_IN_WEEK = 5;
/** Nobody prepares a meeting earlier, whatever the wish says. */
const MOST_DAYS = 15;

/** How many working days before a meeting something has to be there, by a wish such as “On paper, two days before”; null where it says nothing. */
export const wishedDaysIn = remembering((wish: string): number | null => {
  const found =
    /\b(?<count>\d{1,2}|[a-z]+)\s+(?:working\s+|business\s+)?(?<unit>days?|weeks?)\s+(?:before|ahead|in advance|earlier|prior)/i.exec(
      wish,
    );
  if (found === null) return null;
  const { count = '', unit = '' } = found.groups ?? {};
  const number = /^\d/.test(count) ? Number(count) : (numbers[count.toLowerCase()] ?? 1);
  const days = number * (unit.toLowerCase().startsWith('week') ? DAYS_IN_WEEK : 1);
  return Math.min(Math.max(days, 1), MOST_DAYS);
});

/** The same; 1 where the wish says nothing. */
export function leadDaysIn(wish: string): number {
  return wishedDaysIn(wish) ?? 1;
}
