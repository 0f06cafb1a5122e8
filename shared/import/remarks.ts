import type { FoundManagers } from './find-managers.ts';
import type { Node } from './manager-index.ts';
import type { Matches } from './match-rows.ts';
import type { NoPersonReason } from './no-person.ts';
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

const noPersonTexts: Readonly<Record<NoPersonReason, string>> = {
  nameless: 'No name, so this row is left out.',
  thing: 'This looks like a room, a device or a technical account, not a person.',
  total: 'This row is a total, not a person.',
  header: 'This row repeats the headers.',
  label: 'This row looks like a heading or a note, not a person.',
};

/** What is known of a row when its remarks are written. `leads`: somebody reports to it. */
export type RemarkedRow = {
  readonly identity: RowIdentity;
  /** What the list says of somebody who is no longer there, or ''. */
  readonly gone: string;
  /** The words with which the list says that nobody holds the post, or ''. */
  readonly vacant: string;
  readonly found: FoundManagers | undefined;
  readonly line: ReportingLine | undefined;
  readonly rows: readonly RowValues[];
  readonly nameOf: (node: Node) => string;
  readonly leads: boolean;
};

/** What is worth saying about one row alone: why it is left out, how its manager was found, and what is wrong with them. */
export function remarksOf(remarked: RemarkedRow): readonly string[] {
  const { identity, gone, vacant, found, line, rows, nameOf, leads } = remarked;
  if (identity.kind === 'no-person') return [noPersonTexts[identity.why]];
  const earlier =
    identity.kind === 'repeats' || identity.kind === 'post' ? (rows[identity.of]?.rowNumber ?? '') : '';
  if (identity.kind === 'repeats') return [`The same person as in row ${earlier}, so it is left out.`];
  const remarks: string[] = [];
  if (gone !== '') remarks.push(`No longer there, according to the list (“${gone}”).`);
  const answer = found?.answer;
  if (answer?.kind === 'found' && answer.guess !== null)
    remarks.push(`Manager found by ${answer.guess.by}: ${nameOf(answer.node)}`);
  if (identity.kind === 'post')
    remarks.push(`Another post of the person in row ${earlier}, so a second seat.`);
  if (identity.kind === 'vacant')
    remarks.push(
      vacant === ''
        ? 'A title but no name, so this is a vacant seat.'
        : `“${vacant}” is read as a vacant seat.`,
    );
  if (answer?.kind === 'not-found') remarks.push(`Manager not found: “${answer.asked}”.`);
  if (answer?.kind === 'ambiguous') {
    const who = answer.nodes.map((node) =>
      node < rows.length ? `row ${rows[node]?.rowNumber ?? ''}` : 'at this partner',
    );
    remarks.push(`The manager “${answer.asked}” could be several people (${who.slice(0, 5).join(', ')}).`);
  }
  if (answer?.kind === 'self')
    remarks.push(
      leads
        ? 'Listed as their own manager, so this person stands at the top.'
        : 'Listed as their own manager; that line is left out.',
    );
  for (const lost of found?.lost ?? [])
    remarks.push(`Second manager not found: “${lost}”, so there is no dotted line.`);
  if (line?.cycle !== null && line?.cycle !== undefined) {
    const way = [...line.cycle.slice(0, -1).map(nameOf), nameOf(line.cycle[0] ?? 0)];
    const circle = way.length > 7 ? [...way.slice(0, 3), '…', ...way.slice(-3)] : way;
    remarks.push(`This line would make a circle (${circle.join(' → ')}), so it is left out.`);
  }
  return remarks;
}
