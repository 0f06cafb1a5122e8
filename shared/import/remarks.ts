import type { ManagerAnswer, Node } from './find-managers.ts';
import type { Matches } from './match-rows.ts';
import type { ReportingLine } from './reporting-lines.ts';
import type { RowIdentity } from './row-identity.ts';
import type { RowValues } from './row-values.ts';

/** How a row or a place is called in a sentence. */
export function namesOfNodes(rows: readonly RowValues[], matches: Matches): (node: Node) => string {
  return (node) => {
    const row = rows[node];
    if (row !== undefined) return row.name || row.values.get('title') || 'vacant seat';
    const place = matches.places[node - rows.length];
    return place?.person?.name || place?.seat?.title || 'vacant seat';
  };
}

/** What is worth saying about one row alone: why it is left out, and what is wrong with its manager. */
export function remarksOf(
  identity: RowIdentity,
  answer: ManagerAnswer | undefined,
  line: ReportingLine | undefined,
  rows: readonly RowValues[],
  nameOf: (node: Node) => string,
): readonly string[] {
  if (identity.kind === 'nameless') return ['There is no name in this row, so it is left out.'];
  if (identity.kind === 'repeats')
    return [
      `This is the same person as in row ${rows[identity.of]?.rowNumber ?? ''}, so it is left out here.`,
    ];
  const remarks: string[] = [];
  if (identity.kind === 'vacant') remarks.push('There is a title but no name: it comes in as a vacant seat.');
  if (answer?.kind === 'not-found')
    remarks.push(`The manager “${answer.asked}” is neither in the list nor at this partner.`);
  if (answer?.kind === 'ambiguous') {
    const who = answer.nodes.map((node) =>
      node < rows.length ? `row ${rows[node]?.rowNumber ?? ''}` : 'at this partner',
    );
    remarks.push(`The manager “${answer.asked}” could be several people (${who.slice(0, 5).join(', ')}).`);
  }
  if (answer?.kind === 'self')
    remarks.push('The row names the person as their own manager; that line is left out.');
  if (line?.cycle !== null && line?.cycle !== undefined) {
    const way = [...line.cycle.slice(0, -1).map(nameOf), nameOf(line.cycle[0] ?? 0)];
    const circle = way.length > 7 ? [...way.slice(0, 3), '…', ...way.slice(-3)] : way;
    remarks.push(`This reporting line would close a circle (${circle.join(' → ')}); it is left out.`);
  }
  return remarks;
}
