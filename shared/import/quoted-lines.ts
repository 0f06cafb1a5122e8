const WHOLE = /^"((?:[^"]|"")*)"$/;

/**
 * The text without the quotation marks that some exports put around whole lines (`"Name,Title"`, quotes within doubled), or
 * null when most lines have none. A line that has several quoted cells is left as it is.
 */
export function withoutLineQuotes(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const whole = filled.filter((line) => WHOLE.test(line.trim())).length;
  if (whole < 2 || whole * 10 < filled.length * 6) return null;
  return lines.map((line) => WHOLE.exec(line.trim())?.[1]?.replaceAll('""', '"') ?? line).join('\n');
}
