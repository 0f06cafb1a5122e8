import type { IsoDate, PartnerId, PersonId } from '../../model/id.ts';
import { objectivePartLabels, type ObjectivePart } from '../../model/objective.ts';
import { type PromiseSide } from '../../model/promise.ts';
import { addDays, dateText, daysText, everyDays } from '../../reading/calendar.ts';
import { ARRANGED_WITHIN_DAYS } from '../touchpoints/arranged.ts';

/** What can be due at a partner; within a day in this order. A step is the first action of a plan line that stands and of which no action was made. */
export const agendaKinds = [
  'meeting',
  'promise',
  'action',
  'step',
  'objective',
  'adjustment',
  'validation',
  'review',
  'cadence',
  'stale',
] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** One thing that is due at some partner, as the Today view and the calendar file show it. */
export type AgendaItem = {
  /** Stable as long as it is the same thing: kind and row. */
  readonly id: string;
  readonly kind: AgendaKind;
  readonly partnerId: PartnerId;
  readonly partnerName: string;
  /** The row that it comes from: of the action, promise, person, partner … */
  readonly rowId: string;
  readonly personIds: readonly PersonId[];
  /** Whom it is about, by name; empty for the partner as a whole. */
  readonly personName: string;
  readonly text: string;
  /** Why it is here, or what belongs to it, in a few words; may be empty. */
  readonly detail: string;
  readonly due: IsoDate;
  /** Local time `HH:MM` of a meeting, or empty. */
  readonly time: string;
  readonly place: string;
  /** The colleague in charge, or empty. */
  readonly colleagueName: string;
  /** Who made the promise; null for everything else. */
  readonly side: PromiseSide | null;
};

/** An open row with a date. */
export type DatedFact = {
  readonly kind: 'action' | 'promise' | 'step' | 'objective' | 'adjustment' | 'validation';
  readonly partnerId: PartnerId;
  readonly id: string;
  readonly personId: PersonId | null;
  readonly personName: string;
  /** The person's last day at the partner; null for who is there, and without a person. */
  readonly personLeftOn: IsoDate | null;
  readonly colleagueName: string;
  readonly text: string;
  readonly due: IsoDate;
  readonly side: PromiseSide | null;
  /** Of an objective: its part, and how it is measured; null and empty for everything else. */
  readonly part: ObjectivePart | null;
  readonly measure: string;
};

/** Somebody with a planned cadence, who still works at the partner. */
export type CadenceFact = {
  readonly partnerId: PartnerId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly colleagueName: string;
  readonly cadenceDays: number;
  readonly lastTouch: IsoDate | null;
  /** The next contact that is planned after today; null when none is. */
  readonly nextTouch: IsoDate | null;
  /** The day to which the user moved this contact; null when the cadence says it. */
  readonly movedTo: IsoDate | null;
};

/** A planned meeting that was not written up yet. */
export type MeetingFact = {
  readonly partnerId: PartnerId;
  readonly id: string;
  readonly title: string;
  readonly on: IsoDate;
  readonly time: string;
  readonly place: string;
  readonly personIds: readonly PersonId[];
  readonly personNames: readonly string[];
  /** Who was asked too, and will have left the partner by then. */
  readonly goneNames: readonly string[];
};

/** The ratings of one partner that are older than its review interval. */
export type StaleFact = {
  readonly partnerId: PartnerId;
  readonly ratings: number;
  readonly people: number;
  readonly oldestOn: IsoDate;
  readonly intervalDays: number;
};

/** A partner that is not archived. */
export type PartnerFact = {
  readonly id: PartnerId;
  readonly name: string;
  readonly nextReviewOn: IsoDate | null;
  readonly reviewEveryDays: number | null;
};

/** Everything that the agenda is made of; rows of partners that are not listed are left out. */
export type AgendaFacts = {
  readonly partners: readonly PartnerFact[];
  readonly dated: readonly DatedFact[];
  readonly cadences: readonly CadenceFact[];
  readonly meetings: readonly MeetingFact[];
  readonly stale: readonly StaleFact[];
};

/** A planned meeting stands for a contact that is due up to this many days before it. */
export const MEETS_ANYWAY_DAYS = 3;

/** How many days ahead the Today view looks. */
export const AGENDA_DAYS = 30;

type Draft = Omit<AgendaItem, 'partnerName'>;

const plain = {
  personIds: [],
  personName: '',
  detail: '',
  time: '',
  place: '',
  colleagueName: '',
  side: null,
};

/** What is due or overdue up to a number of days from today, over all partners of the facts: earliest first. */
export function agendaOf(facts: AgendaFacts, today: IsoDate, days = AGENDA_DAYS): readonly AgendaItem[] {
  const names = new Map(facts.partners.map(({ id, name }) => [id, name] as const));
  const until = addDays(today, days);
  const drafts: readonly Draft[] = [
    ...facts.dated.map((fact) => fromDated(fact, today)),
    ...facts.partners.flatMap(reviewOf),
    ...facts.cadences
      .filter(({ nextTouch }) => !isSoon(nextTouch, today))
      .map((fact) => cadenceItem(fact, today))
      .filter((item) => !meetsAnyway(item, facts.meetings, today)),
    ...facts.meetings.map((fact) => meetingItem(fact, today)),
    ...facts.stale.map(staleItem),
  ];
  return drafts
    .flatMap((draft) => {
      const partnerName = names.get(draft.partnerId);
      return partnerName === undefined || draft.due > until ? [] : [{ ...draft, partnerName }];
    })
    .toSorted(inOrder);
}

function fromDated({ kind, id, personId, ...fact }: DatedFact, today: IsoDate): Draft {
  const { partnerId, personName, personLeftOn, colleagueName, text, due, side, part, measure } = fact;
  const personIds = personId === null ? [] : [personId];
  const about =
    kind === 'promise'
      ? promiseText(side ?? 'ours', personName, colleagueName)
      : part === null
        ? ''
        : objectiveText(part, measure);
  const isGone = personLeftOn !== null && personLeftOn <= today;
  // Beside everything but a promise stands the name.
  const left = !isGone ? '' : kind === 'promise' ? goneNames([personName]) : 'left the partner';
  const detail = [about, left].filter(Boolean).join('; ');
  return {
    ...plain,
    id: `${kind} ${id}`,
    kind,
    partnerId,
    rowId: id,
    personIds,
    personName,
    text: kind === 'step' ? `First action: ${text}` : text,
    detail,
    due,
    colleagueName,
    side,
  };
}

/** Such as `Ada Berg left the partner`; empty for nobody. */
function goneNames(names: readonly string[]): string {
  return names.length === 0 ? '' : `${names.join(', ')} left the partner`;
}

/** Which part of the objectives it is, and how one sees that it is reached. */
function objectiveText(part: ObjectivePart, measure: string): string {
  const label = objectivePartLabels[part];
  return measure.trim() === '' ? label : `${label}: ${measure.trim()}`;
}

/** Who promised whom, such as `Hannah promised Karin`. */
export function promiseText(side: PromiseSide, personName: string, colleagueName: string): string {
  if (side === 'ours') return `${colleagueName || 'We'} promised${personName === '' ? '' : ` ${personName}`}`;
  return `${personName || 'They'} promised${colleagueName === '' ? ' us' : ` ${colleagueName}`}`;
}

function reviewOf({ id, nextReviewOn, reviewEveryDays }: PartnerFact): readonly Draft[] {
  if (nextReviewOn === null) return [];
  const detail = reviewEveryDays === null ? '' : `Planned ${everyDays(reviewEveryDays)}`;
  return [
    {
      ...plain,
      id: `review ${id}`,
      kind: 'review',
      partnerId: id,
      rowId: id,
      text: 'Review the relationship',
      detail,
      due: nextReviewOn,
    },
  ];
}

function cadenceItem(fact: CadenceFact, today: IsoDate): Draft {
  const { partnerId, personId, personName, colleagueName, lastTouch, cadenceDays, movedTo } = fact;
  return {
    ...plain,
    id: `cadence ${personId}`,
    kind: 'cadence',
    partnerId,
    rowId: personId,
    personIds: [personId],
    personName,
    colleagueName,
    text: `Get in touch with ${personName}`,
    detail: whyContact(fact),
    // Without any contact nobody knows since when it is due, so it is due now.
    due: movedTo ?? (lastTouch === null ? today : addDays(lastTouch, cadenceDays)),
  };
}

function whyContact({ cadenceDays, lastTouch, movedTo }: CadenceFact): string {
  const plan = `Planned ${everyDays(cadenceDays)}`;
  const last =
    lastTouch === null ? 'no contact is noted yet' : `the last contact was on ${dateText(lastTouch)}`;
  return `${plan}; ${last}${movedTo === null ? '' : `; moved to ${dateText(movedTo)}`}`;
}

/** Whether a day is so near that a contact on it counts as arranged (method, section 7). */
function isSoon(on: IsoDate | null, today: IsoDate): boolean {
  return on !== null && on >= today && on <= addDays(today, ARRANGED_WITHIN_DAYS);
}

/** Whether a meeting with the person is arranged, or comes so soon after a contact is due that nobody has to ask for one. */
function meetsAnyway(
  { personIds: [personId], due }: Draft,
  meetings: readonly MeetingFact[],
  today: IsoDate,
): boolean {
  const last = addDays(due < today ? today : due, MEETS_ANYWAY_DAYS);
  return meetings.some(
    ({ personIds, on }) =>
      personId !== undefined &&
      personIds.includes(personId) &&
      (isSoon(on, today) || (on >= today && on <= last)),
  );
}

function meetingItem(fact: MeetingFact, today: IsoDate): Draft {
  const { partnerId, id, title, on, time, place, personIds, personNames } = fact;
  const gone = goneNames(fact.goneNames);
  const name = title.trim() === '' ? 'Meeting' : title.trim();
  return {
    ...plain,
    id: `meeting ${id}`,
    kind: 'meeting',
    partnerId,
    rowId: id,
    personIds,
    personName: personNames.join(', '),
    text: on < today ? `Write up: ${name}` : name,
    detail: [[on < today ? '' : time, place.trim()].filter(Boolean).join(', '), gone]
      .filter(Boolean)
      .join('; '),
    due: on,
    time,
    place: place.trim(),
  };
}

function staleItem({ partnerId, ratings, people, oldestOn, intervalDays }: StaleFact): Draft {
  const count = ratings === 1 ? '1 stale rating' : `${ratings} stale ratings`;
  const who = people === 1 ? '1 person' : `${people} people`;
  return {
    ...plain,
    id: `stale ${partnerId}`,
    kind: 'stale',
    partnerId,
    rowId: partnerId,
    text: `${count} of ${who}`,
    detail: `Older than ${daysText(intervalDays)}`,
    due: addDays(oldestOn, intervalDays + 1),
  };
}

/** For sorting: `9:30` before `10:00`, no time last. */
function clockOf({ time }: AgendaItem): string {
  return time === '' ? '99' : time.padStart(5, '0');
}

function inOrder(a: AgendaItem, b: AgendaItem): number {
  // Ratings grow stale all the time: they wait behind what was agreed for a day.
  if ((a.kind === 'stale') !== (b.kind === 'stale')) return a.kind === 'stale' ? 1 : -1;
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  const times = clockOf(a).localeCompare(clockOf(b));
  if (times !== 0) return times;
  const kinds = agendaKinds.indexOf(a.kind) - agendaKinds.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  return a.partnerName.localeCompare(b.partnerName) || (a.id < b.id ? -1 : 1);
}

export const agendaGroups = ['overdue', 'today', 'week', 'later', 'stale'] as const;
/** When something is due, seen from today; stale ratings stand apart, because they were agreed for no day. */
export type AgendaGroup = (typeof agendaGroups)[number];

/** The group of an item: overdue, today, the next seven days, later; or stale. */
export function groupOf(item: AgendaItem, today: IsoDate): AgendaGroup {
  if (item.kind === 'stale') return 'stale';
  if (item.due < today) return 'overdue';
  if (item.due === today) return 'today';
  return item.due <= addDays(today, 7) ? 'week' : 'later';
}

/** How many things are overdue or due today, stale ratings left out: the figure in the sidebar. */
export function dueCount(items: readonly AgendaItem[], today: IsoDate): number {
  return items.filter((item) => item.kind !== 'stale' && item.due <= today).length;
}

/** How many things are overdue at one partner: those that Today shows as overdue. */
export function overdueAt(items: readonly AgendaItem[], today: IsoDate, partnerId: PartnerId): number {
  return items.filter((item) => item.partnerId === partnerId && groupOf(item, today) === 'overdue').length;
}
