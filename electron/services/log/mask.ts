/** Longest text that is kept of a message. */
const MAX_LENGTH = 600;

/**
 * Takes what may be a person's words or name out of a technical text: quoted pieces, e-mail addresses, two or more capitalised
 * words in a row, and the user's own folder.
 */
export function maskText(text: string, homeFolder: string): string {
  const withoutHome = homeFolder === '' ? text : text.replaceAll(homeFolder, '~');
  return withoutHome
    .slice(0, MAX_LENGTH)
    .replace(/[^\s@"'`()<>]+@[^\s@"'`()<>]+/gu, '‹e-mail›')
    .replace(/"[^"]*"|'[^'\n]{2,}'|`[^`]*`|“[^”]*”|«[^»]*»/gu, '‹text›')
    .replace(/\p{Lu}[\p{L}\p{M}.'’]*(?:[ -]+\p{Lu}[\p{L}\p{M}.'’]*)+/gu, '‹name›');
}

/** Masks a detail of a log line unless it is a code such as `data.commit` or `disk-full`. */
export function maskDetail(detail: string | number | boolean, homeFolder: string): string | number | boolean {
  if (typeof detail !== 'string' || /^[a-z][a-z0-9]*(?:[.:_-]?[a-zA-Z0-9]+)*$/.test(detail)) return detail;
  return maskText(detail, homeFolder);
}
