let names: Intl.DisplayNames | undefined;

/** The English name of a country by its ISO 3166-1 code; the text itself where that names none. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  names ??= new Intl.DisplayNames('en', { type: 'region' });
  return names.of(code) ?? code;
}
