import type { PreviewRow } from '#shared/import/preview-row.ts';

/** One line about a row of the preview: its first remark, else what is new or changes. Empty when there is nothing to say. */
export function rowSays(row: PreviewRow): string {
  const [remark] = row.remarks;
  if (remark !== undefined) return remark;
  if (row.status === 'new') {
    const boss = row.outcomes.find((o) => o.field === 'manager');
    return boss === undefined ? '' : `Reports to ${boss.after}`;
  }
  const changes = row.outcomes.filter((o) => o.kind === 'set' || o.kind === 'changed');
  const [only] = changes;
  if (only === undefined) return '';
  if (changes.length === 1) return `${only.label}: ${shown(only.before)} → ${shown(only.after)}`;
  return changes.map((o) => o.label).join(', ');
}

function shown(text: string): string {
  if (text === '') return 'empty';
  const line = text.replaceAll('\n', ' ');
  return line.length > 60 ? `${line.slice(0, 60)} …` : line;
}
