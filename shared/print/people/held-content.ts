import type { FieldValue } from '../../model/change.ts';
import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { HeldChange, HeldRow, PersonReport } from '../../model/person-report.ts';
import { entityOf, isEntityName } from '../../model/registry.ts';
import { fieldText, rowText } from '../../model/spoken.ts';
import { dateText, localDate, momentText } from '../../reading/calendar.ts';
import { partnerOf } from '../../reading/partner.ts';
import { ratingKindOf, valueText, type ValuePlace } from '../../reading/spoken-value.ts';
import { findingRuleLabels, findingRules, rowRules } from '../../rules/findings/finding.ts';
import { ratingDefinitions } from '../../model/rating.ts';
import { upperFirst } from '../../text/wording.ts';
import type { Fact } from '../fact.ts';
import type { HeldDocument, HeldHistoryLine, HeldItem } from './held-document.ts';

const PRIVATE = 'Private: kept for the user of this computer alone';

/** What is held about a person as a document. `state`: the partner's rows, for names of others. */
export function heldContent(report: PersonReport, state: PartnerState, today: IsoDate): HeldDocument {
  const names = nameTable(report, state);
  const items = (relation: HeldRow['relation']): readonly HeldItem[] =>
    report.rows.filter((row) => row.relation === relation).map((row) => itemOf(row, names));
  const photo = report.rows.find(({ entity, id }) => entity === 'person' && id === report.personId)?.fields[
    'photo'
  ];
  return {
    name: report.name,
    partnerName: partnerOf(state)?.name ?? '',
    printedOn: dateText(today),
    photo: typeof photo === 'string' && photo.startsWith('data:image/') ? photo : '',
    about: items('about'),
    refers: items('refers'),
    texts: report.texts.map(({ entity, row, field, text, by, private: isPrivate }) => ({
      where: `${headingOf(entity, row)}: ${fieldText(field)}`,
      text,
      mark: marked(
        isPrivate,
        false,
        by === 'part' ? 'By a word of the name that may be somebody else’s' : '',
      ),
    })),
    drafts: report.drafts.map(({ label, text, at }) => ({
      heading: label,
      mark: `Not saved, typed on ${dateText(localDate(new Date(at)))}`,
      facts: [{ label: 'Text', text }],
    })),
    history: historyLines(report, names),
  };
}

type Names = (entity: string, row: string) => string;

/** Names of rows, deleted ones of the report among them. */
function nameTable(report: PersonReport, state: PartnerState): Names {
  const held = new Map(report.rows.map(({ entity, id, fields }) => [`${entity} ${id}`, fields]));
  return (entity, row) => {
    const record =
      held.get(`${entity} ${row}`) ?? (isEntityName(entity) ? state[entity].get(row) : undefined);
    const { name, title, text, summary, on } = (record ?? {}) as Readonly<Record<string, unknown>>; // any row, of which some fields are tried
    const day = typeof on === 'string' ? dateText(on as IsoDate) : ''; // days are all that is kept under this name
    return (
      [name, title, text, summary, day].find(
        (word): word is string => typeof word === 'string' && word !== '',
      ) ?? ''
    );
  };
}

function itemOf(row: HeldRow, names: Names): HeldItem {
  return {
    heading: headingOf(row.entity, row.id),
    mark: marked(row.private, row.deleted, ''),
    facts: factsOf(row, names),
  };
}

function headingOf(entity: string, row: string): string {
  if (!isEntityName(entity)) return upperFirst(entity);
  const kind = ratingKindOf({ entity, row });
  if (kind !== null) return `Rating: ${ratingDefinitions[kind].label}`;
  return upperFirst(rowText(entity).replace(/^(?:an?|the) /, ''));
}

function marked(isPrivate: boolean, isDeleted: boolean, other: string): string {
  return [isPrivate ? PRIVATE : '', isDeleted ? 'Deleted, kept so that it can be taken back' : '', other]
    .filter((part) => part !== '')
    .join('. ');
}

/** Fields that say nothing to a reader: whose partner it is, where a card lies, and ids of rows that have no name. */
const silent: ReadonlySet<string> = new Set([
  'partnerId',
  'planId',
  'planLineId',
  'tacticId',
  'slot',
  'waitsFor',
  'x',
  'y',
  'order',
  'onMap',
  'rowId',
  'photo',
  'findingId',
  'starterId',
  'won',
  'lost',
]);

/** Of a rating the heading says the kind. */
function isSilent(entity: string, field: string): boolean {
  return silent.has(field) || (entity === 'rating' && field === 'kind');
}

function factsOf({ entity, id, relation, fields }: HeldRow, names: Names): readonly Fact[] {
  const spec = isEntityName(entity) ? entityOf(entity).fields : {};
  return Object.entries(fields).flatMap(([field, value]): readonly Fact[] => {
    // What kind of thing it is says something, whichever the kind.
    const isDefault = field !== 'kind' && JSON.stringify(value) === JSON.stringify(spec[field]?.initial);
    // Whose row it is, the document says.
    if (isSilent(entity, field) || isDefault || (relation === 'about' && field === 'personId')) return [];
    const text = textOf({ entity, row: id, field }, value, names);
    return text === '' ? [] : [{ label: upperFirst(fieldText(field)), text }];
  });
}

/** As the screens say it; of a decision about a finding also the rule. */
function textOf(place: ValuePlace, value: FieldValue, names: Names): string {
  const rule = [...findingRules, ...rowRules].find((each) => each === value);
  if (place.entity === 'finding_decision' && place.field === 'rule' && rule !== undefined)
    return findingRuleLabels[rule];
  return valueText(place, value, names);
}

/** What each command wrote in each row, in the order of the log. */
function historyLines({ history, personId }: PersonReport, names: Names): readonly HeldHistoryLine[] {
  const steps = Map.groupBy(history, ({ at, who, entity, row }) => JSON.stringify([at, who, entity, row]));
  return [...steps.values()].flatMap((changes): readonly HeldHistoryLine[] => {
    const [first] = changes;
    const values = changes.flatMap((change) => valuesOf(change, personId, names));
    if (first === undefined || values.length === 0) return [];
    const { at, who, entity, row } = first;
    // A sheet of paper does not know what day it is read on.
    return [{ when: momentText(new Date(at), null), who, where: headingOf(entity, row), values }];
  });
}

function valuesOf(change: HeldChange, personId: string, names: Names): readonly Fact[] {
  const { entity, row, field } = change;
  if (field === 'deleted') return [{ label: change.new === true ? 'Removed' : 'Made', text: '' }];
  if ((isSilent(entity, field) && field !== 'photo') || change.new === personId) return [];
  const [before, after] = [change.old, change.new].map((value) =>
    textOf({ entity, row, field }, value, names),
  );
  if (before === after) return [];
  const text = before === '' ? after : `${before} → ${after || 'nothing'}`;
  return [{ label: upperFirst(fieldText(field)), text: text ?? '' }];
}
