const RULE = /^[\s:+=-]*$/;

/**
 * Records of a table that was drawn with bars (`| Name | Title |` over `|---|---|`, as wikis and databases write it): without the
 * ruled lines, and without the empty cells before the first bar and behind the last.
 */
export function withoutRuledLines(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const rows = records.map((record) => (isRule(record) ? [''] : record));
  const filled = rows.filter((record) => record.some((cell) => cell.trim() !== ''));
  if (filled.length > 0 && filled.every((record) => record.length > 1 && record[0]?.trim() === ''))
    return rows.map((record) => record.slice(1));
  return rows;
}

function isRule(record: readonly string[]): boolean {
  const text = record.join('');
  return text.includes('--') && RULE.test(text);
}
