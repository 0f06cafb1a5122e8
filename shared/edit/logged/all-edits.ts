import type { PartnerState } from '../../model/partner-state.ts';
import type { EntityName } from '../../model/registry.ts';
import * as agendaEdits from '../agenda/agenda-edits.ts';
import * as championEdits from '../champions/champion-edits.ts';
import * as acquaintanceEdits from '../colleagues/acquaintance-edits.ts';
import * as colleagueEdits from '../colleagues/colleague-edits.ts';
import * as cultureEdits from '../culture/culture-edits.ts';
import * as cultureFitEdits from '../culture/culture-fit-edits.ts';
import * as differenceEdits from '../differences/difference-edits.ts';
import * as findingEdits from '../findings/finding-edits.ts';
import * as mergeEdits from '../history/merge-edits.ts';
import * as versionEdits from '../history/version-edits.ts';
import * as objectiveEdits from '../individual-plan/objective-edits.ts';
import * as lineEdits from '../lines/line-edits.ts';
import * as briefEdits from '../meetings/brief-edits.ts';
import * as companyEdits from '../partner/company-edits.ts';
import * as draftEdits from '../partner/draft-edits.ts';
import * as partnerEdits from '../partner/partner-edits.ts';
import * as importEdits from '../people/import-edits.ts';
import * as samePersonEdits from '../people/same-person-edits.ts';
import * as personEdits from '../people/person-edits.ts';
import * as actionEdits from '../plan/action-edits.ts';
import * as aimEdits from '../plan/aim-edits.ts';
import * as playEdits from '../plan/play-edits.ts';
import * as planEdits from '../plan/plan-edits.ts';
import * as privateEdits from '../private/private-edits.ts';
import * as ratingEdits from '../ratings/rating-edits.ts';
import * as seatEdits from '../seats/seat-edits.ts';
import * as tacticEdits from '../tactics/tactic-edits.ts';
import * as touchpointEdits from '../touchpoints/touchpoint-edits.ts';
import type { EditParameters } from '../edit.ts';

/** What every edit has, whatever its input. */
export type AnyEdit = {
  readonly name: string;
  readonly scope: 'partner' | 'profile';
  readonly parameters: EditParameters;
  readonly label: (state: PartnerState, parameters: never) => string;
};

const files = [
  agendaEdits,
  championEdits,
  acquaintanceEdits,
  colleagueEdits,
  cultureEdits,
  cultureFitEdits,
  differenceEdits,
  findingEdits,
  objectiveEdits,
  lineEdits,
  briefEdits,
  companyEdits,
  draftEdits,
  partnerEdits,
  importEdits,
  personEdits,
  samePersonEdits,
  actionEdits,
  aimEdits,
  planEdits,
  playEdits,
  privateEdits,
  ratingEdits,
  seatEdits,
  tacticEdits,
  touchpointEdits,
  mergeEdits,
  versionEdits,
];

export const allEdits: ReadonlyMap<string, AnyEdit> = new Map(
  files.flatMap((file) => Object.values(file).flatMap(editsIn)).map((found) => [found.name, found]),
);

/** An edit as the log keeps it. */
export type LoggedEdit = {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
};

/** Why an edit cannot be logged, or null: this version does not know it, or a parameter is not of its form. */
export function problemOfEdit({ name, parameters = {} }: LoggedEdit): string | null {
  const known = allEdits.get(name);
  if (known === undefined) return `unknown edit ${name}`;
  const names = Object.keys(known.parameters);
  const extra = Object.keys(parameters).find((given) => !names.includes(given));
  if (extra !== undefined) return `${name} has no parameter ${extra}`;
  for (const [parameter, { schema }] of Object.entries(known.parameters))
    if (!schema.safeParse(parameters[parameter]).success) return `${name}.${parameter}`;
  return null;
}

/** A row that the sentence of an edit names. */
export type NamedRow = { readonly entity: EntityName; readonly id: string };

/** The rows whose names the sentence of an edit needs; each id is given once for each entity that it may belong to. */
export function rowsNamedBy({ name, parameters = {} }: LoggedEdit): readonly NamedRow[] {
  return Object.entries(allEdits.get(name)?.parameters ?? {}).flatMap(([parameter, { rows }]) =>
    idsIn(parameters[parameter]).flatMap((id) => rows.map((entity) => ({ entity, id }))),
  );
}

/** The sentence of an edit; of one that another version has made, a general one. The state holds what `rowsNamedBy` asks for. */
export function sentenceOf(edit: LoggedEdit, state: PartnerState): string {
  const known = allEdits.get(edit.name);
  if (known === undefined || problemOfEdit(edit) !== null) return 'A change';
  return known.label(state, (edit.parameters ?? {}) as never); // just checked against the edit's own parameters
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || !('ids' in value) || !Array.isArray(value.ids))
    return [];
  return value.ids.filter((id) => typeof id === 'string');
}

/** An export of a file of edits: an edit, two of them by subject, or something else. */
function editsIn(value: unknown): readonly AnyEdit[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isEdit(value)) return [value];
  return Object.values(value).filter(isEdit);
}

function isEdit(value: unknown): value is AnyEdit {
  return (
    typeof value === 'object' && value !== null && 'scope' in value && 'label' in value && 'changes' in value
  );
}
