import { foldWords } from '../text/fold.ts';
import { byHint, guessManager, tellApart, titledSo, toldByHint, type Guess } from './manager-guess.ts';
import { namesWithHint, severalManagers, withOneBeside } from './manager-forms.ts';
import { ManagerIndex, type IdSpace, type Node } from './manager-index.ts';
import type { Matches } from './match-rows.ts';
import { otherIdentifiers } from './other-identifiers.ts';
import type { ListIdentities } from './row-identity.ts';
import type { ManagerCell, RowValues } from './row-values.ts';
import type { Table } from './table.ts';
import type { Mapping } from './mapping.ts';
import { isTopOfChart } from './top-of-chart.ts';

/** Whom a row names as manager. `asked` is the cell as it was written. */
export type ManagerAnswer =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'found';
      readonly node: Node;
      readonly asked: string;
      /** Null where an id, an address or the whole name told it. */
      readonly guess: Omit<Guess, 'node'> | null;
    }
  /** The list says that nobody leads this one. */
  | { readonly kind: 'top'; readonly asked: string }
  | { readonly kind: 'self'; readonly asked: string }
  | { readonly kind: 'not-found'; readonly asked: string }
  | { readonly kind: 'ambiguous'; readonly asked: string; readonly nodes: readonly Node[] };

/** The manager of a row, and those beside the line. `lost` are names of second managers that nobody has. */
export type FoundManagers = {
  readonly answer: ManagerAnswer;
  readonly dotted: readonly Node[];
  readonly lost: readonly string[];
};

/** Finds the managers of each row: by id, address or name, in the list first, then among the partner's people; then by other columns of the list, and by what is likely. */
export function findManagers(
  table: Table,
  mapping: Mapping,
  rows: readonly RowValues[],
  list: ListIdentities,
  matches: Matches,
): readonly FoundManagers[] {
  const { inList, inPartner, seats } = indexesOf(rows, list, matches);
  const spaces = new Map<number, IdSpace>();
  const spaceOf = (column: number): IdSpace => {
    const known = spaces.get(column) ?? idSpaceOf(column, rows, inList);
    spaces.set(column, known);
    return known;
  };
  const others = otherIdentifiers(table, mapping, rows, list);

  const find = (cell: ManagerCell, r: Node): ManagerAnswer => {
    const asked = cell.text;
    let self = false;
    let several: readonly Node[] = [];
    for (const index of [inList, inPartner]) {
      const nodes = index.find(asked, spaceOf(cell.column));
      const different = nodes.filter((node) => node !== r);
      const [only] = different;
      if (only !== undefined && different.length === 1)
        return { kind: 'found', node: only, asked, guess: null };
      if (different.length === 0 && nodes.length === 1) self = true;
      if (different.length > 1) {
        // A login or a path that stands in another column of the list tells namesakes apart for sure.
        const other = others.find(asked, r);
        if (other !== null && different.includes(other.node)) return found(other, asked);
        const told = tellApart(asked, different, index, departmentOf(rows[r]));
        if (told !== null) return found(told, asked);
        several = different;
      }
      if (nodes.length > 0) break;
    }
    if (self) return { kind: 'self', asked };
    if (several.length > 0) return { kind: 'ambiguous', asked, nodes: several };
    if (isTopOfChart(asked)) return { kind: 'top', asked };
    return { kind: 'not-found', asked };
  };

  const guess = (asked: string, r: Node): ManagerAnswer | null => {
    const other = others.find(asked, r);
    if (other !== null) return found(other, asked);
    const likely = guessManager(asked, inList, r) ?? guessManager(asked, inPartner, r);
    if (likely !== null) return found(likely, asked);
    const titled = titledSo(asked, inList);
    if (titled.length === 1 && titled[0] === r) return { kind: 'self', asked };
    return titled.length > 1
      ? { kind: 'ambiguous', asked, nodes: titled.filter((node) => node !== r) }
      : null;
  };

  const posts = postsOf(list);
  /** `Ada Berg, Head of Delivery` where that is her second post. */
  const inPost = (asked: string): ManagerAnswer | null => {
    for (const { name, hint } of posts.size === 0 ? [] : namesWithHint(asked)) {
      const [person, other] = inList.byName(name);
      if (person === undefined || other !== undefined) continue;
      const seats = [person, ...(posts.get(person) ?? [])].flatMap((node) => inList.facts.get(node) ?? []);
      const told = byHint(hint, seats);
      if (told !== null && told.node !== person) return found({ ...told, sure: true }, asked);
    }
    return null;
  };

  const ask = (cell: ManagerCell, r: Node): readonly ManagerAnswer[] => {
    const beside = withOneBeside(cell.text);
    if (beside !== null) return beside.flatMap((text) => ask({ ...cell, text }, r));
    const answer = find(cell, r);
    if (answer.kind !== 'not-found') return [answer];
    const post = inPost(cell.text);
    if (post !== null) return [post];
    const told = toldByHint(cell.text, inList, r) ?? toldByHint(cell.text, inPartner, r);
    if (told !== null) return [found(told, cell.text)];
    for (const parts of severalManagers(cell.text)) {
      const answers = parts.map((text) => find({ ...cell, text }, r));
      const known = answers.filter(({ kind }) => kind === 'found');
      // A comma or a stroke stands inside of names and paths as well: all parts have to be somebody.
      if (known.length === parts.length || (known.length > 0 && /[;|\n]|\s[&+/]\s/u.test(cell.text)))
        return answers.filter(({ kind }) => kind !== 'self');
    }
    return [guess(cell.text, r) ?? answer];
  };

  const ofCell = (row: RowValues, r: Node): FoundManagers => {
    const dotted: Node[] = [];
    const lost: string[] = [];
    const beside = (answers: readonly ManagerAnswer[]): void => {
      for (const answer of answers) {
        if (answer.kind === 'found') dotted.push(answer.node);
        else if (answer.kind === 'not-found' || answer.kind === 'ambiguous') lost.push(answer.asked);
      }
    };
    for (const cell of row.dotted) beside(ask(cell, r));
    const seatKey = row.values.get('managerSeatId');
    if (row.managers.length === 0 && seatKey === undefined)
      return { answer: { kind: 'empty' }, dotted, lost };
    let best: ManagerAnswer | null = null;
    for (const cell of row.managers) {
      const answers = ask(cell, r);
      const at = answers.findIndex(({ kind }) => kind === 'found');
      const first = answers[at];
      if (first !== undefined) {
        beside(answers.filter((_, index) => index !== at));
        best = first;
        break;
      }
      const [other] = answers;
      if (other !== undefined && (best === null || worth(other) > worth(best))) best = other;
    }
    // The name comes first, so that editing it in a spreadsheet counts; our own key decides where names do not.
    const asked = row.managers[0]?.text ?? seatKey ?? '';
    if (best?.kind !== 'found' && seatKey !== undefined) {
      const bySeat = seats.get(seatKey);
      if (bySeat === r) best = { kind: 'self', asked };
      else if (bySeat !== undefined) best = { kind: 'found', node: bySeat, asked, guess: null };
    }
    const answer = best ?? { kind: 'not-found' as const, asked };
    const line = answer.kind === 'found' ? answer.node : r;
    return { answer, dotted: [...new Set(dotted)].filter((node) => node !== r && node !== line), lost };
  };
  return rows.map(ofCell);
}

/** The rows of further posts of each person who has some. */
function postsOf(list: ListIdentities): ReadonlyMap<Node, readonly Node[]> {
  const posts = new Map<Node, Node[]>();
  list.identities.forEach((identity, row) => {
    if (identity.kind !== 'post') return;
    posts.set(identity.of, [...(posts.get(identity.of) ?? []), row]);
  });
  return posts;
}

function found({ node, by, sure }: Guess, asked: string): ManagerAnswer {
  return { kind: 'found', node, asked, guess: { by, sure } };
}

/** Which of several answers that found nobody says the most. */
function worth({ kind }: ManagerAnswer): number {
  return ['empty', 'not-found', 'top', 'ambiguous', 'self', 'found'].indexOf(kind);
}

function departmentOf(row: RowValues | undefined): string {
  return foldWords(row?.values.get('department') ?? '');
}

type Indexes = {
  readonly inList: ManagerIndex;
  readonly inPartner: ManagerIndex;
  /** Nodes by our own keys of seats. */
  readonly seats: ReadonlyMap<string, Node>;
};

function indexesOf(rows: readonly RowValues[], list: ListIdentities, matches: Matches): Indexes {
  const inList = new ManagerIndex();
  const inPartner = new ManagerIndex();
  const seats = new Map<string, Node>();
  rows.forEach((row, r) => {
    const identity = list.identities[r];
    if (identity === undefined || identity.kind === 'no-person') return;
    // A second post is found by what identifies the post alone; its person leads from the first one.
    const isPost = identity.kind === 'post';
    const node = identity.kind === 'repeats' ? identity.of : r;
    inList.enter({
      node,
      id: isPost || list.borrowedIds.has(r) ? '' : (row.values.get('externalId') ?? ''),
      positionId: row.values.get('positionId') ?? '',
      emails: isPost ? [] : [...row.emails, row.values.get('email') ?? ''],
      name: isPost ? '' : row.name,
      title: row.values.get('title') ?? '',
      department: row.values.get('department') ?? '',
      location: row.values.get('location') ?? '',
      vacant: identity.kind === 'vacant' ? row.vacant : null,
    });
    const seatId = row.values.get('seatId');
    if (seatId !== undefined && !seats.has(seatId)) seats.set(seatId, node);
  });
  matches.places.forEach(({ seat, person }, at) => {
    const row = matches.rowOf[at] ?? null;
    if (row === null && seat === null) return; // nobody can report to a person without a seat
    const node = row ?? rows.length + at;
    inPartner.enter({
      node,
      id: person?.externalId ?? '',
      positionId: '',
      emails: person === null ? [] : [person.email],
      name: person?.name ?? '',
      title: seat?.title ?? '',
      department: seat?.department ?? '',
      location: person?.location ?? '',
      vacant: seat !== null && person === null ? '' : null,
    });
    if (seat !== null && !seats.has(seat.id)) seats.set(seat.id, node);
  });
  return { inList, inPartner, seats };
}

/** Whether the managers of a column are ids of people or of posts: whichever more of its cells are. */
function idSpaceOf(column: number, rows: readonly RowValues[], index: ManagerIndex): IdSpace {
  if (index.positions.size === 0) return 'ids';
  if (index.ids.size === 0) return 'positions';
  let ids = 0;
  let positions = 0;
  for (const row of rows)
    for (const cell of [...row.managers, ...row.dotted]) {
      if (cell.column !== column) continue;
      if (index.ids.has(cell.text)) ids += 1;
      if (index.positions.has(cell.text)) positions += 1;
    }
  return positions > ids ? 'positions' : 'ids';
}
