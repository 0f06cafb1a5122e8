import { foldWords } from './fold.ts';

/** The languages whose names of months are read, English among them. */
const languages = ['en', 'de', 'fr', 'es', 'nb', 'da', 'sv', 'it', 'nl', 'pt', 'pl', 'fi', 'cs', 'hu'];

let months: ReadonlyMap<string, number> | null = null;

/** The month, 1-12, that a name means, long or short, as `Intl` writes it in a date and by itself: `Dezember`, `dez.`, `décembre`. Null for other words. */
export function monthOf(name: string): number | null {
  months ??= monthsByName();
  return months.get(foldWords(name)) ?? null;
}

function monthsByName(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const language of languages)
    for (const month of ['long', 'short'] as const) {
      const inDate = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const date = Date.UTC(2026, index, 15);
        const part = inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
        for (const name of [part, alone.format(date)].map(foldWords))
          if (/^\p{L}{3,}$/u.test(name)) found.set(name, index + 1);
      }
    }
  return found;
}
