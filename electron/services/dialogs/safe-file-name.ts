/** A suggested name as every system accepts it: no folders, no reserved characters or names, with the ending `.kind`. */
export function safeFileName(suggested: string, kind: string): string {
  const ending = `.${kind}`;
  const bare = suggested.toLowerCase().endsWith(ending) ? suggested.slice(0, -ending.length) : suggested;
  const clean = bare
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120)
    .trim();
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(clean);
  return `${clean === '' || reserved ? 'Rapport' : clean}${ending}`;
}
