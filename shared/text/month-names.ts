import { foldWords } from './fold.ts';

/** The languages whose names of months are read, beside English. */
const languages = ['en', 'de', 'fr', 'es', 'nb', 'da', 'sv', 'it', 'nl', 'pt', 'pl', 'fi', 'cs', 'hu'];

/** The month, 1-12, by its folded name, long and short, as `Intl` writes it in a date and by itself; `dezember`, `dez`, `decembre`. */
export const monthsByName: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2026, index, 15))).flatMap((date) => {
        const inDate = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
          .formatToParts(date)
          .find(({ type }) => type === 'month')?.value;
        const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(date);
        return [inDate ?? '', alone]
          .map(foldWords)
          .filter((name) => /^\p{L}{3,}$/u.test(name))
          .map((name) => [name, date.getUTCMonth() + 1] as const);
      }),
    ),
  ),
);
