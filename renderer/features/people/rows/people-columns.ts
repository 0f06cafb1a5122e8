import { useDocument } from '#renderer/document/document-store.ts';
import { fold } from '#shared/text/fold.ts';
import type { PersonFacts } from '#shared/edit/people/edit-person.ts';
import type { SeatFacts } from '#shared/edit/seats/edit-seat.ts';
import { ratingDefinitions, type RatingKind } from '#shared/model/rating.ts';
import { strategies, strategyLabels } from '#shared/model/strategy.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { derive } from '#shared/reading/derive.ts';
import type { PeopleRow } from './people-row.ts';

/** How a cell is edited; null = read only. */
export type CellEditorKind =
  | { readonly kind: 'person'; readonly field: PersonTextField; readonly what: string }
  | { readonly kind: 'seat'; readonly field: SeatTextField; readonly what: string }
  | { readonly kind: 'rating'; readonly rating: RatingKind }
  | { readonly kind: 'ratings'; readonly rating: RatingKind }
  | { readonly kind: 'manager' }
  | { readonly kind: 'owner' }
  | { readonly kind: 'strategy' }
  | { readonly kind: 'touch' };
type PersonTextField = Extract<keyof PersonFacts, 'name' | 'email' | 'phone' | 'location'>;
type SeatTextField = Extract<keyof SeatFacts, 'title' | 'department'>;

export type PeopleColumn = {
  readonly id: string;
  readonly label: string;
  /** Width in px. */
  readonly width: number;
  /** What the cell says; empty for nothing. */
  readonly text: (row: PeopleRow) => string;
  /** What the column is sorted by; undefined always comes last. */
  readonly sort: (row: PeopleRow) => string | number | undefined;
  /** The first click sorts from the most to the least, since the most is what one looks for. */
  readonly mostFirst?: boolean;
  /** The values that can be filtered by, '' for none; left out where the search is enough. */
  readonly values?: (row: PeopleRow) => readonly string[];
  /** Labels and order of those values; by name where it is left out. */
  readonly valueLabels?: readonly { readonly value: string; readonly label: string }[];
  readonly editor: CellEditorKind | null;
  /** Hidden until the user asks for it. */
  readonly hiddenAtFirst?: boolean;
};

function ratingColumn(
  kind: RatingKind,
  width: number,
  read: (row: PeopleRow) => readonly string[],
): PeopleColumn {
  const { label, values, labels, most } = ratingDefinitions[kind];
  const valueLabels = values.map((value) => ({ value, label: labels[value] ?? value }));
  return {
    id: kind,
    label: kind === 'orientation' ? 'Orientation' : kind === 'role' ? 'Role' : label,
    width,
    text: (row) =>
      read(row)
        .map((value) => labels[value] ?? value)
        .join(', '),
    sort: (row) => {
      const [first] = read(row);
      return first === undefined ? undefined : values.indexOf(first);
    },
    values: (row) => orNone(read(row)),
    valueLabels: [...valueLabels, { value: '', label: 'Not rated' }],
    editor: most === 1 ? { kind: 'rating', rating: kind } : { kind: 'ratings', rating: kind },
  };
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [''] : values;
}

function one(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** For sorting by name: nothing counts as undefined, so that it comes last in both directions. */
function byText(text: string): string | undefined {
  return text === '' ? undefined : text.toLowerCase();
}

function textColumn(
  id: string,
  label: string,
  width: number,
  text: (row: PeopleRow) => string,
  editor: CellEditorKind | null,
): PeopleColumn {
  return { id, label, width, text, sort: (row) => byText(text(row)), editor };
}

function factColumn(field: PersonTextField, label: string, width: number, what: string): PeopleColumn {
  const read = (row: PeopleRow) => row.person?.[field] ?? '';
  return textColumn(field, label, width, read, { kind: 'person', field, what });
}

/** The columns of the people table, in their order. The first one, the name, is always shown. */
export const peopleColumns: readonly PeopleColumn[] = [
  {
    ...factColumn('name', 'Name', 190, 'name'),
    text: (row) => row.card.name,
    sort: (row) => (row.card.vacant ? undefined : row.card.name.toLowerCase()),
  },
  textColumn('title', 'Title', 170, (row) => row.seat.title, { kind: 'seat', field: 'title', what: 'title' }),
  {
    ...textColumn('department', 'Department', 120, (row) => row.seat.department, {
      kind: 'seat',
      field: 'department',
      what: 'department',
    }),
    values: (row) => [row.seat.department],
  },
  {
    ...textColumn('manager', 'Manager', 140, (row) => row.manager, { kind: 'manager' }),
    values: (row) => [row.manager],
  },
  { ...ratingColumn('support', 136, (row) => one(row.card.support)), mostFirst: true },
  ratingColumn('influence', 136, (row) => one(row.card.influence)),
  ratingColumn('coverage', 100, (row) => one(row.card.coverage)),
  ratingColumn('adaptability', 120, (row) => one(row.card.adaptability)),
  ratingColumn('orientation', 160, (row) => row.card.orientations),
  ratingColumn('relationship', 140, (row) => one(row.card.relationship)),
  ratingColumn('relationship-desired', 160, (row) => one(row.card.relationshipWanted)),
  ratingColumn('role', 180, (row) => row.card.roles),
  {
    id: 'strategy',
    label: 'Strategy',
    width: 120,
    text: (row) => (row.strategy === null ? '' : strategyLabels[row.strategy.strategy]),
    sort: (row) => (row.strategy === null ? undefined : strategies.indexOf(row.strategy.strategy)),
    values: (row) => [row.strategy?.strategy ?? ''],
    valueLabels: [
      ...strategies.map((value) => ({ value, label: strategyLabels[value] })),
      { value: '', label: 'Vacant' },
    ],
    editor: { kind: 'strategy' },
  },
  {
    id: 'priority',
    label: 'Priority',
    width: 90,
    text: (row) => (row.priority === null ? '' : String(row.priority)),
    sort: (row) => row.priority ?? undefined,
    mostFirst: true,
    editor: null,
  },
  {
    ...textColumn('owner', 'In charge', 150, (row) => row.card.ownerName, { kind: 'owner' }),
    values: (row) => [row.card.ownerName],
  },
  {
    id: 'lastTouch',
    label: 'Last conversation',
    width: 120,
    text: (row) => (row.lastTouch === null ? '' : dateText(row.lastTouch)),
    sort: (row) => row.lastTouch ?? undefined,
    values: (row) => [row.card.overdue ? 'overdue' : row.lastTouch === null ? '' : 'in-time'],
    valueLabels: [
      { value: 'overdue', label: 'Overdue' },
      { value: 'in-time', label: 'Not overdue' },
      { value: '', label: 'Never' },
    ],
    editor: { kind: 'touch' },
  },
  {
    id: 'evidence',
    label: 'Evidence',
    width: 100,
    text: (row) =>
      row.ratings.length === 0 ? '' : `${String(withEvidence(row))} of ${String(row.ratings.length)}`,
    sort: (row) => (row.ratings.length === 0 ? undefined : withEvidence(row)),
    values: (row) => [
      row.ratings.length === 0 ? '' : withEvidence(row) < row.ratings.length ? 'missing' : 'all',
    ],
    valueLabels: [
      { value: 'missing', label: 'Some without evidence' },
      { value: 'all', label: 'All with evidence' },
      { value: '', label: 'Nothing rated' },
    ],
    editor: null,
  },
  {
    id: 'stale',
    label: 'Stale',
    width: 80,
    text: (row) => (row.staleCount === 0 ? '' : String(row.staleCount)),
    sort: (row) => row.staleCount,
    mostFirst: true,
    values: (row) => [row.staleCount === 0 ? 'fresh' : 'stale'],
    valueLabels: [
      { value: 'stale', label: 'With stale ratings' },
      { value: 'fresh', label: 'Without stale ratings' },
    ],
    editor: null,
  },
  factColumn('email', 'Email', 220, 'email'),
  { ...factColumn('phone', 'Phone', 140, 'phone'), hiddenAtFirst: true },
  { ...factColumn('location', 'Location', 140, 'location'), hiddenAtFirst: true },
  {
    id: 'place',
    label: 'Place',
    width: 110,
    text: (row) => placeLabels[placeOf(row)],
    sort: (row) => placeLabels[placeOf(row)],
    values: (row) => [placeOf(row)],
    valueLabels: [
      { value: 'map', label: 'On the map' },
      { value: 'vacant', label: 'Vacant' },
      { value: 'tray', label: 'In the tray' },
      { value: 'left', label: 'Left' },
    ],
    editor: null,
    hiddenAtFirst: true,
  },
];

const placeLabels = { map: 'On the map', vacant: 'Vacant', tray: 'In the tray', left: 'Left' } as const;

function placeOf(row: PeopleRow): keyof typeof placeLabels {
  if (row.card.vacant) return 'vacant';
  if (row.card.left) return 'left';
  return row.seat.onMap ? 'map' : 'tray';
}

function withEvidence(row: PeopleRow): number {
  return row.ratings.filter(({ evidence }) => evidence.trim() !== '').length;
}

/** A column by its id; undefined for one of another version. */
export function columnById(id: string): PeopleColumn | undefined {
  return peopleColumns.find((column) => column.id === id);
}

/** Whether a cell of this column can be edited in this row: a vacant seat has only a title, a department and a manager. */
export function isEditable(column: PeopleColumn, row: PeopleRow): boolean {
  if (column.editor === null || useDocument.getState().readOnly) return false;
  if (column.editor.kind === 'manager') return true;
  return row.personId !== null || column.editor.kind === 'seat';
}

/** What the search looks through: all names, titles, places and addresses of a row. Put together once, since each key asks all rows. */
export const searchTextOf: (row: PeopleRow) => string = derive((row: PeopleRow) => {
  const { seat, person, card } = row;
  const parts = [card.name, seat.title, seat.department, row.manager, card.ownerName];
  return fold([...parts, person?.email ?? '', person?.phone ?? '', person?.location ?? ''].join('\n'));
});
