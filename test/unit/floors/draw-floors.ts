/** The floors as `docs/architecture.md` draws them: a column for each top folder, the lowest floor at the foot. */
export function drawFloors(floors: Readonly<Record<string, readonly (readonly string[])[]>>): string {
  const columns = Object.entries(floors).map(([top, table]) => {
    const lines = table.map((named) => named.join(' · ')).toReversed();
    return { top, lines, width: Math.max(top.length, ...lines.map(({ length }) => length)) };
  });
  const height = Math.max(...columns.map(({ lines }) => lines.length));
  const row = (texts: readonly string[]): string =>
    texts
      .map((text, index) => text.padEnd(columns[index]?.width ?? 0))
      .join('   ')
      .trimEnd();
  return [
    row(columns.map(({ top }) => top)),
    row(columns.map(({ width }) => '─'.repeat(width))),
    ...Array.from({ length: height }, (_, at) =>
      row(columns.map(({ lines }) => lines[at - (height - lines.length)] ?? '')),
    ),
  ].join('\n');
}
