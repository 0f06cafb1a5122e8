/**
 * The locale in which days and times are typed: the one of the system, with its order, separators, clock and first day of the week. Always with
 * the calendar and the digits that the rest of the window shows.
 */
export function dateLocale(language: string = navigator.language): string {
  return new Intl.Locale(language, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}
