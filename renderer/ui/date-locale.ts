/**
 * The locale in which days and times are typed: the one of the system, with its order, separators, clock and first day of the week. Always with
 * the calendar and the digits that the rest of the window shows.
 */
export function dateLocale(language: string = navigator.language): string {
  return new Intl.Locale(tagOf(language), { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

/** Chromium gives `en-US@posix` where the system has no language of its own (`LANG=C.UTF-8`), which is no tag and would be thrown at. */
function tagOf(language: string): string {
  const tag = language.replace(/[.@].*$/s, '');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}
