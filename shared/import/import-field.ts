import { ratingDefinitions, ratingKinds, type RatingKind } from '#shared/model/rating.ts';

const ratingParts = ['values', 'evidence', 'confidence', 'by', 'on'] as const;
/** The parts of a rating that have a column each: the values, "how do you know?", how sure, who, when. */
export type RatingPart = (typeof ratingParts)[number];
/** The column of one part of one rating, such as `support.values`. */
export type RatingField = `${RatingKind}.${RatingPart}`;

/** What a column of a list can mean. Ids are kept in no file; only the headers of the CSV format are. */
export type ImportField = FactField | RatingField;

/** How several columns with the same meaning become one value: the first filled one, all joined, or only one such column is allowed. */
export type Joining = 'one' | 'first' | 'comma' | 'line' | 'each';

type FieldInfo = {
  /** Shown in the columns step, and the header of the people CSV. */
  readonly label: string;
  readonly group: FieldGroup;
  readonly joining: Joining;
  /** Keeps line breaks and up to 20,000 characters; others are one line of up to 300. */
  readonly long: boolean;
};

const fieldGroups = ['person', 'manager', 'more', 'ratings', 'own'] as const;
export type FieldGroup = (typeof fieldGroups)[number];

function info(label: string, group: FieldGroup, joining: Joining = 'one', long = false): FieldInfo {
  return { label, group, joining, long };
}

const factInfo = {
  name: info('Name', 'person'),
  firstName: info('First name', 'person'),
  middleName: info('Middle name', 'person'),
  lastName: info('Last name', 'person'),
  secondLastName: info('Second last name', 'person'),
  nameSuffix: info('Name suffix', 'person'),
  title: info('Title', 'person', 'first'),
  department: info('Department', 'person', 'first'),
  email: info('Email', 'person', 'first'),
  phone: info('Phone', 'person', 'first'),
  location: info('Location', 'person', 'comma'),
  externalId: info('ID in the list', 'person'),
  positionId: info('ID of the post', 'person'),
  manager: info('Manager (ID, name or email)', 'manager', 'each'),
  dottedManager: info('Dotted line to (ID, name or email)', 'manager', 'each'),
  managerFirstName: info('Manager: first name', 'manager'),
  managerLastName: info('Manager: last name', 'manager'),
  status: info('Employment status', 'more', 'each'),
  profileUrl: info('Profile link', 'person', 'first'),
  notes: info('Notes', 'person', 'line', true),
  responsibilities: info('Responsibilities', 'more', 'one', true),
  decidesAlone: info('Decides alone', 'more', 'one', true),
  canInfluence: info('Can influence', 'more', 'one', true),
  businessObjectives: info('Business objectives', 'more', 'one', true),
  personalAgenda: info('Personal agenda', 'more', 'one', true),
  valueToday: info('Value today', 'more', 'one', true),
  valueToBuild: info('Value to build', 'more', 'one', true),
  communicationPlan: info('Communication plan', 'more', 'one', true),
  leftOn: info('Left on', 'more'),
  onMap: info('On the map', 'own'),
  personId: info('Person key', 'own'),
  seatId: info('Seat key', 'own'),
  managerSeatId: info('Reports to seat key', 'own'),
} satisfies Readonly<Record<string, FieldInfo>>;
type FactField = keyof typeof factInfo;

const partLabels: Readonly<Record<RatingPart, string>> = {
  values: '',
  evidence: 'evidence',
  confidence: 'confidence',
  by: 'rated by',
  on: 'rated on',
};

export function ratingField(kind: RatingKind, part: RatingPart): RatingField {
  return `${kind}.${part}`;
}

/** The rating and part that a field means, or null when it is no rating. */
export function ratingOfField(
  field: ImportField,
): { readonly kind: RatingKind; readonly part: RatingPart } | null {
  return ratingByField.get(field) ?? null;
}

const ratingByField = new Map<string, { readonly kind: RatingKind; readonly part: RatingPart }>(
  ratingKinds.flatMap((kind) =>
    ratingParts.map((part) => [ratingField(kind, part), { kind, part }] as const),
  ),
);

/** All fields, in the order in which they are offered and exported. */
export const importFields: readonly ImportField[] = [
  ...(Object.keys(factInfo) as readonly FactField[]), // the keys that it was written with
  ...ratingKinds.flatMap((kind) => ratingParts.map((part) => ratingField(kind, part))),
];

/** Label, group and limits of a field. */
export function fieldInfo(field: ImportField): FieldInfo {
  const found = infoByField.get(field);
  if (found === undefined) throw new Error(`no import field ${field}`);
  return found;
}

const infoByField = new Map<string, FieldInfo>([
  ...Object.entries(factInfo),
  ...[...ratingByField].map(([field, { kind, part }]) => {
    const { label } = ratingDefinitions[kind];
    const full = part === 'values' ? label : `${label}: ${partLabels[part]}`;
    return [field, info(full, 'ratings', 'one', part === 'evidence')] as const;
  }),
]);
